import type { Core } from '@strapi/strapi';
import { editorialTypes, type EditorialType } from '../../../../domain/shared/content-types';
import { uidOf } from '../../../../platform/content-type-uids';
import { readSql } from '../../../../platform/sql';

/** By what editors sort the content manager's lists besides the time of the last change. */
const listOrders: Readonly<Record<EditorialType, readonly string[]>> = {
  article: ['title', 'display_date'],
  event: ['name', 'starts_at'],
  award: ['name', 'year'],
  person: ['name', 'sort_name'],
  organization: ['name'],
};

/**
 * Indexes of ours on Strapi's tables, for the look-ups that every reader makes and the lists that editors live in. Strapi's schema
 * sync drops what it doesn't know when it rebuilds a table, so each start checks that they stand.
 */
export const ensureIndexes = async (strapi: Core.Strapi): Promise<void> => {
  const sql = readSql(strapi);
  const wanted = editorialTypes.flatMap((contentType) => {
    const { tableName } = strapi.db.metadata.get(uidOf(contentType));
    return [
      { name: `${tableName}_slug_locale`, definition: `on "${tableName}" (slug, locale)` },
      { name: `${tableName}_locale_published`, definition: `on "${tableName}" (locale, published_at)` },
      ...['updated_at', ...listOrders[contentType]].map((column) => ({
        name: `${tableName}_listed_by_${column}`,
        definition: `on "${tableName}" (locale, ${column}) where published_at is null`,
      })),
    ];
  });
  for (const { name, definition } of wanted) {
    await sql.query(`create index if not exists "${name}" ${definition}`);
  }
  const rows = await sql.query<{ name: string }>(
    `select class.relname as name from pg_index index join pg_class class on class.oid = index.indexrelid
      where index.indisvalid and class.relname = any(?)`,
    [wanted.map(({ name }) => name)],
  );
  const valid = new Set(rows.map(({ name }) => name));
  const missing = wanted.filter(({ name }) => !valid.has(name));
  if (missing.length > 0) {
    throw new Error(`indexes are missing or invalid: ${missing.map(({ name }) => name).join(', ')}`);
  }
};
