import type { Core, UID } from '@strapi/strapi';
import type { EditorialType, SupportingType } from '../../domain/shared/content-types';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import { stepRoleCodes } from '../../domain/workflow/step-members';
import type { Action } from '../../domain/workflow/transitions';
import { uidOf } from '../../platform/content-type-uids';
import { actingAsUser, runAs } from '../../platform/editorial/acting';
import { readEntry } from '../../platform/editorial/entry-store';
import { readSql } from '../../platform/sql';
import type { EditorialService } from '../../plugins/editorial/server/service';
import { demoAccounts, type DemoAccountName } from './accounts';

type ContentType = EditorialType | SupportingType;
type Attributes = Readonly<Record<string, unknown>>;

interface Documents {
  create(call: { locale: Locale; data: Attributes }): Promise<{ documentId: string }>;
  update(call: { documentId: string; locale: Locale; data: Attributes }): Promise<unknown>;
}

/** What has been written so far, kept in the database: a load that was cut off goes on where it stood. */
interface Progress {
  documents: Record<string, string>;
  done: Record<string, true>;
}

/**
 * Writes the demo through the use cases, as its people would: every version, decision and audit row
 * of the demo newsroom is a real one.
 */
export class DemoWriter {
  private progress: Progress = { documents: {}, done: {} };

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly people: ReadonlyMap<DemoAccountName, number>,
  ) {}

  private get store() {
    return this.strapi.store({ type: 'core', name: 'demo', key: 'progress' });
  }

  async resume(): Promise<void> {
    this.progress = ((await this.store.get({})) as Progress | null) ?? this.progress;
  }

  /** The document that a key of the demo's data stands for. */
  documentId(contentType: ContentType, key: string): string {
    const documentId = this.progress.documents[`${contentType}/${key}`];
    if (!documentId) throw new Error(`the demo's ${contentType} ${key} has not been written yet`);
    return documentId;
  }

  /** Runs a step once, also over several starts. */
  async once(step: string, work: () => Promise<void>): Promise<void> {
    if (this.progress.done[step]) return;
    await work();
    this.progress.done[step] = true;
    await this.store.set({ value: this.progress });
  }

  /** Creates the document of a key, or writes another language of it. */
  async write(
    account: DemoAccountName,
    contentType: ContentType,
    key: string,
    locale: Locale,
    data: Attributes,
  ): Promise<string> {
    const name = `${contentType}/${key}`;
    const documents = this.strapi.documents(uidOf(contentType) as UID.CollectionType) as unknown as Documents;
    return this.as(account, async () => {
      const known = this.progress.documents[name];
      if (known) {
        await documents.update({ documentId: known, locale, data });
        return known;
      }
      const { documentId } = await documents.create({ locale, data });
      this.progress.documents[name] = documentId;
      await this.store.set({ value: this.progress });
      return documentId;
    });
  }

  act(account: DemoAccountName, key: EntryKey, action: Action, comment?: string): Promise<void> {
    const editorial = this.strapi.plugin('editorial').service('editorial') as unknown as EditorialService;
    const publishes = action === 'approve' || action === 'publish';
    return this.as(account, () =>
      editorial.perform(key, action, { comment, ...(publishes ? { omitReferences: true } : {}) }),
    );
  }

  /** Has an entry in review approved at every step that it stands before, by those who sit there. */
  async approve(key: EntryKey): Promise<void> {
    for (let reviewer = await this.reviewerOf(key); reviewer; reviewer = await this.reviewerOf(key)) {
      await this.act(reviewer, key, 'approve');
    }
  }

  async reject(key: EntryKey, reason: string): Promise<void> {
    const reviewer = await this.reviewerOf(key);
    if (!reviewer) throw new Error(`${key.contentType} ${key.documentId} is in no review`);
    await this.act(reviewer, key, 'reject', reason);
  }

  /** Somebody who sits in the step where an entry's review stands and didn't write it; null without a review. */
  private async reviewerOf(key: EntryKey): Promise<DemoAccountName | null> {
    const review = (await readEntry(readSql(this.strapi), key))?.review;
    if (!review) return null;
    const roles = stepRoleCodes(review.step, key.locale);
    const others = demoAccounts.filter(({ name }) => !review.authorIds.includes(this.people.get(name) ?? 0));
    const reviewer = roles.flatMap((role) => others.filter((account) => account.role === role))[0];
    if (!reviewer) throw new Error(`the demo has nobody for the step ${review.step.code} in ${key.locale}`);
    return reviewer.name;
  }

  private async as<Result>(account: DemoAccountName, work: () => Promise<Result>): Promise<Result> {
    const userId = this.people.get(account);
    if (userId === undefined) throw new Error(`the demo has no account ${account}`);
    return runAs(await actingAsUser(this.strapi, userId, 'code'), work);
  }
}
