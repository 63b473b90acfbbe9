import type { EntryKey } from '../../domain/shared/entry-key';
import type { ApprovalStatus } from '../../domain/workflow/approval-status';
import type { Liveness } from '../../domain/workflow/liveness';
import type { WorkflowStep } from '../../domain/workflow/workflow';
import { fromJson, toId, type Binding, type Sql } from '../sql';
import { dueOfReview, inboxSource, type Asking, type InboxView } from './inbox-views';
import type { Condition } from './reading-scope';

export type InboxSortColumn = 'updatedAt' | 'submittedAt' | 'dueAt' | 'publishAt';

export interface InboxOrder {
  readonly by: InboxSortColumn;
  readonly descending: boolean;
}

/** Where a page ends: the sorted value as PostgreSQL writes it, and the entry. */
export interface InboxPosition {
  readonly value: string;
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
}

export interface InboxFilter {
  readonly type?: string;
  readonly locale?: string;
  readonly assigned?: 'me';
}

export interface InboxRow {
  readonly key: EntryKey;
  readonly position: InboxPosition;
  readonly approvalStatus: ApprovalStatus;
  readonly liveness: Liveness;
  readonly hasNewerChanges: boolean;
  readonly workingVersionId: number;
  readonly highestMajor: number;
  readonly minorsSinceMajor: number;
  readonly ownerId: number | null;
  readonly updatedAt: Date;
  readonly assignee: { readonly id: number; readonly name: string } | null;
  readonly review: {
    readonly steps: readonly WorkflowStep[];
    readonly stepNumber: number;
    readonly submittedBy: { readonly id: number | null; readonly name: string };
    readonly submittedAt: Date;
    readonly dueAt: Date | null;
  } | null;
}

interface Row {
  content_type: EntryKey['contentType'];
  document_id: string;
  locale: EntryKey['locale'];
  approval_status: ApprovalStatus;
  liveness: Liveness;
  has_newer_changes: boolean;
  working_version_id: string;
  highest_major: number;
  minors_since_major: number;
  owner_id: number | null;
  updated_at: Date;
  assignee_id: number | null;
  assignee_name: string | null;
  steps: string | null;
  step_number: number | null;
  submitted_by: number | null;
  submitted_by_name: string | null;
  submitted_at: Date | null;
  due_at: Date | null;
  sort_value: string;
}

/** Nothing due comes last when the soonest stands first: no date is the latest date. */
const sortColumns: Readonly<Record<InboxSortColumn, string>> = {
  updatedAt: 'entry.updated_at',
  submittedAt: 'review.submitted_at',
  dueAt: `coalesce(${dueOfReview}, 'infinity'::timestamptz)`,
  publishAt: 'schedule.due_at',
};

const placeOf = 'entry.content_type, entry.document_id, entry.locale';

/** A page of a person's inbox: sorted, filtered and cut in SQL, going on behind a position. */
export const readInboxPage = async (
  sql: Sql,
  view: InboxView,
  asking: Asking,
  page: {
    readonly filter: InboxFilter;
    readonly scope: Condition;
    readonly order: InboxOrder;
    readonly after: InboxPosition | null;
    readonly limit: number;
  },
): Promise<readonly InboxRow[]> => {
  const source = inboxSource(view, asking);
  const sorted = sortColumns[page.order.by];
  const direction = page.order.descending ? 'desc' : 'asc';
  const conditions = [
    source.where,
    ...filterConditions(page.filter, asking),
    page.scope,
    ...(page.after ? [behind(page.after, sorted, page.order)] : []),
  ];
  const rows = await sql.query<Row>(
    `select entry.content_type, entry.document_id, entry.locale, entry.approval_status, entry.liveness,
            entry.has_newer_changes, entry.working_version_id, entry.highest_major, entry.minors_since_major,
            entry.owner_id, entry.updated_at, entry.assignee_id, entry.assignee_name,
            ${source.review}, (${sorted})::text as sort_value
       from ${source.from}
      where ${conditions.map(({ text }) => text).join(' and ')}
      order by ${sorted} ${direction}, ${placeOf
        .split(', ')
        .map((column) => `${column} ${direction}`)
        .join(', ')}
      limit ?`,
    [...conditions.flatMap(({ bindings }) => bindings), page.limit],
  );
  return rows.map(toInboxRow);
};

/** How many there are, counted up to a limit: a home page needs no exact thousand. */
export const countInbox = async (
  sql: Sql,
  view: InboxView,
  asking: Asking,
  scope: Condition,
  most: number,
): Promise<number> => {
  const source = inboxSource(view, asking);
  const [row] = await sql.query<{ count: string }>(
    `select count(*) as count from (
       select 1 from ${source.from} where ${source.where.text} and ${scope.text} limit ?
     ) counted`,
    [...source.where.bindings, ...scope.bindings, most],
  );
  return Number(row?.count ?? 0);
};

const filterConditions = (filter: InboxFilter, asking: Asking): readonly Condition[] => {
  const conditions: { text: string; bindings: readonly Binding[] }[] = [];
  if (filter.type) conditions.push({ text: 'entry.content_type = ?', bindings: [filter.type] });
  if (filter.locale) conditions.push({ text: 'entry.locale = ?', bindings: [filter.locale] });
  if (filter.assigned) conditions.push({ text: 'entry.assignee_id = ?', bindings: [asking.userId] });
  return conditions;
};

const behind = (after: InboxPosition, sorted: string, { descending }: InboxOrder): Condition => ({
  text: `(${sorted}, ${placeOf}) ${descending ? '<' : '>'} (?::timestamptz, ?, ?, ?)`,
  bindings: [after.value, after.contentType, after.documentId, after.locale],
});

const toInboxRow = (row: Row): InboxRow => ({
  key: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
  position: {
    value: row.sort_value,
    contentType: row.content_type,
    documentId: row.document_id,
    locale: row.locale,
  },
  approvalStatus: row.approval_status,
  liveness: row.liveness,
  hasNewerChanges: row.has_newer_changes,
  workingVersionId: toId(row.working_version_id),
  highestMajor: row.highest_major,
  minorsSinceMajor: row.minors_since_major,
  ownerId: row.owner_id,
  updatedAt: row.updated_at,
  assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
  review:
    row.steps === null || row.step_number === null || row.submitted_at === null
      ? null
      : {
          steps: fromJson<WorkflowStep[]>(row.steps),
          stepNumber: row.step_number,
          submittedBy: { id: row.submitted_by, name: row.submitted_by_name ?? '' },
          submittedAt: row.submitted_at,
          dueAt: row.due_at,
        },
});
