import { nameAttribute, type EditorialType } from '../../../../domain/shared/content-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isLocale } from '../../../../domain/shared/locales';
import type { VersionAction } from '../../../../domain/history/version-chain';
import { uidOf } from '../../../../platform/content-type-uids';
import { currentActing, judgedAnew, runAs, type Acting } from '../../../../platform/editorial/acting';
import { chooseSlug } from '../../../../platform/editorial/slug-store';
import { indexEntry } from '../../../../platform/finding/search-index';
import { lockPublicationOrder } from '../../../../platform/editorial/publication-log';
import { meaningOfWrite } from '../../../../platform/editorial/write-scope';
import { appendVersion } from '../../../../platform/editorial/version-store';
import { inTransaction, type Sql } from '../../../../platform/sql';
import type { ActionWithSave } from '../../contracts';
import { forgetOwnedEntries } from '../../../../platform/editorial/own-or-shared';
import type { EditorialCore } from '../core';
import { takeActionWithSave } from '../entry-version/action-with-save';
import { noteWrittenVersion } from '../entry-version/written-version';
import { noteBasis } from '../translation/note-basis';
import { needsPublicationOrder, performAction } from '../use-cases/perform-action';
import { gateWrite, type GatedEntry } from './gate-write';
import type { DocumentCall, Next } from './types';

interface WrittenDocument {
  documentId?: string;
  locale?: string;
  slug?: string;
  [attribute: string]: unknown;
}

/** Gate, write, snapshot, log: one transaction, so that a kill at any moment leaves all of it or none. */
export const recordWrite = (
  core: EditorialCore,
  contentType: EditorialType,
  call: DocumentCall,
  next: Next,
): Promise<unknown> => {
  const acting = currentActing(core.strapi);
  const then = takeActionWithSave(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    // Whoever is to publish takes the publication order before the entry, as every publication does.
    if (then && (await needsPublicationOrder(sql, then.action))) await lockPublicationOrder(sql);
    const gated = await gateWrite(core, sql, contentType, call, acting);
    const result = await next();
    for (const target of await writtenEntries(core, sql, contentType, call, gated, result)) {
      if (!target.entry) await requireCreateRight(acting, target.key);
      await recordVersion(core, sql, target, call, acting);
      // A new document has one language only: nothing that it could have been made from.
      if (!target.entry && call.action !== 'create') {
        await noteBasis(sql, target.key, acting.actor.name, core.clock.now());
      }
      if (then) await actOn(core, target, then, acting);
    }
    return result;
  });
};

const actOn = async (
  core: EditorialCore,
  { key, entry }: GatedEntry,
  then: ActionWithSave,
  acting: Acting,
): Promise<void> => {
  const act = () => performAction(core, key, then.action, then);
  if (entry) {
    await act();
    return;
  }
  forgetOwnedEntries(core.strapi);
  await runAs(await judgedAnew(core.strapi, acting), act);
};

/**
 * Strapi asks whether a person may create entries of the type, not in which language: that is judged
 * here, for new documents, new languages and copies alike. @throws DomainFailure RIGHT_REQUIRED
 */
const requireCreateRight = async (acting: Acting, key: EntryKey): Promise<void> => {
  const rights = await acting.rightsOn(key);
  if (!rights.has('create')) throw new DomainFailure('RIGHT_REQUIRED', { right: 'create', locale: key.locale });
};

const actionOf = (call: DocumentCall, { entry }: GatedEntry): VersionAction => {
  switch (call.action) {
    case 'clone':
      return 'clone';
    default:
      return entry ? 'save' : 'create';
  }
};

/** The entries that a write has touched: those it was gated for, or the ones it has made. */
const writtenEntries = async (
  core: EditorialCore,
  sql: Sql,
  contentType: EditorialType,
  call: DocumentCall,
  gated: readonly GatedEntry[],
  result: unknown,
): Promise<readonly GatedEntry[]> => {
  if (call.action === 'update') return result ? gated : [];
  const documents =
    call.action === 'clone' ? ((result as { entries: WrittenDocument[] }).entries ?? []) : [result as WrittenDocument];
  const made = documents.map((document) => ({ document, ...newEntry(contentType, document) }));
  if (call.action === 'clone') {
    for (const { document, key } of made) await giveOwnSlug(core, sql, key, document);
  }
  return made;
};

const newEntry = (contentType: EditorialType, document: WrittenDocument): GatedEntry => {
  const { documentId, locale } = document;
  if (!documentId || !isLocale(locale)) throw new Error(`Strapi made a ${contentType} without id or language`);
  return { key: { contentType, documentId, locale }, entry: null, approvalStatus: 'draft', rebindsReview: false };
};

/** A copy can't keep its original's slug: addresses are unique in a language. */
const giveOwnSlug = async (core: EditorialCore, sql: Sql, key: EntryKey, document: WrittenDocument): Promise<void> => {
  const name = document[nameAttribute(key.contentType)];
  const slug = await chooseSlug(sql, { key, documentId: key.documentId }, typeof name === 'string' ? name : '');
  const { tableName } = core.strapi.db.metadata.get(uidOf(key.contentType));
  await sql.query(`update "${tableName}" set slug = ? where document_id = ? and locale = ? and published_at is null`, [
    slug,
    key.documentId,
    key.locale,
  ]);
  document.slug = slug;
};

const recordVersion = async (
  core: EditorialCore,
  sql: Sql,
  target: GatedEntry,
  call: DocumentCall,
  acting: Acting,
): Promise<void> => {
  const { key, entry, approvalStatus, rebindsReview } = target;
  const meaning = meaningOfWrite(key);
  const snapshot = await core.snapshots.read(sql, key, 'draft');
  if (!snapshot) throw new Error(`${key.contentType} ${key.documentId} was written and is not there`);
  if (entry?.workingContentHash === snapshot.hash) {
    noteWrittenVersion(core.strapi, entry.workingVersionId);
    return;
  }
  const version = await appendVersion(sql, {
    key,
    entry,
    snapshot,
    schemaVersion: core.snapshots.schemaVersion(key.contentType),
    slug: (snapshot.content['slug'] as string | null) ?? null,
    action: meaning?.action ?? actionOf(call, target),
    approvalStatus,
    trashed: false,
    rebindsReview,
    actor: acting.actor,
    origin: acting.origin,
    comment: meaning?.comment ?? null,
    note: meaning?.note,
    now: core.clock.now(),
  });
  await indexEntry(sql, key, snapshot.content, snapshot.hash);
  noteWrittenVersion(core.strapi, version);
};
