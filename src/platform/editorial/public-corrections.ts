import type { CorrectionKind, PublicApology, PublicCorrection } from '../../domain/publishing/corrections';
import type { Sql } from '../sql';

/** What readers are told of mistakes: of those in an entry, and of those that an article apologizes for. */
export interface PublicCorrections {
  readonly corrections: readonly PublicCorrection[];
  readonly apologizesFor: readonly PublicApology[];
}

interface Row {
  wanted: string;
  is_apology: boolean;
  kind: CorrectionKind;
  what_was_wrong: string;
  public_text: string;
  print_issue: string | null;
  print_page: string | null;
  approved_at: Date;
  linked_type: string | null;
  linked_document: string | null;
  linked_slug: string | null;
}

/**
 * The public corrections of live entries of one type in one language, by documentId, newest first.
 * One statement for a whole page; what isn't live, and what isn't approved, has none.
 */
export const readPublicCorrections = async (
  sql: Sql,
  entries: { readonly contentType: string; readonly locale: string; readonly documentIds: readonly string[] },
): Promise<ReadonlyMap<string, PublicCorrections>> => {
  const { contentType, locale, documentIds } = entries;
  if (documentIds.length === 0) return new Map();
  const rows = await sql.query<Row>(statement, [contentType, locale, documentIds, contentType, locale, documentIds]);
  const found = new Map<string, { corrections: PublicCorrection[]; apologizesFor: PublicApology[] }>();
  for (const row of rows) {
    const known = found.get(row.wanted) ?? { corrections: [], apologizesFor: [] };
    found.set(row.wanted, known);
    const link =
      row.linked_type !== null && row.linked_document !== null
        ? { type: row.linked_type, documentId: row.linked_document, slug: row.linked_slug ?? '' }
        : null;
    if (!row.is_apology) known.corrections.push({ ...told(row), apology: link });
    else if (link) known.apologizesFor.push({ ...told(row), entry: link });
  }
  return found;
};

const told = (row: Row) => ({
  kind: row.kind,
  whatWasWrong: row.what_was_wrong,
  text: row.public_text,
  printIssue: row.print_issue,
  printPage: row.print_page,
  correctedAt: row.approved_at.toISOString(),
});

const texts = `correction.id, correction.kind, correction.what_was_wrong, correction.public_text,
  correction.print_issue, correction.print_page, correction.approved_at`;

const statement = `
  select entry.document_id as wanted, false as is_apology, ${texts},
         apology.content_type as linked_type, apology.document_id as linked_document, apology.slug as linked_slug
    from editorial_corrections correction
    join editorial_entries entry using (content_type, document_id, locale)
    left join editorial_entries apology
      on apology.content_type = 'article' and apology.document_id = correction.apology_document_id
     and apology.locale = correction.locale and apology.liveness = 'live'
   where entry.content_type = ? and entry.locale = ? and entry.document_id = any(?)
     and entry.liveness = 'live' and correction.approved_at is not null
  union all
  select apology.document_id, true, ${texts}, entry.content_type, entry.document_id, entry.slug
    from editorial_corrections correction
    join editorial_entries apology
      on apology.content_type = 'article' and apology.document_id = correction.apology_document_id
     and apology.locale = correction.locale
    join editorial_entries entry
      on entry.content_type = correction.content_type and entry.document_id = correction.document_id
     and entry.locale = correction.locale
   where apology.content_type = ? and apology.locale = ? and apology.document_id = any(?)
     and apology.liveness = 'live' and entry.liveness = 'live' and correction.approved_at is not null
   order by id desc`;
