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
  const source = inboxSource(view, asking);
  if (by === 'dueAt' && view === 'waiting-for-me') return reviewsByDue(source);
  if (by !== 'dueAt' || view !== 'overdue') {
    return [{ source, sorted: sortColumn(by, source), places: placesOf('entry'), where: [] }];
  }
  const { review, draft, failed } = dueSources;
  const branches: readonly Branch[] = [
    ...reviewsByDue(review),
    { source: draft, sorted: dueOfAssignment, places: placesOf('entry'), where: [] },
    { source: failed, sorted: 'schedule.due_at', places: placesOf('schedule'), where: [] },
  ];
  const now = asking.now.toISOString();
  return branches.map((branch) => ({
    ...branch,
    where: [...branch.where, { text: `${branch.sorted} < ?::timestamptz`, bindings: [now] }],
  }));
};
