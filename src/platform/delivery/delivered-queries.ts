import type { Place } from '../../domain/delivery/cursor';
import type { Locale } from '../../domain/shared/locales';
import { toId, type Binding, type Sql } from '../sql';
import { besidesOf } from './besides';

/** An entry as the public gets it: JSON in two parts, which an answer puts together without reading them. */
export interface DeliveredRow extends Place {
  readonly locale: Locale;
  readonly head: string;
  readonly body: string | null;
  readonly sequence: number;
  readonly slug: string | null;
  readonly modifiedAt: Date | null;
  /** The same document in other languages, where it is live, as JSON. */
  readonly alternates: string;
  /** What the newsroom has publicly corrected in it, as JSON; null for what is no article, event, award, person or organization. */
  readonly corrections: string | null;
}

interface Row {
  locale: Locale;
  document_id: string;
  sort_key: string;
  head: string;
  body: string | null;
  sequence: string;
  slug: string | null;
  modified_at: Date | null;
  alternates: string;
  corrections: string | null;
}

const toDelivered = (row: Row): DeliveredRow => ({
  locale: row.locale,
  documentId: row.document_id,
  sortKey: row.sort_key,
  head: row.head,
  body: row.body,
  sequence: toId(row.sequence),
  slug: row.slug,
  modifiedAt: row.modified_at,
  alternates: row.alternates,
  corrections: row.corrections,
});

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

/** One page of a list in its order, read along an index. */
export const readList = async (sql: Sql, wanted: ListWanted): Promise<readonly DeliveredRow[]> => {
  const parts = wanted.locales.map((locale, index) => partOfList(wanted, locale, wanted.locales.slice(0, index)));
  const [only] = parts;
  if (parts.length === 1 && only) {
    return (await sql.query<Row>(only.text, only.bindings, shapeOf(wanted))).map(toDelivered);
  }
  const rows = await sql.query<Row>(
    `select * from (${parts.map(({ text }) => `(${text})`).join(' union all ')}) listed
      order by sort_key collate "C", document_id limit ?`,
    [...parts.flatMap(({ bindings }) => bindings), wanted.limit],
  );
  return rows.map(toDelivered);
};

/** Names the text of a list's statement in one language: to plan it takes longer than to read a page. */
const shapeOf = ({ filters, after, fromKey, toKey, withBody }: ListWanted): string =>
  [
    `delivered list by ${filters.length}`,
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

/** The live entry of a slug or documentId; the slug counts first. */
export const readDelivered = async (
  sql: Sql,
  type: string,
  locale: Locale,
  name: string,
): Promise<DeliveredRow | null> => {
  const [row] = await sql.query<Row>(
    `select locale, document_id, sort_key, head, body, sequence, slug, modified_at, ${besidesOf('e')}
       from delivery_entries e
      where content_type = ? and locale = ? and is_live and (slug = ? or document_id = ?)
      order by (slug = ?) desc limit 1`,
    [type, locale, name, name, name],
    'delivered entry',
  );
  return row ? toDelivered(row) : null;
};

/** What has become of a name that no live entry of the language has now. */
export interface Remnant {
  readonly documentId: string;
  readonly locale: Locale;
  readonly isLive: boolean;
  readonly slug: string | null;
  readonly isRetracted: boolean;
  readonly notice: string | null;
  readonly retractedAt: Date | null;
  readonly row: DeliveredRow | null;
}

/** Every language of the document that once had a name in a language, or has it as its documentId. */
export const readRemnants = async (
  sql: Sql,
  type: string,
  locale: Locale,
  name: string,
): Promise<readonly Remnant[]> => {
  const rows = await sql.query<
    Omit<Row, 'head'> & {
      head: string | null;
      is_live: boolean;
      liveness: string | null;
      notice: string | null;
      retracted_at: Date | null;
    }
  >(
    `with found as (
       select document_id from (
         select into_document_id as document_id, 1 as place from editorial_merges where content_type = ? and document_id = ?
         union all
         select document_id, 2 from editorial_earlier_slugs where content_type = ? and locale = ? and slug = ?
         union all
         select document_id, 3 from delivery_entries where content_type = ? and (document_id = ? or (locale = ? and slug = ?))
       ) known order by place limit 1
     )
     select e.locale, e.document_id, e.sort_key, e.head, e.body, e.sequence, e.slug, e.modified_at, e.is_live,
            ${besidesOf('e')}, entry.liveness, retraction.notice, retraction.retracted_at
       from found join delivery_entries e on e.content_type = ? and e.document_id = found.document_id
       left join editorial_entries entry on entry.content_type = e.content_type
        and entry.document_id = e.document_id and entry.locale = e.locale
       left join editorial_retractions retraction on retraction.content_type = e.content_type
        and retraction.document_id = e.document_id and retraction.locale = e.locale and retraction.lifted_at is null`,
    [type, name, type, locale, name, type, name, locale, name, type],
  );
  return rows.map((row) => ({
    documentId: row.document_id,
    locale: row.locale,
    isLive: row.is_live,
    slug: row.slug,
    isRetracted: row.liveness === 'retracted',
    notice: row.notice,
    retractedAt: row.retracted_at,
    row: row.is_live && row.head !== null ? toDelivered({ ...row, head: row.head }) : null,
  }));
};

/** What the site says of itself in every language, its address patterns included. */
export const readSites = async (sql: Sql): Promise<readonly { readonly locale: Locale; readonly head: string }[]> =>
  sql.query<{ locale: Locale; head: string }>(
    `select locale, head from delivery_entries where content_type = 'site' and is_live order by locale`,
    [],
    'delivered sites',
  );

/** Live documents of a language, in the order in which they were asked for. */
export const readRows = async (
  sql: Sql,
  documents: readonly { readonly type: string; readonly documentId: string }[],
  locale: Locale,
): Promise<readonly { readonly type: string; readonly row: DeliveredRow }[]> => {
  if (documents.length === 0) return [];
  const rows = await sql.query<Row & { content_type: string }>(
    `select e.content_type, e.locale, e.document_id, e.sort_key, e.head, null as body, e.sequence, e.slug, e.modified_at,
            ${besidesOf('e')}
       from unnest(?::text[], ?::text[]) with ordinality as wanted (content_type, document_id, position)
       join delivery_entries e on e.content_type = wanted.content_type and e.document_id = wanted.document_id
        and e.locale = ? and e.is_live
      order by wanted.position`,
    [documents.map(({ type }) => type), documents.map(({ documentId }) => documentId), locale],
  );
  return rows.map((row) => ({ type: row.content_type, row: toDelivered(row) }));
};
