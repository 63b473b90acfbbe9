import { referencesOf, type Reference } from '../../../../domain/history/references';
import type { Content } from '../../../../domain/history/snapshot';
import { dependencyOrder } from '../../../../domain/publishing/dependency-order';
import { formatEntryKey, type EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { referencesNotLive } from '../../../../platform/editorial/live-references';
import { lockPublicationOrder } from '../../../../platform/editorial/publication-log';
import { readContent } from '../../../../platform/editorial/read-versions';
import { inTransaction, type Sql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { performAction, type ActionOptions } from './perform-action';

export interface BundledEntry {
  readonly key: EntryKey;
  /** The version that the person saw. */
  readonly version?: number;
  /** What is corrected with it: said of this entry, not of what goes live along. */
  readonly correction?: ActionOptions['correction'];
}

interface BundleMember extends BundledEntry {
  readonly references: readonly Reference[];
}

/**
 * Takes one action on several entries as one: all go live in dependency order in one transaction,
 * or none. What they name of each other need not be live before.
 * @throws DomainFailure the refusal of the first entry that is refused, naming it, or BUNDLE_REFUSED
 *   where some would go live and others only reach their next step
 */
export const performBundle = (
  core: EditorialCore,
  entries: readonly BundledEntry[],
  action: 'approve' | 'publish',
  options: ActionOptions,
): Promise<void> =>
  inTransaction(core.strapi, async (sql) => {
    await lockPublicationOrder(sql);
    const members: BundleMember[] = [];
    for (const entry of uniqueEntries(entries)) {
      members.push({ ...entry, references: (await namedByWorkingVersion(sql, entry.key)) ?? [] });
    }
    await performInOrder(core, members, action, options);
  });

/** The same with all that the entry names and that isn't live, whatever that names in turn included. */
export const performWithReferences = (
  core: EditorialCore,
  entry: BundledEntry,
  action: 'approve' | 'publish',
  options: ActionOptions,
): Promise<void> =>
  inTransaction(core.strapi, async (sql) => {
    await lockPublicationOrder(sql);
    const found = new Map<string, BundleMember>();
    const waiting: BundledEntry[] = [entry];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const references = await namedByWorkingVersion(sql, next.key);
      if (references === null || found.has(formatEntryKey(next.key))) continue;
      found.set(formatEntryKey(next.key), { ...next, references });
      const { locale } = next.key;
      const notLive = await referencesNotLive(sql, references, locale);
      waiting.push(...notLive.map((reference) => ({ key: { ...reference, locale } })));
    }
    await performInOrder(core, [...found.values()], action, options);
  });

const uniqueEntries = (entries: readonly BundledEntry[]): readonly BundledEntry[] => [
  ...new Map(entries.map((entry) => [formatEntryKey(entry.key), entry])).values(),
];

/** What the working version of an entry names; null where there is no such entry. */
const namedByWorkingVersion = async (sql: Sql, key: EntryKey): Promise<readonly Reference[] | null> => {
  const entry = await readEntry(sql, key);
  return entry && referencesOf(JSON.parse(await readContent(sql, entry.workingContentHash)) as Content);
};

const performInOrder = async (
  core: EditorialCore,
  members: readonly BundleMember[],
  action: 'approve' | 'publish',
  options: ActionOptions,
): Promise<void> => {
  const togetherWith = members.map(({ key }) => key);
  const inOrder = dependencyOrder(
    members,
    ({ key }) => formatEntryKey(key),
    ({ key, references }) => references.map((reference) => formatEntryKey({ ...reference, locale: key.locale })),
  );
  const waiting: EntryKey[] = [];
  for (const { key, version, correction } of inOrder) {
    const decision = await performAction(core, key, action, { ...options, version, correction, togetherWith }).catch(
      (error: unknown) => {
        throw error instanceof DomainFailure ? new DomainFailure(error.code, { ...error.details, entry: key }) : error;
      },
    );
    if (decision.publishes === null) waiting.push(key);
  }
  if (waiting.length > 0 && waiting.length < members.length) {
    throw new DomainFailure('BUNDLE_REFUSED', { action, furtherSteps: waiting });
  }
};
