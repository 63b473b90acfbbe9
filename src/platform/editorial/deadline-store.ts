import { longestWarning, type DeadlineKind } from '../../domain/notices/deadlines';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { WorkflowStep } from '../../domain/workflow/workflow';
import { fromJson, toId, type Sql } from '../sql';
import { dueOfReview } from './inbox-views';

/** Something that somebody has to do by a time. */
export interface Deadline {
  readonly key: EntryKey;
  readonly given: Date;
  readonly due: Date;
  /** The review and its step; null where a draft was assigned. */
  readonly review: { readonly id: number; readonly stepNumber: number; readonly step: WorkflowStep | null } | null;
}

interface Row {
  content_type: EntryKey['contentType'];
  document_id: string;
  locale: EntryKey['locale'];
  given_at: Date;
  due_at: Date;
  review_id: string | null;
  step_number: number | null;
  steps: string | null;
}

const entryColumns = 'entry.content_type, entry.document_id, entry.locale';

/** The time given belongs to the one that counts: the person's, or else the workflow's. */
const ofReviews = `
  select ${entryColumns}, review.id as review_id, review.step_number, review.steps,
         ${dueOfReview} as due_at,
         case when entry.assignment_due_at is null then review.step_opened_at else entry.assigned_at end as given_at
    from editorial_reviews review
    join editorial_entries entry using (content_type, document_id, locale)
   where review.ended_at is null and ${dueOfReview} < ?::timestamptz
     and not exists (
       select 1 from editorial_deadlines_told told
        where told.review_id = review.id and told.step_number = review.step_number and told.due_at = ${dueOfReview}
          and (told.kind = 'overdue' or told.due_at > ?::timestamptz))`;

const ofDrafts = `
  select ${entryColumns}, null::bigint, null::integer, null::jsonb, entry.assignment_due_at, entry.assigned_at
    from editorial_entries entry
   where entry.assignment_due_at < ?::timestamptz and entry.approval_status in ('draft', 'rejected')
     and entry.trashed_at is null
     and not exists (
       select 1 from editorial_assignments_told told
        where told.content_type = entry.content_type and told.document_id = entry.document_id
          and told.locale = entry.locale and told.assigned_at = entry.assigned_at
          and told.due_at = entry.assignment_due_at
          and (told.kind = 'overdue' or told.due_at > ?::timestamptz))`;

/** What is due within the longest warning, or was, and of which nobody has been told yet what can be told now. */
export const readDeadlines = async (sql: Sql, now: Date, limit: number): Promise<readonly Deadline[]> => {
  const until = new Date(now.getTime() + longestWarning).toISOString();
  const rows = await sql.query<Row>(
    `select * from (${ofReviews} union all ${ofDrafts}) deadline order by due_at limit ?`,
    [until, now.toISOString(), until, now.toISOString(), limit],
  );
  return rows.map((row) => ({
    key: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
    given: row.given_at,
    due: row.due_at,
    review:
      row.review_id === null || row.step_number === null || row.steps === null
        ? null
        : {
            id: toId(row.review_id),
            stepNumber: row.step_number,
            step: fromJson<WorkflowStep[]>(row.steps)[row.step_number - 1] ?? null,
          },
  }));
};

/** Notes that people are told; false where they were before, by whichever instance. */
export const noteTold = async (
  sql: Sql,
  { key, given, due, review }: Deadline,
  kind: DeadlineKind,
  now: Date,
): Promise<boolean> => {
  const [table, columns, values] = review
    ? (['editorial_deadlines_told', 'review_id, step_number', [review.id, review.stepNumber]] as const)
    : ([
        'editorial_assignments_told',
        'content_type, document_id, locale, assigned_at',
        [key.contentType, key.documentId, key.locale, given.toISOString()],
      ] as const);
  const rows = await sql.query(
    `insert into ${table} (${columns}, due_at, kind, told_at)
     values (${values.map(() => '?').join(', ')}, ?::timestamptz, ?, ?::timestamptz)
     on conflict do nothing returning kind`,
    [...values, due.toISOString(), kind, now.toISOString()],
  );
  return rows.length > 0;
};
