import type { Fields } from '../../domain/history/content-model';
import type { DeliveredType } from '../../domain/delivery/delivered-types';
import type { RenderedEntry } from '../../domain/delivery/render-entry';
import type { Locale } from '../../domain/shared/locales';
import { fromJson, toId, type Sql } from '../sql';

/** One delivered thing in one language; supporting types have the same kind of key as entries. */
export interface DeliveredKey {
  readonly type: DeliveredType;
  readonly documentId: string;
  readonly locale: Locale;
}

export const formatDelivered = ({ type, documentId, locale }: DeliveredKey): string =>
  `${type}/${documentId}/${locale}`;

/** A row of the read model, without its texts. */
export interface KnownRow extends DeliveredKey {
  readonly isLive: boolean;
  readonly sequence: number;
  readonly contentHash: string | null;
  readonly slug: string | null;
  readonly reference: string | null;
  readonly firstPublishedAt: string | null;
  readonly modifiedAt: string | null;
}

interface ContextRow {
  kind: 'named' | 'site' | 'file';
  content_type: string;
  document_id: string;
  locale: string;
  is_live: boolean;
  sequence: string;
  content_hash: string | null;
  slug: string | null;
  data: string | null;
  first_published_at: Date | null;
  modified_at: Date | null;
}

export interface Context {
  /** By `type/documentId/locale`: what is named. */
  readonly rows: ReadonlyMap<string, KnownRow>;
  /** What a language calls the public addresses, by locale. */
  readonly sites: ReadonlyMap<string, Fields>;
  readonly files: ReadonlyMap<number, Fields>;
}

const rowColumns =
  'e.content_type, e.document_id, e.locale, e.is_live, e.sequence, e.content_hash, e.slug, e.reference as data, e.first_published_at, e.modified_at';

/** Everything around some entries that their public form shows, in one statement. */
export const readContext = async (
  sql: Sql,
  wanted: {
    readonly named: readonly DeliveredKey[];
    readonly files: readonly number[];
  },
): Promise<Context> => {
  const found = await sql.query<ContextRow>(
    `select 'named' as kind, ${rowColumns}
       from unnest(?::text[], ?::text[], ?::text[]) w (content_type, document_id, locale)
       join delivery_entries e using (content_type, document_id, locale)
     union all
     select 'site', e.content_type, e.document_id, e.locale, e.is_live, e.sequence, null, null, e.head, null, null
       from delivery_entries e where e.content_type = 'site'
     union all
     select 'file', '', f.id::text, '', true, 0, null, null,
            json_build_object('width', f.width, 'height', f.height, 'size', f.size, 'formats', f.formats)::text, null, null
       from files f where f.id = any(?)`,
    [
      wanted.named.map(({ type }) => type),
      wanted.named.map(({ documentId }) => documentId),
      wanted.named.map(({ locale }) => locale),
      wanted.files,
    ],
    'delivery context',
  );
  const rows = new Map<string, KnownRow>();
  const sites = new Map<string, Fields>();
  const files = new Map<number, Fields>();
  for (const row of found) {
    if (row.kind === 'site') sites.set(row.locale, fromJson<Fields>(row.data ?? '{}'));
    else if (row.kind === 'file') files.set(Number(row.document_id), fileFacts(fromJson<Fields>(row.data ?? '{}')));
    else {
      const known = toKnown(row);
      rows.set(formatDelivered(known), known);
    }
  }
  return { rows, sites, files };
};

const toKnown = (row: ContextRow): KnownRow => ({
  type: row.content_type as DeliveredType,
  documentId: row.document_id,
  locale: row.locale as Locale,
  isLive: row.is_live,
  sequence: toId(row.sequence),
  contentHash: row.content_hash,
  slug: row.slug,
  reference: row.data,
  firstPublishedAt: row.first_published_at?.toISOString() ?? null,
  modifiedAt: row.modified_at?.toISOString() ?? null,
});

const kibibyte = 1024;

/** Size in bytes, renditions by name; Strapi counts in kibibytes and keeps where it stores them beside. */
const fileFacts = (file: Fields): Fields => {
  const formats = (file['formats'] ?? {}) as Readonly<Record<string, Fields>>;
  return {
    width: file['width'] ?? null,
    height: file['height'] ?? null,
    size: typeof file['size'] === 'number' ? Math.round(file['size'] * kibibyte) : null,
    renditions: Object.fromEntries(
      Object.keys(formats)
        .sort()
        .map((name) => {
          const { url, mime, width, height } = formats[name] as Fields;
          return [name, { url: url ?? null, mime: mime ?? null, width: width ?? null, height: height ?? null }];
        }),
    ),
  };
};

export interface RowToWrite extends DeliveredKey, RenderedEntry {
  readonly sequence: number;
  readonly versionId: number | null;
  readonly contentHash: string | null;
  readonly major: number | null;
  readonly firstPublishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly facets: readonly string[];
  /** The text of a `tsvector`. */
  readonly terms: string;
}

/** Writes rows with their facets and search terms, in one statement. */
export const writeRows = async (sql: Sql, rows: readonly RowToWrite[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql.query(
    `with given as materialized (
       select * from json_to_recordset(?::json) as given (
         type text, "documentId" text, locale text, sequence bigint, "versionId" bigint, "contentHash" text, major integer,
         slug text, "sortKey" text, head text, body text, reference text, "firstPublishedAt" timestamptz,
         "modifiedAt" timestamptz, facets json, terms text)
     ), stored as (
       insert into delivery_entries (content_type, document_id, locale, is_live, sequence, version_id, content_hash, major,
           slug, sort_key, head, body, reference, first_published_at, modified_at)
         select type, "documentId", locale, true, sequence, "versionId", "contentHash", major,
                slug, "sortKey", head, body, reference, "firstPublishedAt", "modifiedAt" from given
         on conflict (content_type, document_id, locale) do update set
           is_live = true, sequence = excluded.sequence, version_id = excluded.version_id,
           content_hash = excluded.content_hash, major = excluded.major, slug = excluded.slug,
           sort_key = excluded.sort_key, head = excluded.head, body = excluded.body, reference = excluded.reference,
           first_published_at = excluded.first_published_at, modified_at = excluded.modified_at
     ), searched as (
       insert into delivery_search as known (content_type, document_id, locale, terms)
         select type, "documentId", locale, terms::tsvector from given where type <> 'site'
         on conflict (content_type, document_id, locale) do update set terms = excluded.terms
           where known.terms <> excluded.terms
     ), dropped as (
       delete from delivery_facets known using given
        where known.content_type = given.type and known.document_id = given."documentId" and known.locale = given.locale
          and (known.sort_key <> given."sortKey" or not exists (
            select 1 from json_array_elements_text(given.facets) named (facet) where named.facet = known.facet))
     )
     insert into delivery_facets (locale, content_type, facet, sort_key, document_id)
       select locale, type, named.facet, "sortKey", "documentId"
         from given cross join lateral json_array_elements_text(given.facets) named (facet)
       on conflict do nothing`,
    [JSON.stringify(rows)],
    'delivery write',
  );
  await keepAlternates(sql, rows);
};

/** What is left of an entry that the public doesn't get any more: that it was there, and since when it isn't. */
export const writeGone = async (sql: Sql, key: Omit<DeliveredKey, 'type'> & { type: string }, sequence: number) => {
  const bindings = [key.type, key.documentId, key.locale];
  await sql.query(
    `with gone as (
       update delivery_entries set is_live = false, sequence = ?, head = null, body = null, sort_key = null,
              alternates = '[]'
        where content_type = ? and document_id = ? and locale = ?
     ), unsearched as (
       delete from delivery_search where content_type = ? and document_id = ? and locale = ?
     )
     delete from delivery_facets where content_type = ? and document_id = ? and locale = ?`,
    [sequence, ...bindings, ...bindings, ...bindings],
  );
  await keepAlternates(sql, [key]);
};

/**
 * Writes into the live rows of some documents where else each is live, as JSON. It is no change of an
 * entry of its own: its place in the log stays. Needs the publication order, or two languages that go
 * live at once would not see each other.
 */
const keepAlternates = async (
  sql: Sql,
  documents: readonly { readonly type: string; readonly documentId: string }[],
): Promise<void> => {
  await sql.query(
    `update delivery_entries known set alternates = fresh.alternates
       from (
         select one.content_type, one.document_id, one.locale, coalesce((
                  select json_agg(json_build_object('locale', other.locale, 'slug', other.slug,
                           'url', other.reference::json ->> 'url') order by other.locale)
                    from delivery_entries other
                   where other.content_type = one.content_type and other.document_id = one.document_id
                     and other.locale <> one.locale and other.is_live), '[]')::text as alternates
           from (select distinct * from unnest(?::text[], ?::text[]) as written (content_type, document_id)) written
           join delivery_entries one using (content_type, document_id)
          where one.is_live
       ) fresh
      where known.content_type = fresh.content_type and known.document_id = fresh.document_id
        and known.locale = fresh.locale and known.alternates <> fresh.alternates`,
    [documents.map(({ type }) => type), documents.map(({ documentId }) => documentId)],
    'delivery alternates',
  );
};

/** The live rows that name something, in its language. */
export const liveRowsNaming = async (
  sql: Sql,
  target: { readonly type: string; readonly documentId: string; readonly locale: string },
): Promise<readonly DeliveredKey[]> => {
  const rows = await sql.query<{ content_type: DeliveredType; document_id: string; locale: Locale }>(
    `select distinct content_type, document_id, locale from delivery_facets
      where locale = ? and content_type = any(?) and facet = ? order by content_type, document_id`,
    [target.locale, namingTypes, `${target.type}:${target.documentId}`],
  );
  return rows.map((row) => ({ type: row.content_type, documentId: row.document_id, locale: row.locale }));
};

/** Types that name others, for the index to begin with. */
const namingTypes: readonly DeliveredType[] = [
  'article',
  'event',
  'award',
  'person',
  'organization',
  'category',
  'place',
];
