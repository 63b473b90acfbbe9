import type { FindSort } from '../../../../../domain/finding/find-sorts';
import { foldName } from '../../../../../domain/finding/fold-name';
import { formatLabel } from '../../../../../domain/history/labels';
import { locales, type Locale } from '../../../../../domain/shared/locales';
import { toQuery } from '../../../../../domain/shared/search-terms';
import { shownLiveness } from '../../../../../domain/workflow/liveness';
import { currentActing } from '../../../../../platform/editorial/acting';
import { readPeople } from '../../../../../platform/editorial/people';
import { countFound, countFoundByLocale, nothingCommon } from '../../../../../platform/finding/count-found';
import { findEntries, type FoundRow } from '../../../../../platform/finding/find-entries';
import { mostCountedOf, type FindQuestion } from '../../../../../platform/finding/find-question';
import { readableScope, type ReadableScope } from '../../../../../platform/finding/readable-scope';
import { fromJson, inTransaction, type Sql } from '../../../../../platform/sql';
import type { FindQuery, FoundEntryView, FoundView } from '../../../contracts/finding';
import type { EditorialCore } from '../../core';

const usualLimit = 25;

/** Entries that a person may read, by words and filters; what they may not read is neither found nor counted. */
export const find = (core: EditorialCore, query: FindQuery): Promise<FoundView> => {
  const limit = query.limit ?? usualLimit;
  const page = query.page ?? 1;
  const sort = sortOf(query);
  return withQuestion(core, query, async (sql, question, scope) => {
    if (question === null) return { data: [], meta: { page: 1, pages: 1, total: 0, more: false, sort } };
    const counted = await countFound(sql, question);
    const total = Math.min(counted.number, mostCountedOf(question));
    const rows = await findEntries(sql, question, { sort, limit, offset: (page - 1) * limit, counted });
    return {
      data: await viewsOf(sql, scope, rows),
      meta: { page, pages: Math.max(1, Math.ceil(total / limit)), total, more: counted.number > total, sort },
    };
  });
};

/** What is found newest, and how much there is in each of some languages; both as the page of the same query. */
export const findByLocale = (
  core: EditorialCore,
  query: FindQuery,
  wanted: readonly Locale[],
): Promise<{ readonly counts: readonly number[]; readonly data: readonly FoundEntryView[] }> =>
  withQuestion(core, query, async (sql, question, scope) => {
    if (question === null) return { counts: wanted.map(() => 0), data: [] };
    const counts = await countFoundByLocale(sql, question, wanted);
    const isNothing = counts.every((count) => count === 0);
    const counted = { number: counts.reduce((sum, count) => sum + count, 0), ...nothingCommon };
    const page = { sort: sortOf(query), limit: query.limit ?? usualLimit, offset: 0, counted };
    const rows = isNothing ? [] : await findEntries(sql, { ...question, locales: wanted }, page);
    return { counts, data: await viewsOf(sql, scope, rows) };
  });

/** As many as fit a sheet, in the order asked for. */
export const findForSheet = (core: EditorialCore, query: FindQuery, most: number): Promise<readonly FoundEntryView[]> =>
  withQuestion(core, query, async (sql, question, scope) =>
    question === null ? [] : viewsOf(sql, scope, await rowsForSheet(sql, question, sortOf(query), most)),
  );

const rowsForSheet = async (sql: Sql, question: FindQuestion, sort: FindSort, limit: number) => {
  const counted = await countFound(sql, question);
  return findEntries(sql, question, { sort, limit, offset: 0, counted });
};

const sortOf = ({ sort, q }: FindQuery) => sort ?? (q?.trim() ? 'best' : 'updated');

const withQuestion = <Result>(
  core: EditorialCore,
  query: FindQuery,
  work: (sql: Sql, question: FindQuestion | null, scope: ReadableScope) => Promise<Result>,
): Promise<Result> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    // Compiling statements that answer in a few milliseconds costs more than it saves.
    await sql.query('set local jit = off');
    const scope = await readableScope(sql, acting);
    const question = questionOf(query, scope);
    // Nor is a whole table to be read to join the few rows that have the words: these lie in memory, or on
    // disks without a head that moves.
    if (question?.query) await sql.query('set local random_page_cost = 1.1');
    return work(sql, question, scope);
  });
};

/** Null where words were typed that nothing can be searched for by, such as a question mark. */
const questionOf = (query: FindQuery, scope: ReadableScope): FindQuestion | null => {
  const typed = query.q?.trim() ?? '';
  const words = typed === '' ? null : toQuery(typed, true);
  if (typed !== '' && words === null) return null;
  return {
    query: words,
    calledJust: foldName(typed),
    inNames: query.in === 'names',
    types: query.type ?? null,
    locales: query.locale ?? null,
    approvalStatuses: query.status ?? null,
    liveness: query.liveness ?? null,
    owner: query.owner ?? null,
    named: [
      ...(query.category === undefined ? [] : [`category/${query.category}`]),
      ...(query.genre === undefined ? [] : [`genre/${query.genre}`]),
    ],
    missing: query.missing ?? [],
    trashed: query.trashed === 'true',
    dateOf: query.dateOf ?? 'updated',
    from: query.from ?? null,
    to: query.to ?? null,
    scope: scope.condition,
  };
};

const viewsOf = async (
  sql: Sql,
  scope: ReadableScope,
  rows: readonly FoundRow[],
): Promise<readonly FoundEntryView[]> => {
  const people = await readPeople(sql, [...new Set(rows.map(({ owner_id: id }) => id))]);
  return rows.map((row) => viewOf(scope, people, row));
};

const viewOf = (scope: ReadableScope, people: ReadonlyMap<number, string>, row: FoundRow): FoundEntryView => {
  const others = row.other_names === null ? {} : fromJson<Partial<Record<Locale, string>>>(row.other_names);
  const { content_type: contentType, owner_id: ownerId } = row;
  return {
    contentType,
    documentId: row.document_id,
    locale: row.locale,
    name: row.name ?? '',
    otherNames: locales.flatMap((locale) => {
      const name = others[locale];
      return name && scope.isWhole({ contentType, locale }) ? [{ locale, name }] : [];
    }),
    missing: locales.filter((locale) => locale !== row.locale && !(locale in others)),
    approvalStatus: row.approval_status,
    liveness: shownLiveness({ liveness: row.liveness, hasNewerChanges: row.has_newer_changes }),
    trashed: row.trashed,
    version: formatLabel({
      major: row.minors_since_major === 0 ? row.highest_major : null,
      majorBelow: row.highest_major,
      minorsSince: row.minors_since_major,
    }),
    owner: ownerId === null ? null : { id: ownerId, name: people.get(ownerId) ?? '' },
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    firstLiveAt: row.first_live_at?.toISOString() ?? null,
    lastLiveAt: row.last_live_at?.toISOString() ?? null,
  };
};
