import type { EntryKey } from '../../../../domain/shared/entry-key';
import type { Acting } from '../../../../platform/editorial/acting';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { recordNote } from '../../../../platform/editorial/transition-store';
import type { Sql } from '../../../../platform/sql';
import { recordBasis, type StoredBasis } from '../../../../platform/translation/basis-store';
import type { EditorialCore } from '../core';

/** From now on a variant is one of a newer version of its source; the audit names both versions. */
export const moveBasis = async (
  core: EditorialCore,
  sql: Sql,
  acting: Acting,
  key: EntryKey,
  move: { readonly basis: StoredBasis; readonly versionId: number },
): Promise<void> => {
  const { basis, versionId } = move;
  const now = core.clock.now();
  const { actor, origin } = acting;
  const entry = await readEntry(sql, key);
  if (!entry) throw new Error(`${key.contentType} ${key.documentId} has a source and isn't there`);
  await recordBasis(sql, key, { sourceLocale: basis.sourceLocale, versionId, recordedBy: actor.name, now });
  await recordNote(
    sql,
    entry,
    { before: { sourceVersion: basis.versionId }, after: { sourceVersion: versionId } },
    { action: 'mark-up-to-date', actor, origin, comment: null, versionId: entry.workingVersionId, now },
  );
};
