import type { Core } from '@strapi/strapi';
import { editorialTypes, nameAttribute } from '../../domain/shared/content-types';
import { formatEntryKey, type EntryKey } from '../../domain/shared/entry-key';
import { uidOf } from '../content-type-uids';
import type { Sql } from '../sql';

/** What the working copies of some entries are called, by formatted key; nameless ones are empty. */
export const readTitles = async (
  strapi: Core.Strapi,
  sql: Sql,
  keys: readonly EntryKey[],
): Promise<ReadonlyMap<string, string>> => {
  const titles = new Map<string, string>();
  for (const contentType of editorialTypes) {
    const documentIds = keys.filter((key) => key.contentType === contentType).map(({ documentId }) => documentId);
    if (documentIds.length === 0) continue;
    const { tableName } = strapi.db.metadata.get(uidOf(contentType));
    const rows = await sql.query<{ document_id: string; locale: EntryKey['locale']; title: string | null }>(
      `select document_id, locale, "${nameAttribute(contentType)}" as title from "${tableName}"
        where document_id = any(?) and published_at is null`,
      [documentIds],
    );
    for (const { document_id: documentId, locale, title } of rows) {
      titles.set(formatEntryKey({ contentType, documentId, locale }), title ?? '');
    }
  }
  return titles;
};
