import type { Place } from '../../domain/delivery/cursor';
import type { Locale } from '../../domain/shared/locales';
import type { Binding, Sql } from '../sql';
import { besidesOf } from './besides';
import { toDelivered, type DeliveredRow, type StoredRow } from './delivered-row';

export interface ListWanted {
  readonly type: string;
  /** The language asked for, then those that may stand in for it. */
  readonly locales: readonly Locale[];
  /** What entries have to name: type, and slug or documentId. */
  readonly filters: readonly { readonly type: string; readonly name: string }[];
  readonly after: Place | null;
  /** Bounds of the sort key, both inclusive. */
  readonly fromKey: string | null;
  readonly toKey: string | null;
  readonly limit: number;
  readonly withBody: boolean;
}

/** The first entries of a list in its order, read along an index. */
export const readList = async (sql: Sql, wanted: ListWanted): Promise<readonly DeliveredRow[]> => {
  const { text, bindings } = listOf(wanted);
  return (await sql.query<StoredRow>(text, bindings, shapeOf('list', wanted))).map(toDelivered);
};

/** A page of a list as one text, which an answer takes as it is. */
export interface ListPage {
  /** JSON of the entries, with commas between them. */
  readonly entries: string;
  /** Which entries they are, each as `documentId/locale`. */
  readonly keys: readonly string[];
  /** Behind which entry the next page begins; null for the last one. */
  readonly next: Place | null;
}

/**
 * A character that stands in no JSON, where the entry's own text ends: to take the brace before it away there,
 * PostgreSQL would count the characters of each entry.
 */
const seam = '\u001f';

/** Entries with what is said beside them, as `entryJson` puts them together. */
const entryText = `head || '${seam},"alternates":' || alternates || coalesce(',"corrections":' || corrections, '')
  || coalesce(',"body":' || body, '') || ',"sequence":' || sequence || '}'`;

/**
 * The same as `readList`, put together by PostgreSQL: a server has more to do with the pieces of twenty entries
 * than with all the rest of an answer.
 */
export const readListPage = async (sql: Sql, wanted: ListWanted): Promise<ListPage> => {
  const list = listOf({ ...wanted, limit: wanted.limit + 1 });
  const [row] = await sql.query<{
    entries: string | null;
    keys: string | null;
    last_sort_key: string | null;
    last_document_id: string | null;
    is_cut: boolean;
  }>(
    `with listed as (${list.text}),
     placed as (select listed.*, row_number() over (order by sort_key collate "C", document_id) as place from listed)
     select string_agg(${entryText}, ',' order by place) filter (where place <= ?) as entries,
            string_agg(document_id || '/' || locale, ' ' order by place) filter (where place <= ?) as keys,
            max(sort_key) filter (where place = ?) as last_sort_key,
            max(document_id) filter (where place = ?) as last_document_id, count(*) > ? as is_cut
       from placed`,
    [...list.bindings, ...Array.from({ length: 5 }, () => wanted.limit)],
    shapeOf('page', wanted),
  );
  const sortKey = row?.last_sort_key ?? null;
  const documentId = row?.last_document_id ?? null;
  return {
    entries: (row?.entries ?? '').replaceAll(`}${seam}`, ''),
    keys: row?.keys?.split(' ') ?? [],
    next: row?.is_cut && sortKey !== null && documentId !== null ? { sortKey, documentId } : null,
  };
};

const listOf = (wanted: ListWanted): { readonly text: string; readonly bindings: readonly Binding[] } => {
  const parts = wanted.locales.map((locale, index) => partOfList(wanted, locale, wanted.locales.slice(0, index)));
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    text: `select * from (${parts.map(({ text }) => `(${text})`).join(' union all ')}) listed
      order by sort_key collate "C", document_id limit ?`,
    bindings: [...parts.flatMap(({ bindings }) => bindings), wanted.limit],
  };
};

/** Names the text of a statement in one language: to plan it takes longer than to read a page. */
const shapeOf = (
  form: 'list' | 'page',
  { locales, filters, after, fromKey, toKey, withBody }: ListWanted,
): string | undefined =>
  locales.length > 1
    ? undefined
    : [
        `delivered ${form} by ${filters.length}`,
        ...(after ? ['after'] : []),
        ...(fromKey === null ? [] : ['from']),
        ...(toKey === null ? [] : ['to']),
        ...(withBody ? ['bodies'] : []),
      ].join(' ');

/** A name of the language asked for, as what facets call it. */
const facetOf = `(select named.content_type || ':' || named.document_id from delivery_entries named
  where named.content_type = ? and named.locale = ? and named.is_live and (named.slug = ? or named.document_id = ?)
  order by (named.slug = ?) desc limit 1)`;

const partOfList = (
  wanted: ListWanted,
  locale: Locale,
  before: readonly Locale[],
): { readonly text: string; readonly bindings: readonly Binding[] } => {
  const asked = wanted.locales[0] as Locale;
  const facetBindings = ({ type, name }: { type: string; name: string }): readonly Binding[] => [
    type,
    asked,
    name,
    name,
    name,
  ];
  const conditions: string[] = [];
  const bindings: Binding[] = [];
  const add = (condition: string, ...values: readonly Binding[]): void => {
    conditions.push(condition);
    bindings.push(...values);
  };
  const [first, ...others] = wanted.filters;
  const listed = first ? 'facet' : 'e';
  add(`${listed}.locale = ? and ${listed}.content_type = ?`, locale, wanted.type);
  if (first) add(`facet.facet = ${facetOf}`, ...facetBindings(first));
  else add('e.is_live');
  for (const other of others) {
    add(
      `exists (select 1 from delivery_facets also where also.locale = facet.locale
         and also.content_type = facet.content_type and also.sort_key = facet.sort_key
         and also.document_id = facet.document_id and also.facet = ${facetOf})`,
      ...facetBindings(other),
    );
  }
  if (wanted.after) {
    add(`(${listed}.sort_key, ${listed}.document_id) > (?, ?)`, wanted.after.sortKey, wanted.after.documentId);
  }
  if (wanted.fromKey !== null) add(`${listed}.sort_key >= ?`, wanted.fromKey);
  if (wanted.toKey !== null) add(`${listed}.sort_key <= ?`, wanted.toKey);
  if (before.length > 0) {
    add(
      `not exists (select 1 from delivery_entries own where own.content_type = ${listed}.content_type
         and own.document_id = ${listed}.document_id and own.locale = any(?) and own.is_live)`,
      [...before],
    );
    // Its readers are to learn that it was taken back, not to get it in other words.
    add(
      `not exists (select 1 from editorial_entries own where own.content_type = ${listed}.content_type
         and own.document_id = ${listed}.document_id and own.locale = ? and own.liveness = 'retracted')`,
      asked,
    );
  }
  const from = first
    ? `delivery_facets facet join delivery_entries e on e.content_type = facet.content_type
         and e.document_id = facet.document_id and e.locale = facet.locale`
    : 'delivery_entries e';
  return {
    text: `select e.locale, e.document_id, e.sort_key, e.head, ${wanted.withBody ? 'e.body' : 'null as body'},
                  e.sequence, e.slug, e.modified_at, ${besidesOf('e')}
             from ${from} where ${conditions.join(' and ')}
            order by ${listed}.sort_key, ${listed}.document_id limit ?`,
    bindings: [...bindings, wanted.limit],
  };
};
