import type { EntryKey } from '../../domain/shared/entry-key';
import type { Actor } from '../../domain/workflow/actor';
import type { ApprovalStatus } from '../../domain/workflow/approval-status';
import type { Liveness } from '../../domain/workflow/liveness';
import type { Sql } from '../sql';
import type { Origin } from './origin';
import type { StoredEntry } from './entry-store';
import type { SlotKey } from './publication-log';

/** The state of an entry after an action; everything else of its row stays. */
export interface EntryChange {
  readonly approvalStatus: ApprovalStatus;
  readonly liveness: Liveness;
  readonly trashed: boolean;
  readonly liveVersionId: number | null;
  readonly hasNewerChanges: boolean;
  /** The major number that a version got with this action, for the first time. */
  readonly newMajor: number | null;
  readonly wentLive: boolean;
  /** Code of the step at which an open review stands afterwards. */
  readonly step: string | null;
  /** What the audit tells beyond the state: times, who had approved. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Who did what to which version, and when. */
export interface Deed {
  readonly action: string;
  readonly actor: Actor;
  readonly origin: Origin;
  readonly comment: string | null;
  /** Null for what has no versions, such as a slot. */
  readonly versionId: number | null;
  readonly now: Date;
  /** What else the audit row says of what came of it. */
  readonly remarks?: Readonly<Record<string, unknown>>;
}

/** Writes an entry's new state and its one audit row. */
export const recordTransition = async (
  sql: Sql,
  entry: StoredEntry,
  change: EntryChange,
  deed: Deed,
): Promise<void> => {
  const { key } = entry;
  const now = deed.now.toISOString();
  await sql.query(
    `with entry as (
       update editorial_entries set
         approval_status = ?, liveness = ?,
         trashed_at = case when ? then coalesce(trashed_at, ?::timestamptz) end,
         live_version_id = ?, has_newer_changes = ?,
         highest_major = coalesce(?::integer, highest_major),
         minors_since_major = case when ?::integer is null then minors_since_major else 0 end,
         first_live_at = case when ? then coalesce(first_live_at, ?::timestamptz) else first_live_at end,
         assignee_id = case when ? then null else assignee_id end,
         assignee_name = case when ? then null else assignee_name end,
         assigned_by = case when ? then null else assigned_by end,
         assigned_by_name = case when ? then null else assigned_by_name end,
         assigned_at = case when ? then null else assigned_at end,
         assignment_due_at = case when ? then null else assignment_due_at end,
         last_live_at = case when ? then ?::timestamptz else last_live_at end,
         updated_at = ?::timestamptz
       where content_type = ? and document_id = ? and locale = ?
     )
     ${auditInsert}`,
    [
      change.approvalStatus,
      change.liveness,
      change.trashed,
      now,
      change.liveVersionId,
      change.hasNewerChanges,
      change.newMajor,
      change.newMajor,
      change.wentLive,
      now,
      ...Array.from({ length: 6 }, () => endsAssignment(entry, change)),
      change.wentLive,
      now,
      now,
      ...keyBindings(key),
      ...auditBindings(key, deed, describe({ ...entry, step: entry.review?.step.code ?? null }), {
        ...describe(change),
        ...change.facts,
        ...deed.remarks,
      }),
    ],
    'record transition',
  );
};

/** Somebody was asked to do what has now been done: the entry stands elsewhere. */
const endsAssignment = (entry: StoredEntry, change: EntryChange): boolean =>
  entry.approvalStatus !== change.approvalStatus || (entry.review?.step.code ?? null) !== change.step;

/** Writes one audit row and nothing else, for what changes beside the entry's approval. */
export const recordDeed = async (
  sql: Sql,
  key: EntryKey | SlotKey,
  deed: Deed,
  before: object,
  after: object,
): Promise<void> => {
  await sql.query(auditInsert, auditBindings(key, deed, before, after));
};

/** An audit row for what changes nothing of the state itself: pins, purges. `before` and `after` say what did. */
export const recordNote = async (
  sql: Sql,
  entry: StoredEntry,
  note: { readonly before: object; readonly after: object },
  deed: Deed,
): Promise<void> => {
  const state = describe({ ...entry, step: entry.review?.step.code ?? null });
  await recordDeed(sql, entry.key, deed, { ...state, ...note.before }, { ...state, ...note.after });
};

const describe = (state: {
  readonly approvalStatus: ApprovalStatus;
  readonly liveness: Liveness;
  readonly trashed: boolean;
  readonly liveVersionId: number | null;
  readonly step: string | null;
}) => ({
  approvalStatus: state.approvalStatus,
  liveness: state.liveness,
  trashed: state.trashed,
  liveVersion: state.liveVersionId,
  step: state.step,
});

const auditInsert = `
  insert into editorial_audit
    (action, content_type, document_id, locale, version_id, actor_kind, actor_id, actor_name,
     origin, comment, before, after, occurred_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::timestamptz)`;

const keyBindings = (key: EntryKey | SlotKey) => [key.contentType, key.documentId, key.locale];

const auditBindings = (key: EntryKey | SlotKey, deed: Deed, before: object, after: object) => [
  deed.action,
  ...keyBindings(key),
  deed.versionId,
  deed.actor.kind,
  deed.actor.userId,
  deed.actor.name,
  deed.origin,
  deed.comment,
  JSON.stringify(before),
  JSON.stringify(after),
  deed.now.toISOString(),
];
