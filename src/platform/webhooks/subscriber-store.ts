import type { Sql } from '../sql';

export type SubscriberState = 'active' | 'paused' | 'disabled';

export interface Subscriber {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Empty: all. */
  readonly contentTypes: readonly string[];
  readonly locales: readonly string[];
  readonly state: SubscriberState;
  readonly stateReason: string | null;
  /** Sealed. */
  readonly secret: string;
  readonly earlierSecret: string | null;
  readonly earlierSecretUntil: Date | null;
  readonly lastSequence: number;
  readonly failures: number;
  readonly nextAttemptAt: Date | null;
  readonly createdAt: Date;
  readonly createdBy: string;
}

interface SubscriberRow extends Omit<Subscriber, 'lastSequence' | 'contentTypes' | 'locales'> {
  readonly lastSequence: string;
  readonly contentTypes: string[];
  readonly locales: string[];
}

const columns = `id, name, url, content_types as "contentTypes", locales, state, state_reason as "stateReason", secret,
  earlier_secret as "earlierSecret", earlier_secret_until as "earlierSecretUntil", last_sequence as "lastSequence",
  failures, next_attempt_at as "nextAttemptAt", created_at as "createdAt", created_by as "createdBy"`;

const toSubscriber = (row: SubscriberRow): Subscriber => ({ ...row, lastSequence: Number(row.lastSequence) });

export const readSubscribers = async (sql: Sql): Promise<readonly Subscriber[]> =>
  (await sql.query<SubscriberRow>(`select ${columns} from delivery_subscribers order by created_at, id`)).map(
    toSubscriber,
  );

export const readSubscriber = async (sql: Sql, id: string): Promise<Subscriber | null> => {
  const [row] = await sql.query<SubscriberRow>(`select ${columns} from delivery_subscribers where id = ?::uuid`, [id]);
  return row ? toSubscriber(row) : null;
};

export interface NewSubscriber {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly contentTypes: readonly string[];
  readonly locales: readonly string[];
  readonly secret: string;
  readonly createdBy: string;
  readonly now: Date;
}

/** A new subscriber begins with what is published from now on; what there is already is read by sync. */
export const addSubscriber = async (sql: Sql, given: NewSubscriber): Promise<void> => {
  await sql.query(
    `insert into delivery_subscribers
       (id, name, url, content_types, locales, state, secret, last_sequence, created_at, created_by)
     select ?::uuid, ?, ?, ?::text[], ?::text[], 'active', ?, last_sequence, ?::timestamptz, ? from publication_head`,
    [
      given.id,
      given.name,
      given.url,
      given.contentTypes,
      given.locales,
      given.secret,
      given.now.toISOString(),
      given.createdBy,
    ],
  );
};

export const removeSubscriber = async (sql: Sql, id: string): Promise<void> => {
  await sql.query('delete from delivery_subscribers where id = ?::uuid', [id]);
};

/** Active again: what failed before is forgotten, and the next message is the one that was due. */
export const changeState = async (
  sql: Sql,
  id: string,
  state: SubscriberState,
  reason: string | null,
): Promise<void> => {
  await sql.query(
    `update delivery_subscribers
        set state = ?, state_reason = ?, failures = 0, next_attempt_at = null where id = ?::uuid`,
    [state, reason, id],
  );
};

/** The secret until now signs along until an instant, so that nobody has to change at the same moment. */
export const changeSecret = async (sql: Sql, id: string, secret: string, earlierUntil: Date): Promise<void> => {
  await sql.query(
    `update delivery_subscribers
        set earlier_secret = secret, earlier_secret_until = ?::timestamptz, secret = ? where id = ?::uuid`,
    [earlierUntil.toISOString(), secret, id],
  );
};

/**
 * Takes the delivery to a subscriber into one's hands for a while, so that one message at a time goes
 * out on all instances together. Null where somebody else has it, or nothing is due.
 */
export const leaseSubscriber = async (sql: Sql, id: string, seconds: number): Promise<Subscriber | null> => {
  const [row] = await sql.query<SubscriberRow>(
    `update delivery_subscribers set leased_until = now() + make_interval(secs => ?)
      where id = ?::uuid and state = 'active'
        and (leased_until is null or leased_until < now())
        and (next_attempt_at is null or next_attempt_at <= now())
      returning ${columns}`,
    [seconds, id],
  );
  return row ? toSubscriber(row) : null;
};

export const releaseSubscriber = async (sql: Sql, id: string): Promise<void> => {
  await sql.query('update delivery_subscribers set leased_until = null where id = ?::uuid', [id]);
};

/** Subscribers that something waits for, and that it may be sent to now. */
export const dueSubscribers = async (sql: Sql): Promise<readonly string[]> => {
  const rows = await sql.query<{ id: string }>(
    `select id from delivery_subscribers, publication_head
      where state = 'active' and delivery_subscribers.last_sequence < publication_head.last_sequence
        and (leased_until is null or leased_until < now())
        and (next_attempt_at is null or next_attempt_at <= now())`,
  );
  return rows.map(({ id }) => id);
};

/** How far a subscriber has got, and that it answers. */
export const advanceSubscriber = async (sql: Sql, id: string, sequence: number): Promise<void> => {
  await sql.query(
    `update delivery_subscribers set last_sequence = greatest(last_sequence, ?), failures = 0, next_attempt_at = null
      where id = ?::uuid`,
    [sequence, id],
  );
};

export const postponeSubscriber = async (sql: Sql, id: string, failures: number, at: Date): Promise<void> => {
  await sql.query(`update delivery_subscribers set failures = ?, next_attempt_at = ?::timestamptz where id = ?::uuid`, [
    failures,
    at.toISOString(),
    id,
  ]);
};
