import type { EntryKey } from '../../domain/shared/entry-key';
import type { ApprovalStatus } from '../../domain/workflow/approval-status';
import type { EntryState, LockState, ReviewState, ReviewStep } from '../../domain/workflow/entry-state';
import type { Liveness } from '../../domain/workflow/liveness';
import type { EditPolicy } from '../../domain/workflow/workflow';
import { fromJson, toId, type Sql } from '../sql';

/** An entry as our table holds it: the state that decisions need, and what the next version row needs. */
export interface StoredEntry extends EntryState {
  readonly slug: string | null;
  readonly versionCount: number;
  readonly chainHead: string;
  readonly workingContentHash: string;
  readonly highestMajor: number;
  readonly minorsSinceMajor: number;
  readonly firstLiveAt: Date | null;
  readonly lastLiveAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly assignment: Assignment | null;
}

/** Who has been asked to work on an entry. */
export interface Assignment {
  readonly assignee: { readonly id: number; readonly name: string };
  readonly by: { readonly id: number | null; readonly name: string };
  readonly at: Date;
  readonly dueAt: Date | null;
}

interface EntryRow {
  content_type: EntryKey['contentType'];
  document_id: string;
  locale: EntryKey['locale'];
  approval_status: ApprovalStatus;
  liveness: Liveness;
  trashed_at: Date | null;
  has_newer_changes: boolean;
  slug: string | null;
  version_count: number;
  chain_head: string;
  working_version_id: string;
  working_content_hash: string;
  working_author_id: number | null;
  live_version_id: string | null;
  highest_major: number;
  minors_since_major: number;
  owner_id: number | null;
  collaborator_ids: number[];
  first_live_at: Date | null;
  last_live_at: Date | null;
  created_at: Date;
  updated_at: Date;
  review_id: string | null;
  review_version_id: string | null;
  review_submitted_by: number | null;
  review_step_number: number | null;
  review_steps: string | null;
  review_author_ids: number[] | null;
  review_editor_ids: number[] | null;
  review_edits: EditPolicy | null;
  assignee_id: number | null;
  assignee_name: string | null;
  assigned_by: number | null;
  assigned_by_name: string | null;
  assigned_at: Date | null;
  assignment_due_at: Date | null;
  lock_holder_id: number | null;
  lock_holder_name: string | null;
  lock_since: Date | null;
  lock_expires_at: Date | null;
  fix_base_version_id: string | null;
  fix_parked_version_id: string | null;
}

// Each column by name: a prepared statement fails once a star means other columns than it did.
const columns = `entry.content_type, entry.document_id, entry.locale, entry.approval_status, entry.liveness,
  entry.trashed_at, entry.has_newer_changes, entry.slug, entry.version_count, entry.chain_head,
  entry.working_version_id, entry.working_content_hash, entry.working_author_id, entry.live_version_id,
  entry.highest_major, entry.minors_since_major, entry.owner_id, entry.collaborator_ids, entry.first_live_at,
  entry.last_live_at, entry.created_at, entry.updated_at, entry.assignee_id, entry.assignee_name,
  entry.assigned_by, entry.assigned_by_name, entry.assigned_at, entry.assignment_due_at,
  review.id as review_id, review.version_id as review_version_id,
  review.submitted_by as review_submitted_by, review.step_number as review_step_number,
  review.steps as review_steps, review.author_ids as review_author_ids,
  review.editor_ids as review_editor_ids, review.edits_in_review as review_edits,
  held.holder_id as lock_holder_id, held.holder_name as lock_holder_name,
  held.since as lock_since, held.expires_at as lock_expires_at,
  fix.base_version_id as fix_base_version_id, fix.parked_version_id as fix_parked_version_id`;

const joined = `editorial_entries entry
  left join editorial_reviews review
    on review.content_type = entry.content_type and review.document_id = entry.document_id
   and review.locale = entry.locale and review.ended_at is null
  left join editorial_locks held
    on held.content_type = entry.content_type and held.document_id = entry.document_id
   and held.locale = entry.locale
  left join editorial_fixes fix
    on fix.content_type = entry.content_type and fix.document_id = entry.document_id
   and fix.locale = entry.locale and fix.ended_at is null`;

const where = 'entry.content_type = ? and entry.document_id = ? and entry.locale = ?';

const bindingsOf = (key: EntryKey) => [key.contentType, key.documentId, key.locale];

/** Reads an entry's state; null where there is none. */
export const readEntry = async (sql: Sql, key: EntryKey): Promise<StoredEntry | null> => {
  const [row] = await sql.query<EntryRow>(
    `select ${columns} from ${joined} where ${where}`,
    bindingsOf(key),
    'read entry',
  );
  return row ? toEntry(row) : null;
};

/**
 * Reads an entry's state and holds it until the transaction ends: writes of one entry go one by one.
 * Lock and reading are two statements: one that had to wait would join the review as it stood before.
 * From here on the transaction's prepared statements are planned once for each connection instead of
 * five times (PostgreSQL's usual): they find rows by their keys, and planning them costs more than that.
 */
export const lockEntry = async (sql: Sql, key: EntryKey): Promise<StoredEntry | null> => {
  await sql.query(
    `select set_config('plan_cache_mode', 'force_generic_plan', true) from editorial_entries entry where ${where} for update`,
    bindingsOf(key),
  );
  return readEntry(sql, key);
};

/** The states of all languages of a document. */
export const readEntriesOfDocument = async (
  sql: Sql,
  document: Pick<EntryKey, 'contentType' | 'documentId'>,
): Promise<readonly StoredEntry[]> => {
  const rows = await sql.query<EntryRow>(
    `select ${columns} from ${joined} where entry.content_type = ? and entry.document_id = ?`,
    [document.contentType, document.documentId],
  );
  return rows.map(toEntry);
};

/** The states of many documents in one language, for a page of the list. */
export const readEntriesOfList = async (
  sql: Sql,
  list: { readonly contentType: string; readonly locale: string; readonly documentIds: readonly string[] },
): Promise<readonly StoredEntry[]> => {
  const rows = await sql.query<EntryRow>(
    `select ${columns} from ${joined}
      where entry.content_type = ? and entry.locale = ? and entry.document_id = any(?)`,
    [list.contentType, list.locale, list.documentIds],
  );
  return rows.map(toEntry);
};

const toEntry = (row: EntryRow): StoredEntry => ({
  key: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
  approvalStatus: row.approval_status,
  liveness: row.liveness,
  trashed: row.trashed_at !== null,
  hasNewerChanges: row.has_newer_changes,
  slug: row.slug,
  versionCount: row.version_count,
  chainHead: row.chain_head,
  workingVersionId: toId(row.working_version_id),
  workingContentHash: row.working_content_hash,
  workingVersionAuthorId: row.working_author_id,
  liveVersionId: row.live_version_id === null ? null : toId(row.live_version_id),
  highestMajor: row.highest_major,
  minorsSinceMajor: row.minors_since_major,
  ownerId: row.owner_id,
  collaboratorIds: row.collaborator_ids,
  firstLiveAt: row.first_live_at,
  lastLiveAt: row.last_live_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  review: toReview(row),
  lock: toLock(row),
  fix:
    row.fix_base_version_id === null || row.fix_parked_version_id === null
      ? null
      : { baseVersionId: toId(row.fix_base_version_id), parkedVersionId: toId(row.fix_parked_version_id) },
  assignment: toAssignment(row),
});

const toLock = ({ lock_holder_id: id, lock_holder_name, lock_since, lock_expires_at }: EntryRow): LockState | null =>
  id === null
    ? null
    : {
        holderId: id,
        holderName: lock_holder_name as string,
        since: lock_since as Date,
        expiresAt: lock_expires_at as Date,
      };

const toAssignment = (row: EntryRow): Assignment | null =>
  row.assignee_id === null
    ? null
    : {
        assignee: { id: row.assignee_id, name: row.assignee_name ?? '' },
        by: { id: row.assigned_by, name: row.assigned_by_name ?? '' },
        at: row.assigned_at as Date,
        dueAt: row.assignment_due_at,
      };

const toReview = (row: EntryRow): ReviewState | null => {
  const { review_id: id, review_step_number: stepNumber } = row;
  if (id === null || row.review_steps === null || stepNumber === null) return null;
  const steps = fromJson<ReviewStep[]>(row.review_steps);
  const step = steps[stepNumber - 1];
  if (!step) throw new Error(`review ${id} stands at a step that it doesn't have`);
  return {
    id: toId(id),
    versionId: toId(row.review_version_id as string),
    submittedBy: row.review_submitted_by,
    authorIds: row.review_author_ids ?? [],
    editorIds: row.review_editor_ids ?? [],
    editsInReview: row.review_edits ?? 'keep',
    step,
    stepNumber,
    steps,
  };
};
