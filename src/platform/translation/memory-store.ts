import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import type { Condition } from '../editorial/reading-scope';
import type { Sql } from '../sql';

export interface RememberedText {
  readonly attribute: string;
  readonly source: string;
  readonly target: string;
}

/** Remembers the texts of a translation that has been approved, in place of its earlier ones. */
export const rememberTexts = async (
  sql: Sql,
  key: EntryKey,
  translation: {
    readonly sourceLocale: Locale;
    readonly versionId: number;
    readonly texts: readonly RememberedText[];
    readonly now: Date;
  },
): Promise<void> => {
  const { texts } = translation;
  await sql.query(
    `delete from editorial_translation_memory where content_type = ? and document_id = ? and target_locale = ?`,
    [key.contentType, key.documentId, key.locale],
  );
  if (texts.length === 0) return;
  await sql.query(
    `insert into editorial_translation_memory
       (source_locale, target_locale, source_text, target_text, content_type, document_id, attribute,
        target_version_id, recorded_at)
     select ?, ?, said.source, said.target, ?, ?, said.attribute, ?, ?::timestamptz
       from unnest(?::text[], ?::text[], ?::text[]) as said (source, target, attribute)`,
    [
      translation.sourceLocale,
      key.locale,
      key.contentType,
      key.documentId,
      translation.versionId,
      translation.now.toISOString(),
      texts.map(({ source }) => source),
      texts.map(({ target }) => target),
      texts.map(({ attribute }) => attribute),
    ],
  );
};

export interface MemoryMatch extends RememberedText {
  readonly key: EntryKey;
  readonly similarity: number;
}

const leastSimilar = 0.5;

/**
 * What was approved for the same text or one like it, the likest first, as long as it is live and the
 * person may read it. PostgreSQL compares by trigrams.
 */
export const findMatches = async (
  sql: Sql,
  question: {
    readonly key: EntryKey;
    readonly sourceLocale: Locale;
    readonly text: string;
    readonly scope: Condition;
    readonly limit: number;
  },
): Promise<readonly MemoryMatch[]> => {
  const { key, sourceLocale, text, scope, limit } = question;
  const rows = await sql.query<{
    content_type: EntryKey['contentType'];
    document_id: string;
    attribute: string;
    source_text: string;
    target_text: string;
    similarity: number;
  }>(
    `select * from (
       select distinct on (memory.target_text) memory.content_type, memory.document_id, memory.attribute,
              memory.source_text, memory.target_text,
              case when memory.source_text = ? then 1 else similarity(memory.source_text, ?) end as similarity
         from editorial_translation_memory memory
         join editorial_entries entry on entry.content_type = memory.content_type
          and entry.document_id = memory.document_id and entry.locale = memory.target_locale
          and entry.liveness = 'live' and entry.trashed_at is null
        where memory.source_locale = ? and memory.target_locale = ?
          and (md5(memory.source_text) = md5(?) or memory.source_text % ?)
          and not (memory.content_type = ? and memory.document_id = ?)
          and ${scope.text}
        order by memory.target_text, similarity desc
     ) found
     where found.similarity >= ?
     order by found.similarity desc, found.target_text limit ?`,
    [
      text,
      text,
      sourceLocale,
      key.locale,
      text,
      text,
      key.contentType,
      key.documentId,
      ...scope.bindings,
      leastSimilar,
      limit,
    ],
  );
  return rows.map((row) => ({
    key: { contentType: row.content_type, documentId: row.document_id, locale: key.locale },
    attribute: row.attribute,
    source: row.source_text,
    target: row.target_text,
    similarity: Number(row.similarity),
  }));
};
