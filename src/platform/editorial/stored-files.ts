import type { Core } from '@strapi/strapi';
import type { MediaValue } from '../../domain/history/diff/entry-diff';
import { fromJson, type Sql } from '../sql';

/** A file as the media library has it now. */
export interface StoredFile extends MediaValue {
  readonly thumbnailUrl: string | null;
}

interface FileRow {
  id: number;
  name: string;
  hash: string;
  mime: string;
  url: string;
  alternative_text: string | null;
  caption: string | null;
  formats: string | object | null;
}

/** The files of these ids that are still in the media library. */
export const findFiles = async (
  strapi: Core.Strapi,
  sql: Sql,
  ids: readonly number[],
): Promise<ReadonlyMap<number, StoredFile>> => {
  const wanted = ids.filter((id) => Number.isSafeInteger(id) && id > 0 && id <= 2_147_483_647);
  if (wanted.length === 0) return new Map();
  const { tableName } = strapi.db.metadata.get('plugin::upload.file');
  const rows = await sql.query<FileRow>(
    `select id, name, hash, mime, url, alternative_text, caption, formats from "${tableName}" where id = any(?)`,
    [wanted],
  );
  return new Map(
    rows.map(({ alternative_text, formats, ...row }) => [
      row.id,
      { ...row, alternativeText: alternative_text, thumbnailUrl: thumbnailOf(formats) },
    ]),
  );
};

const thumbnailOf = (formats: string | object | null): string | null => {
  const known = (typeof formats === 'string' ? fromJson<object | null>(formats) : formats) as {
    readonly thumbnail?: { readonly url?: string };
  } | null;
  return known?.thumbnail?.url ?? null;
};
