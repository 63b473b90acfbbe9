import type { EntryKey } from '../../domain/shared/entry-key';
import type { Actor } from '../../domain/workflow/actor';
import type { ReviewState } from '../../domain/workflow/entry-state';
import type { Workflow, WorkflowStep } from '../../domain/workflow/workflow';
import type { Sql } from '../sql';

export type ReviewOutcome =
  | 'approved'
  | 'rejected'
  | 'withdrawn'
  | 'bypassed'
  | 'unpublished'
  | 'trashed'
  | 'retracted'
  | 'expired';

/** When a step that opens now is due; null where it has no limit. */
const dueAt = (step: Pick<WorkflowStep, 'minutesUntilDue'> | undefined, now: Date): string | null =>
  step?.minutesUntilDue == null ? null : new Date(now.getTime() + step.minutesUntilDue * 60_000).toISOString();

/** Opens a review at its first step. The steps are kept as they were: a later change strands nobody. */
export const openReview = async (
  sql: Sql,
  review: {
    readonly key: EntryKey;
    readonly workflow: Workflow;
    readonly workflowRevision: number;
    /** Who submits and who wrote the version: with four eyes they don't decide. */
    readonly authorIds: readonly number[];
    readonly urgent: boolean;
    readonly versionId: number;
    readonly actor: Actor;
    readonly comment: string | null;
    readonly now: Date;
  },
): Promise<void> => {
  const { key, workflow, versionId, actor, comment, now } = review;
  await sql.query(
    `insert into editorial_reviews
       (content_type, document_id, locale, workflow_code, workflow_name, workflow_revision, steps,
        edits_in_review, step_number, step_opened_at, step_due_at, version_id, submitted_version_id, author_ids, urgent,
        submitted_by, submitted_by_name, submitted_at, comment)
     values (?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, 1, ?::timestamptz, ?::timestamptz, ?, ?, ?::integer[], ?, ?, ?, ?::timestamptz, ?)`,
    [
      key.contentType,
      key.documentId,
      key.locale,
      workflow.code,
      JSON.stringify(workflow.name),
      review.workflowRevision,
      JSON.stringify(workflow.steps),
      workflow.editsInReview,
      now.toISOString(),
      dueAt(workflow.steps[0], now),
      versionId,
      versionId,
      review.authorIds,
      review.urgent,
      actor.userId,
      actor.name,
      now.toISOString(),
      comment,
    ],
  );
};

/** Moves an open review to a step, forwards or back; the step's time begins anew. */
export const moveReview = async (sql: Sql, review: ReviewState, stepNumber: number, now: Date): Promise<void> => {
  const step = review.steps[stepNumber - 1] as WorkflowStep | undefined;
  if (!step) throw new Error(`review ${review.id} has no step ${stepNumber}`);
  await sql.query(
    `update editorial_reviews set step_number = ?, step_opened_at = ?::timestamptz, step_due_at = ?::timestamptz
      where id = ?`,
    [stepNumber, now.toISOString(), dueAt(step, now), review.id],
  );
};

export const endReview = async (sql: Sql, reviewId: number, outcome: ReviewOutcome, now: Date): Promise<void> => {
  await sql.query('update editorial_reviews set ended_at = ?::timestamptz, outcome = ? where id = ?', [
    now.toISOString(),
    outcome,
    reviewId,
  ]);
};

export const recordDecision = async (
  sql: Sql,
  review: ReviewState,
  decision: {
    readonly decision: 'approve' | 'reject';
    readonly actor: Actor;
    readonly comment: string | null;
    /** A rejection to an earlier step: its number. */
    readonly toStep?: number | null;
    readonly fourEyesException: boolean;
    readonly now: Date;
  },
): Promise<void> => {
  await sql.query(
    `insert into editorial_decisions
       (review_id, step_number, step_code, version_id, decision, to_step, four_eyes_exception,
        actor_id, actor_name, comment, decided_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)`,
    [
      review.id,
      review.stepNumber,
      review.step.code,
      review.versionId,
      decision.decision,
      decision.toStep ?? null,
      decision.fourEyesException,
      decision.actor.userId,
      decision.actor.name,
      decision.comment,
      decision.now.toISOString(),
    ],
  );
};
