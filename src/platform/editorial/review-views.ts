import type { EntryKey } from '../../domain/shared/entry-key';
import type { TextByLocale } from '../../domain/shared/locales';
import type { EditPolicy, WorkflowStep } from '../../domain/workflow/workflow';
import { fromJson, toId, type Sql } from '../sql';
import { readPeople } from './people';
import { readVersionSummaries } from './read-versions';

interface ReviewRow {
  id: string;
  workflow_code: string;
  workflow_name: string | null;
  steps: string;
  step_number: number;
  step_due_at: Date | null;
  version_id: string;
  submitted_version_id: string | null;
  editor_ids: number[];
  edits_in_review: EditPolicy;
  urgent: boolean;
  submitted_by: number | null;
  submitted_by_name: string;
  submitted_at: Date;
  comment: string | null;
  ended_at: Date | null;
  outcome: string | null;
}

interface DecisionRow {
  review_id: string;
  step_number: number;
  to_step: number | null;
  version_id: string;
  decision: 'approve' | 'reject';
  four_eyes_exception: boolean;
  actor_id: number | null;
  actor_name: string;
  comment: string | null;
  decided_at: Date;
}

const which = {
  open: 'and ended_at is null',
  newestEnded: 'and ended_at is not null order by id desc limit 1',
  all: 'order by id desc limit 200',
} as const;

/** Whole reviews of an entry with their steps, decisions and versions, newest first. */
export const readReviews = async (sql: Sql, key: EntryKey, wanted: keyof typeof which) => {
  const rows = await sql.query<ReviewRow>(
    `select * from editorial_reviews
      where content_type = ? and document_id = ? and locale = ? ${which[wanted]}`,
    [key.contentType, key.documentId, key.locale],
  );
  if (rows.length === 0) return [];
  const decisions = await sql.query<DecisionRow>(
    'select * from editorial_decisions where review_id = any(?::bigint[]) order by id',
    [rows.map(({ id }) => id)],
  );
  const labels = await labelsOf(sql, key, rows, decisions);
  const people = await readPeople(
    sql,
    rows.flatMap(({ editor_ids }) => editor_ids),
  );
  return rows.map((row) => {
    const steps = fromJson<WorkflowStep[]>(row.steps);
    const stepAt = (number: number) => {
      const step = steps[number - 1] as WorkflowStep;
      return { code: step.code, name: step.name, number };
    };
    return {
      id: toId(row.id),
      workflow: {
        code: row.workflow_code,
        name: row.workflow_name === null ? null : fromJson<TextByLocale>(row.workflow_name),
      },
      steps: steps.map(({ code, name, roles, fourEyes }, index) => ({
        code,
        name,
        number: index + 1,
        roles,
        fourEyes,
        state: stepState(row, index + 1),
      })),
      decisions: decisions
        .filter(({ review_id }) => review_id === row.id)
        .map((one) => ({
          step: stepAt(one.step_number),
          decision: one.decision,
          toStep: one.to_step === null ? null : stepAt(one.to_step),
          actor: { id: one.actor_id, name: one.actor_name },
          comment: one.comment,
          version: labels(one.version_id),
          isFourEyesException: one.four_eyes_exception,
          decidedAt: one.decided_at.toISOString(),
        })),
      submittedVersion: row.submitted_version_id === null ? null : labels(row.submitted_version_id),
      version: labels(row.version_id),
      openedBy: { id: row.submitted_by, name: row.submitted_by_name },
      openedAt: row.submitted_at.toISOString(),
      comment: row.comment,
      urgent: row.urgent,
      editsInReview: row.edits_in_review,
      editors: row.editor_ids.map((id) => ({ id, name: people.get(id) ?? '' })),
      dueAt: row.step_due_at?.toISOString() ?? null,
      endedAt: row.ended_at?.toISOString() ?? null,
      outcome: row.outcome,
    };
  });
};

/** Where a step stands: in a review that ended otherwise than by approval, the later ones never came. */
const stepState = (row: ReviewRow, number: number): 'done' | 'current' | 'ahead' => {
  if (row.outcome === 'approved' || number < row.step_number) return 'done';
  return number === row.step_number && row.ended_at === null ? 'current' : 'ahead';
};

const labelsOf = async (sql: Sql, key: EntryKey, reviews: readonly ReviewRow[], decisions: readonly DecisionRow[]) => {
  const ids = [
    ...reviews.flatMap(({ version_id, submitted_version_id }) => [version_id, submitted_version_id ?? version_id]),
    ...decisions.map(({ version_id }) => version_id),
  ].map(toId);
  const versions = await readVersionSummaries(sql, key, [...new Set(ids)]);
  return (id: string) => ({ id: toId(id), label: versions.find((version) => version.id === toId(id))?.label ?? '' });
};

/** The newest decision on an entry: what a writer wants to know about a rejected one. */
export const readLastDecision = async (sql: Sql, key: EntryKey) => {
  const [row] = await sql.query<{
    decision: 'approve' | 'reject';
    actor_id: number | null;
    actor_name: string;
    comment: string | null;
    decided_at: Date;
  }>(
    `select decision.decision, decision.actor_id, decision.actor_name, decision.comment, decision.decided_at
       from editorial_reviews review join editorial_decisions decision on decision.review_id = review.id
      where review.content_type = ? and review.document_id = ? and review.locale = ?
      order by decision.id desc limit 1`,
    [key.contentType, key.documentId, key.locale],
  );
  return row
    ? {
        decision: row.decision,
        actor: { id: row.actor_id, name: row.actor_name },
        comment: row.comment,
        decidedAt: row.decided_at.toISOString(),
      }
    : null;
};

/** How a review ended; null while it is open, or where there is none. */
export const readReviewOutcome = async (sql: Sql, reviewId: number | null): Promise<string | null> => {
  const [row] = await sql.query<{ outcome: string | null }>('select outcome from editorial_reviews where id = ?', [
    reviewId,
  ]);
  return row?.outcome ?? null;
};

/** The newest review of an entry, and the step that it stands at while it is open. */
export const readLatestReview = async (
  sql: Sql,
  key: EntryKey,
): Promise<{
  readonly id: number;
  readonly submittedBy: number | null;
  readonly authorIds: readonly number[];
  readonly stepNumber: number;
  readonly step: WorkflowStep | null;
  readonly stepDueAt: Date | null;
} | null> => {
  const [row] = await sql.query<
    ReviewRow & { id: string; ended_at: Date | null; author_ids: number[]; step_due_at: Date | null }
  >(
    `select * from editorial_reviews where content_type = ? and document_id = ? and locale = ? order by id desc limit 1`,
    [key.contentType, key.documentId, key.locale],
  );
  if (!row) return null;
  return {
    id: toId(row.id),
    submittedBy: row.submitted_by,
    authorIds: row.author_ids,
    stepNumber: row.step_number,
    stepDueAt: row.step_due_at,
    step: row.ended_at === null ? (fromJson<WorkflowStep[]>(row.steps)[row.step_number - 1] ?? null) : null,
  };
};
