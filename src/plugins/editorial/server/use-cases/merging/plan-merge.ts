import { decideMove, type MoveDecision } from '../../../../../domain/finding/decide-move';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { locales, type Locale } from '../../../../../domain/shared/locales';
import type { Acting } from '../../../../../platform/editorial/acting';
import {
  lockEntry,
  readEntriesOfDocument,
  readEntry,
  type StoredEntry,
} from '../../../../../platform/editorial/entry-store';
import { entriesNaming, type NamingEntry } from '../../../../../platform/finding/merge-store';
import type { Sql } from '../../../../../platform/sql';
import type { MergeBody } from '../../../contracts/merging';
import type { EditorialCore } from '../../core';

export interface PlannedMove {
  readonly naming: NamingEntry;
  readonly entry: StoredEntry;
  readonly decision: MoveDecision;
}

export interface MergePlan {
  /** The double's and the other document's entries, without those in the trash. */
  readonly from: readonly StoredEntry[];
  readonly into: readonly StoredEntry[];
  readonly moves: readonly PlannedMove[];
  readonly missing: readonly Locale[];
  readonly notLive: readonly Locale[];
}

/**
 * What a merge would change, and what stands in its way. With `hold`, every entry concerned is locked.
 * @throws DomainFailure ENTRY_NOT_FOUND, MERGE_WITH_ITSELF, RIGHT_REQUIRED
 */
export const planMerge = async (
  core: EditorialCore,
  sql: Sql,
  acting: Acting,
  { type: contentType, from, into }: MergeBody,
  hold: boolean,
): Promise<MergePlan> => {
  if (from === into) throw new DomainFailure('MERGE_WITH_ITSELF', { documentId: from });
  const double = await untrashed(sql, acting, contentType, from);
  const kept = await untrashed(sql, acting, contentType, into);
  const moves: PlannedMove[] = [];
  for (const naming of await entriesNaming(sql, { contentType, documentId: from })) {
    const entry = hold ? await lockEntry(sql, naming.key) : await readEntry(sql, naming.key);
    if (!entry) continue;
    const decision = decideMove(entry, naming, acting.actor.userId, core.clock.now());
    moves.push({ naming, entry, decision });
  }
  const isIn = (entries: readonly StoredEntry[], locale: Locale): boolean =>
    entries.some(({ key }) => key.locale === locale);
  const isLive = (entries: readonly StoredEntry[], locale: Locale): boolean =>
    entries.some(({ key, liveness }) => key.locale === locale && liveness === 'live');
  return {
    from: double,
    into: kept,
    moves,
    missing: locales.filter(
      (locale) => !isIn(kept, locale) && moves.some(({ naming }) => naming.key.locale === locale),
    ),
    notLive: locales.filter(
      (locale) =>
        !isLive(kept, locale) &&
        (isLive(double, locale) || moves.some(({ naming }) => naming.inLive && naming.key.locale === locale)),
    ),
  };
};

const untrashed = async (
  sql: Sql,
  acting: Acting,
  contentType: MergeBody['type'],
  documentId: string,
): Promise<readonly StoredEntry[]> => {
  const entries = (await readEntriesOfDocument(sql, { contentType, documentId })).filter(({ trashed }) => !trashed);
  if (entries.length === 0) throw new DomainFailure('ENTRY_NOT_FOUND', { contentType, documentId });
  for (const { key } of entries) {
    const rights = await acting.rightsOn(key);
    if (!rights.has('read')) throw new DomainFailure('RIGHT_REQUIRED', { action: 'merge', right: 'read' });
  }
  return entries;
};
