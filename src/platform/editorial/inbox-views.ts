import { locales, type Locale } from '../../domain/shared/locales';
import type { Condition } from './reading-scope';

export type InboxView = 'waiting-for-me' | 'my-submissions' | 'my-drafts' | 'overdue' | 'scheduled';

/** Who looks into the inbox, and what they decide. */
export interface Asking {
  readonly userId: number;
  /** Codes of the person's roles, as steps name them. */
  readonly stepRoles: readonly string[];
  readonly now: Date;
}

export interface Source {
  readonly from: string;
  readonly where: Condition;
  /** The columns of the review: those of the joined one, or nothing. */
  readonly review: string;
  /** By when something is to be done, and when it was submitted, as rows of this view say it. */
  readonly dueAt: string;
  readonly submittedAt: string;
}

const sameEntry = (one: string, other: string): string =>
  `${one}.content_type = ${other}.content_type and ${one}.document_id = ${other}.document_id and ${one}.locale = ${other}.locale`;

/** A person's word counts more than the workflow's. */
export const dueOfReview = 'coalesce(entry.assignment_due_at, review.step_due_at)';

const withReview = {
  review: 'review.steps, review.step_number, review.submitted_by, review.submitted_by_name, review.submitted_at',
  dueAt: dueOfReview,
  submittedAt: 'review.submitted_at',
};

const withoutReview = {
  review: `null::jsonb as steps, null::integer as step_number, null::integer as submitted_by,
    null::text as submitted_by_name, null::timestamptz as submitted_at`,
  dueAt: 'entry.assignment_due_at',
  submittedAt: 'null::timestamptz',
};

const openReviews = `editorial_reviews review join editorial_entries entry on ${sameEntry('entry', 'review')}`;

const rolesOfStep = `(review.steps -> (review.step_number - 1) -> 'roles')`;

/** The step that a review stands at names roles; one that differs by language is named without it. */
const isMember = (stepRoles: readonly string[]): Condition => ({
  text: `(jsonb_exists_any(${rolesOfStep}, ?::text[])${` or (entry.locale = ? and jsonb_exists_any(${rolesOfStep}, ?::text[]))`.repeat(locales.length)})`,
  bindings: [stepRoles, ...locales.flatMap((locale) => [locale, withoutLocale(stepRoles, locale)])],
});

const withoutLocale = (stepRoles: readonly string[], locale: Locale): readonly string[] => {
  const ending = `-${locale.toLowerCase()}`;
  return stepRoles.filter((code) => code.endsWith(ending)).map((code) => code.slice(0, -ending.length));
};

/** With four eyes, who wrote or submitted the version isn't waited for. */
const isNoAuthor = `not (coalesce((review.steps -> (review.step_number - 1) ->> 'fourEyes')::boolean, false)
  and (review.submitted_by is not distinct from ? or entry.working_author_id is not distinct from ?
       or review.author_ids @> array[?]::integer[]))`;

const fixed = (text: string): Condition => ({ text, bindings: [] });

/** Everything that is to be done by a time: reviews, drafts that somebody was asked for, publications that failed at theirs. */
export const dueSources = {
  review: { from: openReviews, ...withReview, where: fixed('review.ended_at is null') },
  draft: {
    from: 'editorial_entries entry',
    ...withoutReview,
    where: fixed(
      `entry.assignment_due_at is not null and entry.approval_status in ('draft', 'rejected') and entry.trashed_at is null`,
    ),
  },
  failed: {
    from: `editorial_schedules schedule join editorial_entries entry on ${sameEntry('entry', 'schedule')}`,
    ...withoutReview,
    dueAt: 'schedule.due_at',
    where: fixed(`schedule.kind = 'publish' and schedule.ended_at is null and schedule.failed_at is not null`),
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The time is asked for from outside, and pushed into each of them. */
const withDueTime = Object.entries(dueSources)
  .map(
    ([name, { from, dueAt, where }]) =>
      `select entry.content_type, entry.document_id, entry.locale, ${dueAt} as due_at,
              ${name === 'review' ? 'review.id' : 'null::bigint'} as review_id
         from ${from} where ${where.text}`,
  )
  .join(' union all ');

/** Each view as the rows it comes from; `entry` always is the entry. */
export const inboxSource = (view: InboxView, asking: Asking): Source => {
  const me = asking.userId;
  const member = isMember(asking.stepRoles);
  switch (view) {
    case 'waiting-for-me':
      return {
        from: openReviews,
        ...withReview,
        where: {
          text: `review.ended_at is null and (entry.assignee_id is null or entry.assignee_id = ?)
            and ${member.text} and ${isNoAuthor}`,
          bindings: [me, ...member.bindings, me, me, me],
        },
      };
    case 'my-submissions':
      return {
        from: openReviews,
        ...withReview,
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
        ...withoutReview,
        where: {
          text: `(entry.owner_id = ? or entry.assignee_id = ? or entry.collaborator_ids @> array[?]::integer[])
            and entry.approval_status in ('draft', 'rejected') and entry.trashed_at is null`,
          bindings: [me, me, me],
        },
      };
    case 'overdue':
      return {
        from: `(${withDueTime}) late join editorial_entries entry on ${sameEntry('entry', 'late')}
          left join editorial_reviews review on review.id = late.review_id`,
        ...withReview,
        where: { text: 'late.due_at < ?::timestamptz', bindings: [asking.now.toISOString()] },
      };
    case 'scheduled':
      return {
        from: `editorial_schedules schedule join editorial_entries entry on ${sameEntry('entry', 'schedule')}`,
        ...withoutReview,
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
