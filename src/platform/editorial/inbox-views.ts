import type { Condition } from './reading-scope';

export type InboxView = 'waiting-for-me' | 'my-submissions' | 'my-drafts' | 'overdue' | 'scheduled';

/** Who looks into the inbox, and what they decide. */
export interface Asking {
  readonly userId: number;
  /** Codes of the person's roles, as steps name them. */
  readonly stepRoles: readonly string[];
  readonly now: Date;
}

interface Source {
  readonly from: string;
  readonly where: Condition;
  /** The columns of the review: those of the joined one, or nothing. */
  readonly review: string;
}

const sameEntry = (one: string, other: string): string =>
  `${one}.content_type = ${other}.content_type and ${one}.document_id = ${other}.document_id and ${one}.locale = ${other}.locale`;

/** A person's word counts more than the workflow's. */
export const dueOfReview = 'coalesce(entry.assignment_due_at, review.step_due_at)';

const withReview = `review.steps, review.step_number, review.submitted_by, review.submitted_by_name, review.submitted_at,
  ${dueOfReview} as due_at`;

const withoutReview = `null::jsonb as steps, null::integer as step_number, null::integer as submitted_by,
  null::text as submitted_by_name, null::timestamptz as submitted_at, entry.assignment_due_at as due_at`;

const openReviews = `editorial_reviews review join editorial_entries entry on ${sameEntry('entry', 'review')}`;

/** The step that a review stands at names roles; one that differs by language is named without it. */
const isMember = `exists (
  select 1 from jsonb_array_elements_text(review.steps -> (review.step_number - 1) -> 'roles') as role (code)
   where role.code = any(?) or role.code || '-' || lower(entry.locale) = any(?))`;

/** With four eyes, who wrote or submitted the version isn't waited for. */
const isNoAuthor = `not (coalesce((review.steps -> (review.step_number - 1) ->> 'fourEyes')::boolean, false)
  and (review.submitted_by is not distinct from ? or entry.working_author_id is not distinct from ?
       or review.author_ids @> array[?]::integer[]))`;

/** Each view as the rows it comes from; `entry` always is the entry. */
export const inboxSource = (view: InboxView, asking: Asking): Source => {
  const me = asking.userId;
  switch (view) {
    case 'waiting-for-me':
      return {
        from: openReviews,
        review: withReview,
        where: {
          text: `review.ended_at is null and (entry.assignee_id is null or entry.assignee_id = ?)
            and ${isMember} and ${isNoAuthor}`,
          bindings: [me, asking.stepRoles, asking.stepRoles, me, me, me],
        },
      };
    case 'my-submissions':
      return {
        from: openReviews,
        review: withReview,
        where: {
          text: `review.submitted_by = ? and entry.approval_status in ('pending', 'rejected', 'scheduled')
            and entry.trashed_at is null and not exists (
              select 1 from editorial_reviews later where ${sameEntry('later', 'review')} and later.id > review.id)`,
          bindings: [me],
        },
      };
    case 'my-drafts':
      return {
        from: 'editorial_entries entry',
        review: withoutReview,
        where: {
          text: `(entry.owner_id = ? or entry.assignee_id = ? or entry.collaborator_ids @> array[?]::integer[])
            and entry.approval_status in ('draft', 'rejected') and entry.trashed_at is null`,
          bindings: [me, me, me],
        },
      };
    case 'overdue':
      return {
        from: openReviews,
        review: withReview,
        where: {
          text: `review.ended_at is null
            and ${dueOfReview} < ?::timestamptz`,
          bindings: [asking.now.toISOString()],
        },
      };
    case 'scheduled':
      return {
        from: `editorial_schedules schedule join editorial_entries entry on ${sameEntry('entry', 'schedule')}`,
        review: withoutReview,
        where: { text: `schedule.kind = 'publish' and schedule.ended_at is null`, bindings: [] },
      };
  }
};

/** By what each view can be sorted; the first one is what it is sorted by unless told otherwise. */
export const inboxSortsOf = {
  'waiting-for-me': ['dueAt', 'submittedAt', 'updatedAt'],
  'my-submissions': ['submittedAt', 'dueAt', 'updatedAt'],
  'my-drafts': ['updatedAt'],
  overdue: ['dueAt', 'submittedAt', 'updatedAt'],
  scheduled: ['publishAt', 'updatedAt'],
} as const satisfies Readonly<Record<InboxView, readonly string[]>>;
