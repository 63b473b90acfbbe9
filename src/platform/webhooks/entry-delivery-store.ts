import type { EntryKey } from '../../domain/shared/entry-key';
import type { Sql } from '../sql';

export interface EntryAttempt {
  readonly id: number;
  readonly subscriberId: string;
  readonly subscriberName: string;
  readonly type: string;
  readonly outcome: string;
  readonly attemptedAt: Date;
}

/** The newest attempts to tell somebody of an entry. */
export const readAttemptsOfEntry = async (sql: Sql, key: EntryKey, limit: number): Promise<readonly EntryAttempt[]> => {
  const rows = await sql.query<Omit<EntryAttempt, 'id'> & { readonly id: string }>(
    `select attempt.id, subscriber.id as "subscriberId", subscriber.name as "subscriberName",
            attempt.message_type as type, attempt.outcome, attempt.attempted_at as "attemptedAt"
       from delivery_attempts attempt join delivery_subscribers subscriber on subscriber.id = attempt.subscriber_id
      where attempt.content_type = ? and attempt.document_id = ? and attempt.locale = ?
      order by attempt.id desc limit ?`,
    [key.contentType, key.documentId, key.locale, limit],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
};

/** The last number under which the log names an entry. */
export const lastSequenceOf = async (sql: Sql, key: EntryKey): Promise<number | null> => {
  const [row] = await sql.query<{ sequence: string | null }>(
    'select max(sequence) as sequence from publication_log where content_type = ? and document_id = ? and locale = ?',
    [key.contentType, key.documentId, key.locale],
  );
  const sequence = row?.sequence ?? null;
  return sequence === null ? null : Number(sequence);
};
