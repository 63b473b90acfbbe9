import { fromJson, toId, type Sql } from '../sql';
import type { RoyaltyPerson } from './acting-person';

export type HistorySubject =
  | 'work'
  | 'policy'
  | 'base-salary'
  | 'tax-rule'
  | 'payee'
  | 'period'
  | 'payment'
  | 'adjustment';

export interface HistoryEntry {
  readonly action: string;
  readonly subject: HistorySubject;
  readonly subjectId: string | number;
  readonly reason?: string | null;
  /** Never holds a clear name, tax code or account. */
  readonly before?: object | null;
  readonly after?: object | null;
}

const insertHead = `insert into royalty_history
  (action, subject, subject_id, actor_kind, actor_id, actor_name, origin, reason, before, after, occurred_at)`;

/** One row for each change and each look at clear values, in the transaction of what it tells. */
export const recordHistory = async (
  sql: Sql,
  person: Pick<RoyaltyPerson, 'actor' | 'origin'>,
  now: Date,
  entry: HistoryEntry,
): Promise<void> => {
  await sql.query(`${insertHead} values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::timestamptz)`, [
    entry.action,
    entry.subject,
    String(entry.subjectId),
    person.actor.kind,
    person.actor.userId,
    person.actor.name,
    person.origin,
    entry.reason ?? null,
    entry.before ? JSON.stringify(entry.before) : null,
    entry.after ? JSON.stringify(entry.after) : null,
    now.toISOString(),
  ]);
};

interface HistoryRow {
  id: string;
  action: string;
  subject: string;
  subject_id: string;
  actor_id: number | null;
  actor_name: string;
  origin: string;
  reason: string | null;
  before: string | null;
  after: string | null;
  occurred_at: Date;
}

export const readHistoryRows = async (
  sql: Sql,
  filter: { readonly subject?: string; readonly id?: string; readonly cursor?: number },
  limit: number,
) => {
  const rows = await sql.query<HistoryRow>(
    `select * from royalty_history
      where (?::text is null or subject = ?) and (?::text is null or subject_id = ?)
        and (?::bigint is null or id < ?::bigint)
      order by id desc limit ?`,
    [
      filter.subject ?? null,
      filter.subject ?? null,
      filter.id ?? null,
      filter.id ?? null,
      filter.cursor ?? null,
      filter.cursor ?? null,
      limit,
    ],
  );
  return rows.map((row) => ({
    id: toId(row.id),
    action: row.action,
    subject: row.subject,
    subjectId: row.subject_id,
    actor: { id: row.actor_id, name: row.actor_name },
    origin: row.origin,
    reason: row.reason,
    before: row.before === null ? null : fromJson(row.before),
    after: row.after === null ? null : fromJson(row.after),
    occurredAt: row.occurred_at.toISOString(),
  }));
};
