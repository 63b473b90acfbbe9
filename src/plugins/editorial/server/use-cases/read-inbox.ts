import { z } from 'zod';
import { formatLabel } from '../../../../domain/history/labels';
import { formatEntryKey, type EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { shownLiveness } from '../../../../domain/workflow/liveness';
import { currentActing, type Acting } from '../../../../platform/editorial/acting';
import {
  countInbox,
  readInboxPage,
  type InboxFilter,
  type InboxOrder,
  type InboxPosition,
  type InboxRow,
  type InboxSortColumn,
} from '../../../../platform/editorial/inbox-store';
import { inboxSortsOf, type Asking } from '../../../../platform/editorial/inbox-views';
import { readPeople } from '../../../../platform/editorial/people';
import { isWithin, scopeCondition, scopeOf } from '../../../../platform/editorial/reading-scope';
import { readSchedulesOf } from '../../../../platform/editorial/schedule-store';
import { readTitles } from '../../../../platform/editorial/titles';
import { readSql, type Sql } from '../../../../platform/sql';
import {
  inboxViews,
  type InboxCountsView,
  type InboxQuery,
  type InboxRowView,
  type InboxView,
  type InboxViewName,
} from '../../contracts/inbox';
import type { EditorialCore } from '../core';
import { scheduleView } from './schedule-view';

const usualLimit = 25;

/** Of more, no home page needs the exact number. */
export const mostCounted = 1_000;

/** A decision is waited for only from those who hold the right; the other views need reading. */
const rightOf = (view: InboxViewName) => (view === 'waiting-for-me' ? 'approve' : 'read');

/** A page of the asking person's inbox. @throws DomainFailure INVALID_PARAMETER for a cursor or sort of another view */
export const readInbox = async (
  core: EditorialCore,
  query: InboxQuery & Pick<InboxFilter, 'locales'>,
): Promise<InboxView> => {
  const acting = currentActing(core.strapi);
  const asking = askingOf(core, acting);
  const right = rightOf(query.view);
  const scope = await scopeOf(acting, right);
  const order = orderOf(query);
  const limit = query.limit ?? usualLimit;
  const sql = readSql(core.strapi);
  const rows = await readInboxPage(sql, { view: query.view, filter: query, scope: scopeCondition(scope) }, asking, {
    order,
    after: query.cursor ? positionOf(query.cursor, sortName(order)) : null,
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const shown: InboxRow[] = [];
  for (const row of page) if (await isWithin(acting, scope, right, row.key)) shown.push(row);
  const last = page.at(-1);
  return {
    data: await viewsOf(core, sql, shown, asking.now),
    meta: {
      nextCursor: rows.length > limit && last ? cursorOf(last.position, sortName(order)) : null,
      sort: sortName(order),
    },
  };
};

/** How much there is in each view. */
export const readInboxCounts = async (core: EditorialCore): Promise<InboxCountsView> => {
  const counts = await countInboxOf(
    core,
    inboxViews.map((view) => ({ view })),
  );
  return Object.fromEntries(inboxViews.map((view, index) => [view, counts[index] ?? 0])) as Record<
    InboxViewName,
    number
  >;
};

/** How much there is of several questions, in one statement; each is counted up to a thousand. */
export const countInboxOf = async (
  core: EditorialCore,
  questions: readonly ({ readonly view: InboxViewName } & InboxFilter)[],
): Promise<readonly number[]> => {
  const acting = currentActing(core.strapi);
  const scopes = {
    read: scopeCondition(await scopeOf(acting, 'read')),
    approve: scopeCondition(await scopeOf(acting, 'approve')),
  };
  return countInbox(
    readSql(core.strapi),
    questions.map(({ view, ...filter }) => ({ view, filter, scope: scopes[rightOf(view)] })),
    askingOf(core, acting),
    mostCounted,
  );
};

const askingOf = (core: EditorialCore, { actor }: Acting): Asking => {
  if (actor.userId === null) throw new DomainFailure('RIGHT_REQUIRED', { right: 'read' });
  return { userId: actor.userId, stepRoles: actor.stepRoles, now: core.clock.now() };
};

const orderOf = ({ view, sort }: InboxQuery): InboxOrder => {
  const known: readonly InboxSortColumn[] = inboxSortsOf[view];
  const [by = known[0], direction] = sort?.split(':') ?? [];
  if (!known.includes(by as InboxSortColumn)) throw new DomainFailure('INVALID_PARAMETER', { sort, known });
  const isDescending = direction ? direction === 'desc' : by === 'updatedAt';
  return { by: by as InboxSortColumn, descending: isDescending };
};

const sortName = ({ by, descending }: InboxOrder): string => `${by}:${descending ? 'desc' : 'asc'}`;

const instantText = /^(?:infinity|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::\d{2})?)$/;

const cursorParts = z.tuple([
  z.string(),
  z.string().regex(instantText),
  z.string().max(50),
  z.string().max(100),
  z.string().max(20),
]);

const cursorOf = (position: InboxPosition, sort: string): string =>
  Buffer.from(
    JSON.stringify([sort, position.value, position.contentType, position.documentId, position.locale]),
  ).toString('base64url');

/** A cursor is ours alone, and goes on with the order that it was made in. */
const positionOf = (cursor: string, sort: string): InboxPosition => {
  const parts = cursorParts.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parts.success || parts.data[0] !== sort) throw new DomainFailure('INVALID_PARAMETER', { cursor });
  const [, value, contentType, documentId, locale] = parts.data;
  return { value, contentType, documentId, locale };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DomainFailure('INVALID_PARAMETER', { cursor: 'unreadable' }, { cause: error });
  }
};

const viewsOf = async (
  core: EditorialCore,
  sql: Sql,
  rows: readonly InboxRow[],
  now: Date,
): Promise<readonly InboxRowView[]> => {
  const keys: readonly EntryKey[] = rows.map(({ key }) => key);
  const titles = await readTitles(core.strapi, sql, keys);
  const people = await readPeople(
    sql,
    rows.map(({ ownerId }) => ownerId),
  );
  const schedules = await readSchedulesOf(sql, keys);
  return rows.map((row) => {
    const schedule = schedules.get(formatEntryKey(row.key));
    const owner = row.ownerId === null ? null : { id: row.ownerId, name: people.get(row.ownerId) ?? '' };
    return {
      ...row.key,
      title: titles.get(formatEntryKey(row.key)) ?? '',
      approvalStatus: row.approvalStatus,
      liveness: shownLiveness(row),
      version: {
        id: row.workingVersionId,
        label: formatLabel({
          major: row.minorsSinceMajor === 0 ? row.highestMajor : null,
          majorBelow: row.highestMajor,
          minorsSince: row.minorsSinceMajor,
        }),
      },
      owner,
      assignee: row.assignee,
      dueAt: row.dueAt?.toISOString() ?? null,
      updatedAt: row.updatedAt.toISOString(),
      review: reviewOf(row, now),
      schedule: schedule ? scheduleView(schedule) : null,
    };
  });
};

const reviewOf = ({ review, assignee, dueAt }: InboxRow, now: Date): InboxRowView['review'] => {
  const step = review?.steps[review.stepNumber - 1];
  if (!review || !step) return null;
  return {
    step: { code: step.code, name: step.name, number: review.stepNumber, of: review.steps.length },
    submittedBy: review.submittedBy,
    submittedAt: review.submittedAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    isOverdue: dueAt !== null && dueAt < now,
    assignee,
  };
};
