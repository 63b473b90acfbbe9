import type { EditorialType } from '../../domain/shared/content-types';
import type { Locale } from '../../domain/shared/locales';
import type { Sql } from '../sql';
import { mostRanked } from './find-question';
import { hasWidespread, isWidespread } from './is-widespread';

const mostOffered = 200;

interface WantedNames {
  readonly contentType: EditorialType;
  readonly locale: Locale;
  /** The text of a `tsquery`. */
  readonly query: string;
  /** The words as names are folded. */
  readonly calledJust: string;
}

/** Documents of a language that some language calls by these words, the best first. */
export const findDocumentsNamed = async (sql: Sql, wanted: WantedNames): Promise<readonly string[]> => {
  const rows = await readNamed(sql, wanted);
  return [...new Set(rows.map(({ document_id: documentId }) => documentId))].slice(0, mostOffered);
};

const readNamed = async (sql: Sql, wanted: WantedNames): Promise<readonly Named[]> => {
  const [count] = await sql.query<{ number: string }>(
    `select count(*) as number
       from (select 1 from editorial_search found
              where found.name_terms @@ ?::tsquery and found.content_type = ? limit ${mostRanked + 1}) counted`,
    [wanted.query, wanted.contentType],
  );
  if (Number(count?.number) <= mostRanked) return readRanked(sql, wanted);
  return readCommon(sql, wanted, (await isWidespread(sql, 'name_terms', wanted.query)) ? hasNameThere : isAmongNamed);
};

interface Named {
  readonly document_id: string;
}

const isInLocale = `exists (select 1 from editorial_entries entry where entry.content_type = found.content_type
  and entry.document_id = found.document_id and entry.locale = ? and entry.trashed_at is null)`;

const readRanked = (sql: Sql, { contentType, locale, query }: WantedNames): Promise<readonly Named[]> =>
  sql.query<Named>(
    `select found.document_id, max(ts_rank(found.name_terms, ?::tsquery, 1)) as rank
       from editorial_search found
      where found.name_terms @@ ?::tsquery and found.content_type = ? and ${isInLocale}
      group by found.document_id order by rank desc, found.document_id limit ${mostOffered}`,
    [query, query, contentType, locale],
  );

/** Where many are named by the words, the newest are met soon; where few are, these are found first. */
const hasNameThere = `exists (select 1 from editorial_search found where found.content_type = entry.content_type
  and found.document_id = entry.document_id and ${hasWidespread('found.name_terms')})`;
const isAmongNamed = `(entry.content_type, entry.document_id) in (
  with named as materialized (
    select found.content_type, found.document_id from editorial_search found where found.name_terms @@ ?::tsquery)
  select content_type, document_id from named)`;

/** Of words that thousands of names have: who is called just so, and the newest of the others. */
const readCommon = (
  sql: Sql,
  { contentType, locale, query, calledJust }: WantedNames,
  isNamed: string,
): Promise<readonly Named[]> =>
  sql.query<Named>(
    `(select found.document_id from editorial_search found
       where found.folded_names @> array[?]::text[] and found.content_type = ? and ${isInLocale} limit ${mostOffered})
     union all
     (select entry.document_id from editorial_entries entry
       where entry.content_type = ? and entry.locale = ? and entry.trashed_at is null
         and ${isNamed}
       order by entry.updated_at desc limit ${mostOffered})`,
    [calledJust, contentType, locale, contentType, locale, query],
  );

/** What documents are called in some languages, by documentId; without what lies in the trash. */
export const readNamesOf = async (
  sql: Sql,
  contentType: EditorialType,
  documentIds: readonly string[],
  locales: readonly Locale[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (documentIds.length === 0 || locales.length === 0) return new Map();
  const rows = await sql.query<{ document_id: string; name: string }>(
    `select found.document_id, found.name
       from editorial_search found
       join editorial_entries entry on entry.content_type = found.content_type
        and entry.document_id = found.document_id and entry.locale = found.locale and entry.trashed_at is null
      where found.content_type = ? and found.document_id = any(?) and found.locale = any(?)
      order by found.document_id, array_position(?::text[], found.locale)`,
    [contentType, documentIds, locales, locales],
  );
  const names = new Map<string, string[]>();
  for (const { document_id: documentId, name } of rows) {
    names.set(documentId, [...(names.get(documentId) ?? []), name]);
  }
  return names;
};
