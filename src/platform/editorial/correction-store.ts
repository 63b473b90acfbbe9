import type { CorrectionKind } from '../../domain/publishing/corrections';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Actor } from '../../domain/workflow/actor';
import { toId, type Sql } from '../sql';

export interface WrittenCorrection {
  readonly kind: CorrectionKind;
  readonly whatWasWrong: string;
  readonly text: string;
  readonly printIssue?: string | undefined;
  readonly printPage?: string | undefined;
  readonly apology?: string | undefined;
}

const where = 'content_type = ? and document_id = ? and locale = ?';
const isOpen = 'approved_at is null and dropped_at is null';

const bindingsOf = (key: EntryKey) => [key.contentType, key.documentId, key.locale];

/** Takes away the correction that waits for the entry's next version; what is public stays for good. */
export const dropCorrection = async (sql: Sql, key: EntryKey, now: Date): Promise<void> => {
  await sql.query(`update editorial_corrections set dropped_at = ?::timestamptz where ${where} and ${isOpen}`, [
    now.toISOString(),
    ...bindingsOf(key),
  ]);
};

/** Writes the correction that goes public with the entry's next version. */
export const addCorrection = async (
  sql: Sql,
  key: EntryKey,
  correction: WrittenCorrection & {
    readonly versionBefore: number | null;
    readonly actor: Actor;
    readonly now: Date;
  },
): Promise<number> => {
  const { actor, now } = correction;
  const [row] = await sql.query<{ id: string }>(
    `insert into editorial_corrections
       (content_type, document_id, locale, kind, what_was_wrong, public_text, print_issue, print_page,
        apology_document_id, version_before, written_by, written_by_name, written_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz) returning id`,
    [
      ...bindingsOf(key),
      correction.kind,
      correction.whatWasWrong.trim(),
      correction.text.trim(),
      correction.printIssue?.trim() || null,
      correction.printPage?.trim() || null,
      correction.apology ?? null,
      correction.versionBefore,
      actor.userId,
      actor.name,
      now.toISOString(),
    ],
  );
  if (!row) throw new Error(`no correction was written for ${key.contentType} ${key.documentId}`);
  return toId(row.id);
};

/** Notes the review in which the waiting correction is judged. */
export const bindCorrectionToReview = async (sql: Sql, key: EntryKey): Promise<void> => {
  await sql.query(
    `update editorial_corrections set review_id =
       (select id from editorial_reviews where ${where} and ended_at is null)
      where ${where} and ${isOpen}`,
    [...bindingsOf(key), ...bindingsOf(key)],
  );
};

/** The waiting correction is approved with the version that goes live; null where none waits. */
export const approveCorrection = async (
  sql: Sql,
  key: EntryKey,
  approval: {
    readonly versionId: number;
    readonly by: { readonly id: number | null; readonly name: string };
    readonly now: Date;
  },
): Promise<{ readonly id: number; readonly apology: string | null } | null> => {
  const [row] = await sql.query<{ id: string; apology_document_id: string | null }>(
    `update editorial_corrections
        set version_after = ?, approved_by = ?, approved_by_name = ?, approved_at = ?::timestamptz
      where ${where} and ${isOpen} returning id, apology_document_id`,
    [approval.versionId, approval.by.id, approval.by.name, approval.now.toISOString(), ...bindingsOf(key)],
  );
  return row ? { id: toId(row.id), apology: row.apology_document_id } : null;
};

/** Live entries whose public corrections name this article as their apology. */
export const liveEntriesApologizedBy = async (sql: Sql, key: EntryKey): Promise<readonly EntryKey[]> => {
  if (key.contentType !== 'article') return [];
  const rows = await sql.query<{ content_type: EntryKey['contentType']; document_id: string }>(
    `select distinct correction.content_type, correction.document_id
       from editorial_corrections correction
       join editorial_entries entry using (content_type, document_id, locale)
      where correction.apology_document_id = ? and locale = ? and approved_at is not null
        and entry.liveness = 'live' and correction.document_id <> ?
      order by 1, 2`,
    [key.documentId, key.locale, key.documentId],
  );
  return rows.map((row) => ({ contentType: row.content_type, documentId: row.document_id, locale: key.locale }));
};
