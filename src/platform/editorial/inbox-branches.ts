import { dueSources, inboxSource, type Asking, type InboxView, type Source } from './inbox-views';
import type { Condition } from './reading-scope';

export type InboxSortColumn = 'updatedAt' | 'submittedAt' | 'dueAt' | 'publishAt';

/** Rows that are sorted by one column of one table, so that an index can give them in order. */
export interface Branch {
  readonly source: Source;
  readonly sorted: string;
  readonly places: readonly string[];
  readonly where: readonly Condition[];
}

/** Nothing due comes last when the soonest stands first: no date is the latest date. */
const never = `'infinity'::timestamptz`;
const dueOfAssignment = 'entry.assignment_due_at';
const dueOfStep = `coalesce(review.step_due_at, ${never})`;

const sortColumn = (by: InboxSortColumn, { dueAt, submittedAt }: Source): string =>
  ({
    updatedAt: 'entry.updated_at',
    submittedAt,
    dueAt: `coalesce(${dueAt}, ${never})`,
    publishAt: 'schedule.due_at',
  })[by];

const placesOf = (alias: string): readonly string[] =>
  ['content_type', 'document_id', 'locale'].map((column) => `${alias}.${column}`);

/** A date of the assignment stands in the entry, one of the step in the review: each has an index of its own. */
const reviewsByDue = (source: Source): readonly Branch[] => [
  {
    source,
    sorted: dueOfStep,
    places: placesOf('review'),
    where: [{ text: 'entry.assignment_due_at is null', bindings: [] }],
  },
  {
    source,
    sorted: dueOfAssignment,
    places: placesOf('entry'),
    where: [{ text: `${dueOfAssignment} is not null`, bindings: [] }],
  },
];

/** A view in an order, as parts that are each read in it. */
export const branchesOf = (view: InboxView, by: InboxSortColumn, asking: Asking): readonly Branch[] => {
  if (view === 'overdue') return by === 'dueAt' ? overdueByTime(asking) : overdueInOrder(by, asking);
  const source = inboxSource(view, asking);
  if (by === 'dueAt' && view === 'waiting-for-me') return reviewsByDue(source);
  return [{ source, sorted: sortColumn(by, source), places: placesOf('entry'), where: [] }];
};

const isPast = (column: string, { now }: Asking): Condition => ({
  text: `${column} < ?::timestamptz`,
  bindings: [now.toISOString()],
});

const overdueByTime = (asking: Asking): readonly Branch[] => {
  const { review, draft, failed } = dueSources;
  const branches: readonly Branch[] = [
    ...reviewsByDue(review),
    { source: draft, sorted: dueOfAssignment, places: placesOf('entry'), where: [] },
    { source: failed, sorted: 'schedule.due_at', places: placesOf('schedule'), where: [] },
  ];
  return branches.map((branch) => ({ ...branch, where: [...branch.where, isPast(branch.sorted, asking)] }));
};

/** What was never submitted stands behind all that was: a cursor goes on behind a value. */
const overdueInOrder = (by: Exclude<InboxSortColumn, 'dueAt'>, asking: Asking): readonly Branch[] =>
  Object.values(dueSources).map((source) => ({
    source,
    sorted: by === 'submittedAt' && source !== dueSources.review ? never : sortColumn(by, source),
    places: placesOf('entry'),
    where: [isPast(source.dueAt, asking)],
  }));
