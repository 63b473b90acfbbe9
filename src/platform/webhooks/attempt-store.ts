import type { Publication } from '../../domain/webhooks/message';
import type { Sql } from '../sql';

export interface Attempt {
  readonly id: number;
  readonly sequence: number;
  readonly messageId: string;
  readonly messageType: string;
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly number: number;
  readonly byHand: boolean;
  readonly attemptedAt: Date;
  readonly tookMs: number;
  readonly outcome: string;
  readonly request: string;
  readonly status: number | null;
  readonly answer: string | null;
  readonly problem: string | null;
}

interface AttemptRow extends Omit<Attempt, 'id' | 'sequence'> {
  readonly id: string;
  readonly sequence: string;
}

const columns = `id, sequence, message_id as "messageId", message_type as "messageType", content_type as "contentType",
  document_id as "documentId", locale, number, by_hand as "byHand", attempted_at as "attemptedAt",
  took_ms as "tookMs", outcome, request, status, answer, problem`;

const toAttempt = <Row extends AttemptRow>(row: Row) => ({
  ...row,
  id: Number(row.id),
  sequence: Number(row.sequence),
});

export const addAttempt = async (sql: Sql, subscriberId: string, attempt: Omit<Attempt, 'id'>): Promise<void> => {
  await sql.query(
    `insert into delivery_attempts
       (subscriber_id, sequence, message_id, message_type, content_type, document_id, locale, number, by_hand,
        attempted_at, took_ms, outcome, request, status, answer, problem)
     values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?)`,
    [
      subscriberId,
      attempt.sequence,
      attempt.messageId,
      attempt.messageType,
      attempt.contentType,
      attempt.documentId,
      attempt.locale,
      attempt.number,
      attempt.byHand,
      attempt.attemptedAt.toISOString(),
      attempt.tookMs,
      attempt.outcome,
      attempt.request,
      attempt.status,
      attempt.answer,
      attempt.problem,
    ],
  );
};

/** Newest first; `before` is the id of the last one that is known already. */
export const readAttempts = async (
  sql: Sql,
  subscriberId: string,
  before: number | null,
  limit: number,
): Promise<readonly Attempt[]> =>
  (
    await sql.query<AttemptRow>(
      `select ${columns} from delivery_attempts
        where subscriber_id = ?::uuid and (?::bigint is null or id < ?::bigint) order by id desc limit ?`,
      [subscriberId, before, before, limit],
    )
  ).map(toAttempt);

export const readAttempt = async (sql: Sql, subscriberId: string, id: number): Promise<Attempt | null> => {
  const [row] = await sql.query<AttemptRow>(
    `select ${columns} from delivery_attempts where subscriber_id = ?::uuid and id = ?`,
    [subscriberId, id],
  );
  return row ? toAttempt(row) : null;
};

interface PublicationRow extends Omit<Publication, 'sequence'> {
  readonly sequence: string;
}

const publicationColumns = `sequence, kind, content_type as "contentType", document_id as "documentId", locale,
  occurred_at as "occurredAt"`;

const toPublication = (row: PublicationRow): Publication => ({ ...row, sequence: Number(row.sequence) });

/** What a subscriber has to be told next; empty lists of types and languages mean all. */
export const nextPublications = async (
  sql: Sql,
  wanted: { readonly after: number; readonly contentTypes: readonly string[]; readonly locales: readonly string[] },
  limit: number,
): Promise<readonly Publication[]> => {
  const rows = await sql.query<PublicationRow>(
    `select ${publicationColumns} from publication_log
      where sequence > ? and (cardinality(?::text[]) = 0 or content_type = any(?::text[]))
        and (cardinality(?::text[]) = 0 or locale = any(?::text[]))
      order by sequence limit ?`,
    [wanted.after, wanted.contentTypes, wanted.contentTypes, wanted.locales, wanted.locales, limit],
  );
  return rows.map(toPublication);
};

export const readPublication = async (sql: Sql, sequence: number): Promise<Publication | null> => {
  const [row] = await sql.query<PublicationRow>(
    `select ${publicationColumns} from publication_log where sequence = ?`,
    [sequence],
  );
  return row ? toPublication(row) : null;
};

/** Which restoring of the database the log belongs to, and how far it goes. */
export const readHead = async (sql: Sql): Promise<{ readonly epoch: string; readonly sequence: number }> => {
  const [row] = await sql.query<{ epoch: string; sequence: string }>(
    'select epoch, last_sequence as sequence from publication_head',
  );
  if (!row) throw new Error('the publication log has lost its head');
  return { epoch: row.epoch, sequence: Number(row.sequence) };
};
