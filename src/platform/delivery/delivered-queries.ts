import type { Locale } from '../../domain/shared/locales';
import type { Sql } from '../sql';
import { besidesOf } from './besides';
import { toDelivered, type DeliveredRow, type StoredRow } from './delivered-row';

/** The live entry of a slug or documentId; the slug counts first. */
export const readDelivered = async (
  sql: Sql,
  type: string,
  locale: Locale,
  name: string,
): Promise<DeliveredRow | null> => {
  const [row] = await sql.query<StoredRow>(
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
    Omit<StoredRow, 'head'> & {
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
  const rows = await sql.query<StoredRow & { content_type: string }>(
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
