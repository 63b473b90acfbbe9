import type { CorrectionKind } from '../../domain/publishing/corrections';
import type { EntryKey } from '../../domain/shared/entry-key';
import { toId, type Sql } from '../sql';

/** A correction that waits or is public, with all that the newsroom knows of it. */
export interface StoredCorrection {
  readonly id: number;
  readonly entry: EntryKey;
  readonly kind: CorrectionKind;
  readonly whatWasWrong: string;
  readonly text: string;
  readonly printIssue: string | null;
  readonly printPage: string | null;
  readonly apologyDocumentId: string | null;
  readonly writtenBy: { readonly id: number | null; readonly name: string };
  readonly writtenAt: Date;
  readonly approvedBy: { readonly id: number | null; readonly name: string };
  readonly approvedAt: Date | null;
  readonly versionBefore: number | null;
  readonly versionAfter: number | null;
}

interface CorrectionRow {
  id: string;
  content_type: EntryKey['contentType'];
  document_id: string;
  locale: EntryKey['locale'];
  kind: CorrectionKind;
  what_was_wrong: string;
  public_text: string;
  print_issue: string | null;
  print_page: string | null;
  apology_document_id: string | null;
  written_by: number | null;
  written_by_name: string;
  written_at: Date;
  approved_by: number | null;
  approved_by_name: string | null;
  approved_at: Date | null;
  version_before: string | null;
  version_after: string | null;
}

/** What has been and is to be corrected in an entry, newest first. */
export const readCorrections = async (sql: Sql, key: EntryKey): Promise<readonly StoredCorrection[]> =>
  (
    await sql.query<CorrectionRow>(
      `select * from editorial_corrections
        where content_type = ? and document_id = ? and locale = ? and dropped_at is null order by id desc`,
      [key.contentType, key.documentId, key.locale],
    )
  ).map(toCorrection);

/** Corrections of other entries that name this article as their apology, newest first. */
export const readApologizedFor = async (sql: Sql, key: EntryKey): Promise<readonly StoredCorrection[]> =>
  key.contentType === 'article'
    ? (
        await sql.query<CorrectionRow>(
          `select * from editorial_corrections
            where apology_document_id = ? and locale = ? and dropped_at is null order by id desc`,
          [key.documentId, key.locale],
        )
      ).map(toCorrection)
    : [];

const toCorrection = (row: CorrectionRow): StoredCorrection => ({
  id: toId(row.id),
  entry: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
  kind: row.kind,
  whatWasWrong: row.what_was_wrong,
  text: row.public_text,
  printIssue: row.print_issue,
  printPage: row.print_page,
  apologyDocumentId: row.apology_document_id,
  writtenBy: { id: row.written_by, name: row.written_by_name },
  writtenAt: row.written_at,
  approvedBy: { id: row.approved_by, name: row.approved_by_name ?? '' },
  approvedAt: row.approved_at,
  versionBefore: row.version_before === null ? null : toId(row.version_before),
  versionAfter: row.version_after === null ? null : toId(row.version_after),
});
