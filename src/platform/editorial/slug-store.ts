import { firstFreeSlug, slugify } from '../../domain/shared/slug';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Sql } from '../sql';

/**
 * The slug that an entry gets: what was asked for in address form, or one made from its name; with
 * a counter where another entry of the language has it now or had it while it was live.
 * Waits for others who look for the same stem, so that two at once never get the same one.
 */
export const chooseSlug = async (
  sql: Sql,
  entry: { readonly key: Pick<EntryKey, 'contentType' | 'locale'>; readonly documentId: string | null },
  wanted: string,
): Promise<string> => {
  const { contentType, locale } = entry.key;
  const stem = slugify(wanted, contentType);
  await sql.query('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`slug/${contentType}/${locale}/${stem}`]);
  const rows = await sql.query<{ slug: string }>(
    `select slug from editorial_entries
      where content_type = ? and locale = ? and (slug = ? or slug like ?) and document_id is distinct from ?
      union
     select slug from editorial_earlier_slugs
      where content_type = ? and locale = ? and (slug = ? or slug like ?) and document_id is distinct from ?`,
    [
      contentType,
      locale,
      stem,
      `${stem}-%`,
      entry.documentId,
      contentType,
      locale,
      stem,
      `${stem}-%`,
      entry.documentId,
    ],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return firstFreeSlug(stem, (slug) => taken.has(slug));
};

/** Keeps a slug that went public for the entry for ever, so that old addresses can be redirected. */
export const keepEarlierSlug = async (sql: Sql, key: EntryKey, slug: string, now: Date): Promise<void> => {
  await sql.query(
    `insert into editorial_earlier_slugs (content_type, locale, slug, document_id, since)
     values (?, ?, ?, ?, ?::timestamptz) on conflict do nothing`,
    [key.contentType, key.locale, slug, key.documentId, now.toISOString()],
  );
};
