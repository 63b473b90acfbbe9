import { deliveredTypes } from '../../domain/delivery/delivered-types';
import type { Fields } from '../../domain/history/content-model';
import type { Locale } from '../../domain/shared/locales';
import { fromJson, toId, type Sql } from '../sql';
import type { DeliveredKey } from './read-model-store';
import type { RowSource } from './row-sources';

export const emptyReadModel = async (sql: Sql): Promise<void> => {
  // Not truncate: readers keep the rows as they were until the new ones are whole.
  for (const table of ['delivery_entries', 'delivery_facets', 'delivery_search']) {
    await sql.query(`delete from ${table}`);
  }
};

/** The last place of everything in the publication log, by `type/documentId/locale`. */
export const readLoggedSequences = async (sql: Sql): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql.query<{ key: string; sequence: string }>(
    `select content_type || '/' || document_id || '/' || locale as key, max(sequence) as sequence
       from publication_log group by content_type, document_id, locale`,
  );
  return new Map(rows.map(({ key, sequence }) => [key, toId(sequence)]));
};

/**
 * Lays out a row for every entry that the log knows, without its texts: live ones with their version
 * and dates, the others and removed supporting types as gone. An entry was modified when the content
 * that went live last differed from the one before.
 */
export const layOutEntries = async (sql: Sql): Promise<void> => {
  await sql.query(
    `insert into delivery_entries (content_type, document_id, locale, is_live, sequence, version_id, content_hash, major,
         slug, first_published_at, modified_at)
     with publication as (
       select log.content_type, log.document_id, log.locale, log.sequence, log.occurred_at, log.version_id, log.major,
              version.content_hash,
              version.content_hash is distinct from lag(version.content_hash) over entry as is_changed
         from publication_log log join editorial_versions version on version.id = log.version_id
        where log.major is not null
       window entry as (partition by log.content_type, log.document_id, log.locale order by log.sequence)
     ), modified as (
       select content_type, document_id, locale, max(occurred_at) filter (where is_changed) as modified_at,
              min(occurred_at) as first_published_at
         from publication group by content_type, document_id, locale
     ), logged as (
       select content_type, document_id, locale, max(sequence) as sequence
         from publication_log group by content_type, document_id, locale
     )
     select logged.content_type, logged.document_id, logged.locale, coalesce(entry.liveness = 'live', false),
            logged.sequence, last.version_id, last.content_hash, last.major, entry.slug,
            coalesce(entry.first_live_at, modified.first_published_at), modified.modified_at
       from logged
       left join editorial_entries entry using (content_type, document_id, locale)
       left join modified using (content_type, document_id, locale)
       left join lateral (
         select one.version_id, one.content_hash, one.major from publication one
          where one.content_type = logged.content_type and one.document_id = logged.document_id
            and one.locale = logged.locale order by one.sequence desc limit 1
       ) last on true
      where logged.content_type = any(?)
     on conflict do nothing`,
    [deliveredTypes],
  );
};

/** The live entries that have been laid out, in the order of their keys. */
export const readPlainSources = async (
  sql: Sql,
  after: DeliveredKey | null,
  limit: number,
): Promise<readonly RowSource[]> => {
  const rows = await sql.query<{
    content_type: RowSource['type'];
    document_id: string;
    locale: Locale;
    sequence: string;
    version_id: string;
    content_hash: string;
    major: number;
    first_published_at: Date;
    modified_at: Date;
    content: string;
  }>(
    `select e.content_type, e.document_id, e.locale, e.sequence, e.version_id, e.content_hash, e.major,
            e.first_published_at, e.modified_at, content.content
       from delivery_entries e join editorial_contents content on content.hash = e.content_hash
      where e.is_live and (e.content_type, e.document_id, e.locale) > (?, ?, ?)
      order by e.content_type, e.document_id, e.locale limit ?`,
    [after?.type ?? '', after?.documentId ?? '', after?.locale ?? '', limit],
  );
  return rows.map((row) => ({
    type: row.content_type,
    documentId: row.document_id,
    locale: row.locale,
    sequence: toId(row.sequence),
    versionId: toId(row.version_id),
    contentHash: row.content_hash,
    major: row.major,
    firstPublishedAt: row.first_published_at.toISOString(),
    modifiedAt: row.modified_at.toISOString(),
    head: null,
    body: null,
    content: fromJson<Fields>(row.content),
  }));
};
