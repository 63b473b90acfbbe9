import { formatEntryKey, type EntryKey } from '../../domain/shared/entry-key';
import type { FailureCode } from '../../domain/shared/failure';
import type { ScheduleKind, ScheduleOutcome } from '../../domain/workflow/schedule';
import { addJob, removeJob } from '../jobs/job-queue';
import { fromJson, toId, type Sql } from '../sql';

export const scheduleTask = 'editorial.schedule';

/** Something that the clock will do, as our table holds it. */
export interface StoredSchedule {
  readonly id: number;
  readonly key: EntryKey;
  readonly kind: ScheduleKind;
  readonly dueAt: Date;
  readonly versionId: number;
  readonly contentHash: string | null;
  readonly reviewId: number | null;
  readonly omitsReferences: boolean;
  readonly setsExpiry: boolean;
  readonly unpublishAt: Date | null;
  readonly setBy: { readonly id: number | null; readonly name: string };
  readonly failure: { readonly code: FailureCode; readonly at: Date; readonly details: unknown } | null;
}

interface ScheduleRow {
  id: string;
  content_type: EntryKey['contentType'];
  document_id: string;
  locale: EntryKey['locale'];
  kind: ScheduleKind;
  due_at: Date;
  version_id: string;
  content_hash: string | null;
  review_id: string | null;
  omits_references: boolean;
  sets_expiry: boolean;
  unpublish_at: Date | null;
  set_by: number | null;
  set_by_name: string;
  failed_at: Date | null;
  failure_code: FailureCode | null;
  failure_details: string | null;
}

const toSchedule = (row: ScheduleRow): StoredSchedule => ({
  id: toId(row.id),
  key: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
  kind: row.kind,
  dueAt: row.due_at,
  versionId: toId(row.version_id),
  contentHash: row.content_hash,
  reviewId: row.review_id === null ? null : toId(row.review_id),
  omitsReferences: row.omits_references,
  setsExpiry: row.sets_expiry,
  unpublishAt: row.unpublish_at,
  setBy: { id: row.set_by, name: row.set_by_name },
  failure:
    row.failed_at && row.failure_code
      ? {
          code: row.failure_code,
          at: row.failed_at,
          details: row.failure_details === null ? null : fromJson(row.failure_details),
        }
      : null,
});

const bindingsOf = ({ contentType, documentId, locale }: EntryKey) => [contentType, documentId, locale] as const;

const sameEntry = 'content_type = ? and document_id = ? and locale = ?';

const alarmOf = (id: number): string => `${scheduleTask}/${id}`;

/** What waits for an entry: at most one of each kind. */
export const readOpenSchedules = async (
  sql: Sql,
  key: EntryKey,
): Promise<Partial<Readonly<Record<ScheduleKind, StoredSchedule>>>> => {
  const rows = await sql.query<ScheduleRow>(
    `select * from editorial_schedules where ${sameEntry} and ended_at is null`,
    bindingsOf(key),
  );
  return Object.fromEntries(rows.map((row) => [row.kind, toSchedule(row)]));
};

/** The publications that some entries wait for, by formatted key. */
export const readSchedulesOf = async (
  sql: Sql,
  keys: readonly EntryKey[],
): Promise<ReadonlyMap<string, StoredSchedule>> => {
  if (keys.length === 0) return new Map();
  const rows = await sql.query<ScheduleRow>(
    `select schedule.* from editorial_schedules schedule
       join unnest(?::text[], ?::text[], ?::text[]) as wanted (content_type, document_id, locale)
         using (content_type, document_id, locale)
      where schedule.kind = 'publish' and schedule.ended_at is null`,
    [
      keys.map(({ contentType }) => contentType),
      keys.map(({ documentId }) => documentId),
      keys.map(({ locale }) => locale),
    ],
  );
  return new Map(rows.map((row) => [formatEntryKey(toSchedule(row).key), toSchedule(row)]));
};

/** One schedule that still waits and hasn't failed, held until the transaction ends. Lock its entry first. */
export const lockWaitingSchedule = async (sql: Sql, id: number): Promise<StoredSchedule | null> => {
  const [row] = await sql.query<ScheduleRow>(
    `select * from editorial_schedules
      where id = ? and ended_at is null and failed_at is null and due_at <= clock_timestamp() for update`,
    [id],
  );
  return row ? toSchedule(row) : null;
};

export const readScheduleKey = async (sql: Sql, id: number): Promise<EntryKey | null> => {
  const [row] = await sql.query<ScheduleRow>('select * from editorial_schedules where id = ?', [id]);
  return row ? toSchedule(row).key : null;
};

/** Adds a schedule and sets its alarm, in one transaction. */
export const addSchedule = async (
  sql: Sql,
  schedule: Omit<StoredSchedule, 'id' | 'failure'> & { readonly now: Date },
): Promise<void> => {
  const { key, kind, dueAt, versionId, contentHash, reviewId, unpublishAt, setBy, now } = schedule;
  const [row] = await sql.query<{ id: string }>(
    `insert into editorial_schedules
       (content_type, document_id, locale, kind, due_at, version_id, content_hash, review_id, omits_references,
        sets_expiry, unpublish_at, set_by, set_by_name, created_at)
     values (?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?::timestamptz) returning id`,
    [
      ...bindingsOf(key),
      kind,
      dueAt.toISOString(),
      versionId,
      contentHash,
      reviewId,
      schedule.omitsReferences,
      schedule.setsExpiry,
      unpublishAt?.toISOString() ?? null,
      setBy.id,
      setBy.name,
      now.toISOString(),
    ],
  );
  if (!row) throw new Error(`no schedule was written for ${key.contentType} ${key.documentId}`);
  await setAlarm(sql, toId(row.id), dueAt);
};

/** Moves a schedule and its alarm; what had failed gets a new chance. */
export const moveSchedule = async (
  sql: Sql,
  schedule: StoredSchedule,
  times: { readonly dueAt: Date; readonly setsExpiry: boolean; readonly unpublishAt: Date | null },
): Promise<void> => {
  await sql.query(
    `update editorial_schedules
        set due_at = ?::timestamptz, sets_expiry = ?, unpublish_at = ?::timestamptz, attempts = 0,
            leased_until = null, failed_at = null, failure_code = null, failure_details = null
      where id = ?`,
    [times.dueAt.toISOString(), times.setsExpiry, times.unpublishAt?.toISOString() ?? null, schedule.id],
  );
  await setAlarm(sql, schedule.id, times.dueAt);
};

/** Ends what waits for an entry, under the name of what ended it, and silences its alarm. */
export const endSchedule = async (
  sql: Sql,
  key: EntryKey,
  ended: { readonly kind: ScheduleKind; readonly outcome: ScheduleOutcome; readonly now: Date },
): Promise<void> => {
  const rows = await sql.query<{ id: string }>(
    `update editorial_schedules set ended_at = ?::timestamptz, outcome = ?
      where ${sameEntry} and kind = ? and ended_at is null returning id`,
    [ended.now.toISOString(), ended.outcome, ...bindingsOf(key), ended.kind],
  );
  for (const { id } of rows) await removeJob(sql, alarmOf(toId(id)));
};

export const setAlarm = (sql: Sql, id: number, at: Date): Promise<void> =>
  addJob(sql, { task: scheduleTask, payload: { schedule: id }, runAt: at, key: alarmOf(id), attempts: 1 });

/** Seconds for which nobody else takes up a schedule that one instance has begun with. */
const lease = 30;

/**
 * Takes up one schedule that is due, or the given one if it is: counts the attempt before it is
 * made, so that a run that kills its server can't be repeated for ever. PostgreSQL's clock decides
 * what is due: it is one for all instances.
 */
export const claimDueSchedule = async (
  sql: Sql,
  id: number | null,
): Promise<{ readonly id: number; readonly attempts: number } | null> => {
  const [row] = await sql.query<{ id: string; attempts: number }>(
    `update editorial_schedules
        set attempts = attempts + 1, leased_until = clock_timestamp() + make_interval(secs => ?)
      where id = (
        select id from editorial_schedules
         where ended_at is null and failed_at is null and due_at <= clock_timestamp()
           and (leased_until is null or leased_until <= clock_timestamp()) and (?::bigint is null or id = ?)
         order by due_at, id limit 1 for update skip locked
      ) returning id, attempts`,
    [lease, id, id],
  );
  return row ? { id: toId(row.id), attempts: row.attempts } : null;
};

/** Lets others take it up after a while, and sets the alarm for then. */
export const postponeSchedule = async (sql: Sql, id: number, seconds: number): Promise<void> => {
  const [row] = await sql.query<{ leased_until: Date }>(
    `update editorial_schedules set leased_until = clock_timestamp() + make_interval(secs => ?)
      where id = ? and ended_at is null and failed_at is null returning leased_until`,
    [seconds, id],
  );
  if (row) await setAlarm(sql, id, row.leased_until);
};

/** Keeps why a schedule didn't do its work; nobody takes it up again until a person does. */
export const failSchedule = async (
  sql: Sql,
  id: number,
  failure: { readonly code: FailureCode; readonly details: unknown; readonly now: Date },
): Promise<void> => {
  await sql.query(
    `update editorial_schedules set failed_at = ?::timestamptz, failure_code = ?, failure_details = ?::jsonb where id = ?`,
    [failure.now.toISOString(), failure.code, JSON.stringify(failure.details ?? null), id],
  );
};
