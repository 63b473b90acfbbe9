import type { EntryKey } from '../../domain/shared/entry-key';
import type { ApprovalStatus } from '../../domain/workflow/approval-status';
import type { Liveness } from '../../domain/workflow/liveness';
import type { WorkflowStep } from '../../domain/workflow/workflow';
import { fromJson, toId, type Binding, type Sql } from '../sql';
import { branchesOf, type InboxSortColumn } from './inbox-branches';
import { inboxSource, type Asking, type InboxView } from './inbox-views';
import type { Condition } from './reading-scope';

export type { InboxSortColumn };

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
  /** Only what the asking person owns, shares or was asked to do. */
  readonly whose?: 'mine';
  readonly locales?: readonly string[];
}

export interface InboxQuestion {
  readonly view: InboxView;
  readonly filter: InboxFilter;
  readonly scope: Condition;
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
  /** By when it is to be done: by the reviewers, or by who was asked to write it. */
  readonly dueAt: Date | null;
  readonly review: {
    readonly steps: readonly WorkflowStep[];
    readonly stepNumber: number;
    readonly submittedBy: { readonly id: number | null; readonly name: string };
    readonly submittedAt: Date;
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

/** A page of a person's inbox: sorted, filtered and cut in SQL, going on behind a position. */
export const readInboxPage = async (
  sql: Sql,
  { view, filter, scope }: InboxQuestion,
  asking: Asking,
  page: {
    readonly order: InboxOrder;
    readonly after: InboxPosition | null;
    readonly limit: number;
  },
): Promise<readonly InboxRow[]> => {
  const direction = page.order.descending ? 'desc' : 'asc';
  const inOrder = (columns: readonly string[]) => columns.map((column) => `${column} ${direction}`).join(', ');
  const branches = branchesOf(view, page.order.by, asking).map(({ source, sorted, places, where }) => {
    const conditions = [
      ...conditionsOf(source, filter, scope, asking),
      ...where,
      ...(page.after ? [behind(page.after, [sorted, ...places], page.order)] : []),
    ];
    return {
      text: `(select entry.content_type, entry.document_id, entry.locale, entry.approval_status, entry.liveness,
            entry.has_newer_changes, entry.working_version_id, entry.highest_major, entry.minors_since_major,
            entry.owner_id, entry.updated_at, entry.assignee_id, entry.assignee_name, ${source.review},
            ${source.dueAt} as due_at, ${sorted} as sorted, (${sorted})::text as sort_value
       from ${source.from}
      where ${conditions.map(({ text }) => text).join(' and ')}
      order by ${inOrder([sorted, ...places])} limit ?)`,
      bindings: [...conditions.flatMap(({ bindings }) => bindings), page.limit],
    };
  });
  const rows = await sql.query<Row>(
    `select * from (${branches.map(({ text }) => text).join(' union all ')}) found
      order by ${inOrder(['sorted', 'content_type', 'document_id', 'locale'])} limit ?`,
    [...branches.flatMap(({ bindings }) => bindings), page.limit],
  );
  return rows.map(toInboxRow);
};

/** How many there are of each question, counted up to a limit: a home page needs no exact thousand. */
export const countInbox = async (
  sql: Sql,
  questions: readonly InboxQuestion[],
  asking: Asking,
  most: number,
): Promise<readonly number[]> => {
  const counts = questions.map(({ view, filter, scope }) => {
    const source = inboxSource(view, asking);
    const conditions = conditionsOf(source, filter, scope, asking);
    return {
      text: `(select count(*) from (
        select 1 from ${source.from} where ${conditions.map(({ text }) => text).join(' and ')} limit ?) counted)`,
      bindings: [...conditions.flatMap(({ bindings }) => bindings), most],
    };
  });
  const [row] = await sql.query<{ counts: readonly string[] }>(
    `select array[${counts.map(({ text }) => text).join(', ')}]::text[] as counts`,
    counts.flatMap(({ bindings }) => bindings),
  );
  return (row?.counts ?? []).map(Number);
};

const conditionsOf = (
  source: ReturnType<typeof inboxSource>,
  filter: InboxFilter,
  scope: Condition,
  { userId }: Asking,
): readonly Condition[] => {
  const conditions: Condition[] = [source.where, scope];
  const add = (text: string, ...bindings: readonly Binding[]): void => {
    conditions.push({ text, bindings });
  };
  if (filter.type) add('entry.content_type = ?', filter.type);
  if (filter.locale) add('entry.locale = ?', filter.locale);
  if (filter.locales) add('entry.locale = any(?)', filter.locales);
  if (filter.assigned) add('entry.assignee_id = ?', userId);
  if (filter.whose) {
    const own = '(entry.owner_id = ? or entry.assignee_id = ? or entry.collaborator_ids @> array[?]::integer[])';
    add(own, userId, userId, userId);
  }
  return conditions;
};

const behind = (after: InboxPosition, columns: readonly string[], { descending }: InboxOrder): Condition => ({
  text: `(${columns.join(', ')}) ${descending ? '<' : '>'} (?::timestamptz, ?, ?, ?)`,
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
  dueAt: row.due_at,
  review:
    row.steps === null || row.step_number === null || row.submitted_at === null
      ? null
      : {
          steps: fromJson<WorkflowStep[]>(row.steps),
          stepNumber: row.step_number,
          submittedBy: { id: row.submitted_by, name: row.submitted_by_name ?? '' },
          submittedAt: row.submitted_at,
        },
});
