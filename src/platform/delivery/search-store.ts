import type { Locale } from '../../domain/shared/locales';
import type { Binding, Sql } from '../sql';
import { besidesOf } from './besides';
import { toDelivered, type DeliveredRow, type StoredRow } from './delivered-row';

export interface SearchWanted {
  /** The text of a `tsquery`. */
  readonly query: string;
  readonly locale: Locale;
  readonly types: readonly string[];
  readonly filters: readonly { readonly type: string; readonly name: string }[];
  /** Bounds of the sort key, by type; types without bounds are left out where there are some. */
  readonly bounds: Readonly<Record<string, { readonly fromKey: string | null; readonly toKey: string | null }>> | null;
  readonly limit: number;
  readonly offset: number;
}

export interface Hit extends DeliveredRow {
  readonly type: string;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** How many there are of each type, those that `types` leaves out included. */
  readonly counts: Readonly<Record<string, number>>;
}

interface HitRow extends StoredRow {
  content_type: string;
  counts: string;
}

/** Of very common words the best are looked for among this many; the counts are of all. */
const mostRanked = 2_000;

/** What is found, best first: words in titles count most, and words that stand close together. */
export const searchDelivered = async (sql: Sql, wanted: SearchWanted): Promise<SearchResult> => {
  const conditions: string[] = [];
  const bindings: Binding[] = [];
  for (const { type, name } of wanted.filters) {
    conditions.push(
      `exists (select 1 from delivery_facets facet where facet.content_type = found.content_type
         and facet.document_id = found.document_id and facet.locale = found.locale
         and facet.facet = (select named.content_type || ':' || named.document_id from delivery_entries named
           where named.content_type = ? and named.locale = ? and named.is_live and (named.slug = ? or named.document_id = ?)
           order by (named.slug = ?) desc limit 1))`,
    );
    bindings.push(type, wanted.locale, name, name, name);
  }
  if (wanted.bounds) {
    const parts = Object.entries(wanted.bounds).map(([type, { fromKey, toKey }]) => {
      bindings.push(type, fromKey ?? '', toKey ?? '\u{10ffff}');
      return '(e.content_type = ? and e.sort_key >= ? and e.sort_key <= ?)';
    });
    conditions.push(
      `exists (select 1 from delivery_entries e where e.content_type = found.content_type
         and e.document_id = found.document_id and e.locale = found.locale and (${parts.join(' or ')}))`,
    );
  }
  const rows = await sql.query<HitRow>(
    `with found as materialized (
       select found.content_type, found.document_id, found.locale, found.terms from delivery_search found
        where found.terms @@ ?::tsquery and found.locale = ?
          ${conditions.map((condition) => `and ${condition}`).join(' ')}
     ), counts as (
       select json_object_agg(content_type, number) as counts
         from (select content_type, count(*) as number from found group by content_type) counted
     ), ranked as (
       select content_type, document_id, locale, ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', terms, ?::tsquery, 1) as rank
         from (select * from found where content_type = any(?) limit ${mostRanked}) matching
        order by rank desc, content_type, document_id limit ? offset ?
     )
     select e.content_type, e.document_id, e.locale, e.sort_key, e.head, e.body, e.sequence, e.slug, e.modified_at,
            ${besidesOf('e')}, coalesce(counts.counts, '{}')::text as counts
       from counts left join ranked on true
       left join delivery_entries e on e.content_type = ranked.content_type
        and e.document_id = ranked.document_id and e.locale = ranked.locale
      order by ranked.rank desc, e.content_type, e.document_id`,
    [wanted.query, wanted.locale, ...bindings, wanted.query, wanted.types, wanted.limit, wanted.offset],
  );
  return {
    counts: JSON.parse(rows[0]?.counts ?? '{}') as Record<string, number>,
    hits: rows
      .filter(({ content_type }) => content_type !== null)
      .map((row) => ({ ...toDelivered(row), type: row.content_type })),
  };
};
