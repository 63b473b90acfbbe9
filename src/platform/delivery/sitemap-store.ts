import type { Locale } from '../../domain/shared/locales';
import { fromJson, type Sql } from '../sql';

export interface MapSummary {
  readonly type: string;
  readonly locale: Locale;
  readonly pages: number;
  readonly modifiedAt: Date | null;
}

/** How many pages of sitemaps each type and language needs. */
export const readMapSummaries = async (
  sql: Sql,
  types: readonly string[],
  perPage: number,
): Promise<readonly MapSummary[]> => {
  const rows = await sql.query<{ content_type: string; locale: Locale; number: string; modified_at: Date | null }>(
    `select content_type, locale, count(*) as number, max(modified_at) as modified_at from delivery_entries
      where is_live and content_type = any(?) group by content_type, locale order by content_type, locale`,
    [types],
  );
  return rows.map((row) => ({
    type: row.content_type,
    locale: row.locale,
    pages: Math.ceil(Number(row.number) / perPage),
    modifiedAt: row.modified_at,
  }));
};

export interface MapRow {
  readonly url: string;
  readonly modifiedAt: Date | null;
  readonly alternates: readonly { readonly locale: Locale; readonly url: string }[];
}

export const readMapPage = async (
  sql: Sql,
  wanted: { readonly type: string; readonly locale: Locale; readonly page: number; readonly perPage: number },
): Promise<readonly MapRow[]> => {
  const rows = await sql.query<{ url: string; modified_at: Date | null; alternates: string }>(
    `select reference::json ->> 'url' as url, modified_at, alternates from delivery_entries
      where is_live and content_type = ? and locale = ? order by sort_key, document_id limit ? offset ?`,
    [wanted.type, wanted.locale, wanted.perPage, (wanted.page - 1) * wanted.perPage],
  );
  return rows.map((row) => ({
    url: row.url,
    modifiedAt: row.modified_at,
    alternates: fromJson<MapRow['alternates']>(row.alternates),
  }));
};
