import { formatEntryKey, type EntryKey } from '../../../../domain/shared/entry-key';
import {
  readApologizedFor,
  readCorrections,
  type StoredCorrection,
} from '../../../../platform/editorial/correction-views';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { readTitles } from '../../../../platform/editorial/titles';
import type { Sql } from '../../../../platform/sql';
import type { CorrectionView, LinkedEntryView } from '../../contracts/corrections';
import type { EditorialCore } from '../core';

/** Corrections of an entry, and those of others that it apologizes for. */
export const correctionViews = async (core: EditorialCore, sql: Sql, key: EntryKey) => {
  const linkTo = async (target: EntryKey): Promise<LinkedEntryView> => ({
    contentType: target.contentType,
    documentId: target.documentId,
    title: (await readTitles(core.strapi, sql, [target])).get(formatEntryKey(target)) ?? null,
    isLive: (await readEntry(sql, target))?.liveness === 'live',
  });
  const corrections: CorrectionView[] = [];
  for (const stored of await readCorrections(sql, key)) {
    const { apologyDocumentId: documentId } = stored;
    const apology =
      documentId === null ? null : await linkTo({ contentType: 'article', documentId, locale: key.locale });
    corrections.push(view(stored, apology));
  }
  const apologizesFor: (CorrectionView & { readonly entry: LinkedEntryView })[] = [];
  for (const stored of await readApologizedFor(sql, key)) {
    apologizesFor.push({ ...view(stored, null), entry: await linkTo(stored.entry) });
  }
  return { corrections, apologizesFor };
};

const view = (stored: StoredCorrection, apology: LinkedEntryView | null): CorrectionView => ({
  id: stored.id,
  kind: stored.kind,
  whatWasWrong: stored.whatWasWrong,
  text: stored.text,
  printIssue: stored.printIssue,
  printPage: stored.printPage,
  apology,
  status: stored.approvedAt ? 'approved' : 'waiting',
  writtenBy: stored.writtenBy,
  writtenAt: stored.writtenAt.toISOString(),
  approvedBy: stored.approvedAt ? stored.approvedBy : null,
  approvedAt: stored.approvedAt?.toISOString() ?? null,
  versionBefore: stored.versionBefore,
  versionAfter: stored.versionAfter,
});
