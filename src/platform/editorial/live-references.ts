import type { Reference } from '../../domain/history/references';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import type { Sql } from '../sql';

/** Keeps what the live version of an entry names, so that a target's going live or leaving finds it. */
export const replaceLiveReferences = async (
  sql: Sql,
  key: EntryKey,
  references: readonly Reference[],
): Promise<void> => {
  const entry = [key.contentType, key.documentId, key.locale];
  await sql.query(
    `with named as (
       select target.type, target.document_id from unnest(?::text[], ?::text[]) as target (type, document_id)
     ), dropped as (
       delete from editorial_live_references known
        where content_type = ? and document_id = ? and locale = ?
          and not exists (select 1 from named where type = target_type and named.document_id = target_document_id)
     )
     insert into editorial_live_references (content_type, document_id, locale, target_type, target_document_id)
     select ?, ?, ?, type, document_id from named on conflict do nothing`,
    [
      references.map(({ contentType }) => contentType),
      references.map(({ documentId }) => documentId),
      ...entry,
      ...entry,
    ],
    'replace live references',
  );
};

/** The live entries that name this one, in its own language, without itself. */
export const liveEntriesNaming = async (sql: Sql, target: EntryKey): Promise<readonly EntryKey[]> => {
  const rows = await sql.query<{ content_type: EntryKey['contentType']; document_id: string; locale: Locale }>(
    `select content_type, document_id, locale from editorial_live_references
      where target_type = ? and target_document_id = ? and locale = ?
        and not (content_type = target_type and document_id = target_document_id)
      order by content_type, document_id`,
    [target.contentType, target.documentId, target.locale],
  );
  return rows.map((row) => ({
    contentType: row.content_type,
    documentId: row.document_id,
    locale: row.locale,
  }));
};

/** Which of these references have no live version in the language. */
export const referencesNotLive = async (
  sql: Sql,
  references: readonly Reference[],
  locale: Locale,
): Promise<readonly Reference[]> => {
  if (references.length === 0) return [];
  const rows = await sql.query<{ type: Reference['contentType']; document_id: string }>(
    `select target.type, target.document_id
       from unnest(?::text[], ?::text[]) with ordinality as target (type, document_id, position)
      where not exists (
        select 1 from editorial_entries entry
         where entry.content_type = target.type and entry.document_id = target.document_id
           and entry.locale = ? and entry.liveness = 'live')
      order by target.position`,
    [references.map(({ contentType }) => contentType), references.map(({ documentId }) => documentId), locale],
  );
  return rows.map((row) => ({ contentType: row.type, documentId: row.document_id }));
};
