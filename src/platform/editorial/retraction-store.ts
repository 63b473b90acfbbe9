import type { EntryKey } from '../../domain/shared/entry-key';
import type { Actor } from '../../domain/workflow/actor';
import type { Sql } from '../sql';

const where = 'content_type = ? and document_id = ? and locale = ? and lifted_at is null';

const bindingsOf = (key: EntryKey) => [key.contentType, key.documentId, key.locale];

/** Keeps why an entry was retracted and what the public is told in its place. */
export const recordRetraction = async (
  sql: Sql,
  key: EntryKey,
  retraction: {
    readonly reason: string;
    readonly notice: string | null;
    readonly versionId: number | null;
    readonly actor: Actor;
    readonly now: Date;
  },
): Promise<void> => {
  await sql.query(
    `insert into editorial_retractions
       (content_type, document_id, locale, reason, notice, version_id, retracted_by, retracted_by_name, retracted_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)`,
    [
      ...bindingsOf(key),
      retraction.reason,
      retraction.notice,
      retraction.versionId,
      retraction.actor.userId,
      retraction.actor.name,
      retraction.now.toISOString(),
    ],
  );
};

export const liftRetraction = async (sql: Sql, key: EntryKey, now: Date): Promise<void> => {
  await sql.query(`update editorial_retractions set lifted_at = ?::timestamptz where ${where}`, [
    now.toISOString(),
    ...bindingsOf(key),
  ]);
};

/** The retraction that stands; null where none does. */
export const readRetraction = async (sql: Sql, key: EntryKey) => {
  const [row] = await sql.query<{
    reason: string;
    notice: string | null;
    retracted_by: number | null;
    retracted_by_name: string;
    retracted_at: Date;
  }>(`select * from editorial_retractions where ${where}`, bindingsOf(key));
  return row
    ? {
        reason: row.reason,
        notice: row.notice,
        by: { id: row.retracted_by, name: row.retracted_by_name },
        at: row.retracted_at.toISOString(),
      }
    : null;
};
