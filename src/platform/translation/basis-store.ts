import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import { fromJson, toId, type Sql } from '../sql';

/** The version that a variant was made from, with the content that it holds. */
export interface StoredBasis {
  readonly locale: Locale;
  readonly sourceLocale: Locale;
  readonly versionId: number;
  readonly contentHash: string;
  /** The source's version whose paragraphs and items the variant's own follow, where it is another one. */
  readonly pattern: { readonly versionId: number; readonly contentHash: string } | null;
  /** Attributes that follow yet another version, by its id. */
  readonly attributePatterns: Readonly<Record<string, number>>;
  /** Hashes of texts of the source that the variant has taken up since. */
  readonly confirmed: readonly string[];
}

type Document = Pick<EntryKey, 'contentType' | 'documentId'>;

/** The bases of all languages of a document. */
export const readBases = async (sql: Sql, document: Document): Promise<readonly StoredBasis[]> => {
  const rows = await sql.query<{
    locale: Locale;
    source_locale: Locale;
    source_version_id: string;
    content_hash: string;
    pattern_version_id: string | null;
    pattern_hash: string | null;
    attribute_patterns: string;
    confirmed: string[];
  }>(
    `select basis.locale, basis.source_locale, basis.source_version_id, version.content_hash,
            basis.pattern_version_id, pattern.content_hash as pattern_hash,
            basis.attribute_patterns, basis.confirmed
       from editorial_translation_bases basis
       join editorial_versions version on version.id = basis.source_version_id
       left join editorial_versions pattern on pattern.id = basis.pattern_version_id
      where basis.content_type = ? and basis.document_id = ?`,
    [document.contentType, document.documentId],
  );
  return rows.map((row) => ({
    locale: row.locale,
    sourceLocale: row.source_locale,
    versionId: toId(row.source_version_id),
    contentHash: row.content_hash,
    pattern:
      row.pattern_version_id === null || row.pattern_hash === null
        ? null
        : { versionId: toId(row.pattern_version_id), contentHash: row.pattern_hash },
    attributePatterns: fromJson<Record<string, number>>(row.attribute_patterns),
    confirmed: row.confirmed,
  }));
};

/** Notes that a variant follows a version of its source in its paragraphs and items, and what it has taken up of it. */
export const recordPattern = async (
  sql: Sql,
  key: EntryKey,
  pattern: { readonly versionId: number; readonly confirmed: readonly string[] },
): Promise<void> => {
  await sql.query(
    `update editorial_translation_bases set
       attribute_patterns = case when pattern_version_id is distinct from ? then '{}' else attribute_patterns end,
       pattern_version_id = ?, confirmed = ?
      where content_type = ? and document_id = ? and locale = ?`,
    [pattern.versionId, pattern.versionId, pattern.confirmed, key.contentType, key.documentId, key.locale],
  );
};

/** Notes that some attributes of a variant follow a version of its source in their items. */
export const recordAttributePatterns = async (
  sql: Sql,
  key: EntryKey,
  attributes: readonly string[],
  versionId: number,
): Promise<void> => {
  const patterns = JSON.stringify(Object.fromEntries(attributes.map((name) => [name, versionId])));
  await sql.query(
    `update editorial_translation_bases set attribute_patterns = attribute_patterns || ?::jsonb
      where content_type = ? and document_id = ? and locale = ?`,
    [patterns, key.contentType, key.documentId, key.locale],
  );
};

/**
 * Notes which version of another language a variant is made from, in place of an earlier note. What was
 * taken up since the earlier one is part of it.
 */
export const recordBasis = async (
  sql: Sql,
  key: EntryKey,
  basis: {
    readonly sourceLocale: Locale;
    readonly versionId: number;
    readonly recordedBy: string;
    readonly now: Date;
  },
): Promise<void> => {
  await sql.query(
    `insert into editorial_translation_bases
       (content_type, document_id, locale, source_locale, source_version_id, recorded_by_name, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?::timestamptz)
     on conflict (content_type, document_id, locale) do update set
       source_locale = excluded.source_locale, source_version_id = excluded.source_version_id,
       recorded_by_name = excluded.recorded_by_name, recorded_at = excluded.recorded_at, confirmed = '{}',
       pattern_version_id = coalesce(
         editorial_translation_bases.pattern_version_id, editorial_translation_bases.source_version_id)`,
    [
      key.contentType,
      key.documentId,
      key.locale,
      basis.sourceLocale,
      basis.versionId,
      basis.recordedBy,
      basis.now.toISOString(),
    ],
  );
};

/** The newest version that was approved, live or not any more, of each language of a document. */
export const readApprovedVersions = async (
  sql: Sql,
  document: Document,
): Promise<ReadonlyMap<Locale, { readonly versionId: number; readonly contentHash: string }>> => {
  const rows = await sql.query<{ locale: Locale; version_id: string; content_hash: string }>(
    `select distinct on (log.locale) log.locale, log.version_id, version.content_hash
       from publication_log log
       join editorial_versions version on version.id = log.version_id
      where log.content_type = ? and log.document_id = ? and log.major is not null
      order by log.locale, log.sequence desc`,
    [document.contentType, document.documentId],
  );
  return new Map(rows.map((row) => [row.locale, { versionId: toId(row.version_id), contentHash: row.content_hash }]));
};

/** Of the given documents, those that have an entry in a language that isn't in the trash, as `type/id`. */
export const documentsInLocale = async (
  sql: Sql,
  documents: readonly Document[],
  locale: Locale,
): Promise<ReadonlySet<string>> => {
  const rows = await sql.query<{ content_type: string; document_id: string }>(
    `select entry.content_type, entry.document_id
       from unnest(?::text[], ?::text[]) as named (content_type, document_id)
       join editorial_entries entry on entry.content_type = named.content_type
        and entry.document_id = named.document_id and entry.locale = ? and entry.trashed_at is null`,
    [documents.map(({ contentType }) => contentType), documents.map(({ documentId }) => documentId), locale],
  );
  return new Set(rows.map((row) => `${row.content_type}/${row.document_id}`));
};
