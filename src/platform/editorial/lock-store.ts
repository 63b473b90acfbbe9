import type { EntryKey } from '../../domain/shared/entry-key';
import type { Sql } from '../sql';

/** Takes or renews the lease on an entry; a person who renews it keeps the moment it began. */
export const writeLock = async (
  sql: Sql,
  key: EntryKey,
  lock: {
    readonly holder: { readonly id: number; readonly name: string };
    readonly since: Date;
    readonly expiresAt: Date;
  },
): Promise<void> => {
  await sql.query(
    `insert into editorial_locks (content_type, document_id, locale, holder_id, holder_name, since, expires_at)
     values (?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)
     on conflict (content_type, document_id, locale) do update set
       holder_id = excluded.holder_id, holder_name = excluded.holder_name,
       since = excluded.since, expires_at = excluded.expires_at`,
    [
      key.contentType,
      key.documentId,
      key.locale,
      lock.holder.id,
      lock.holder.name,
      lock.since.toISOString(),
      lock.expiresAt.toISOString(),
    ],
  );
};

export const removeLock = async (sql: Sql, key: EntryKey): Promise<void> => {
  await sql.query('delete from editorial_locks where content_type = ? and document_id = ? and locale = ?', [
    key.contentType,
    key.documentId,
    key.locale,
  ]);
};
