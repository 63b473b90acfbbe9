import { formatEntryKey, type EntryKey } from '../../../../domain/shared/entry-key';
import { defaultLocale, locales, type Locale } from '../../../../domain/shared/locales';
import { coverageStatuses, type CoverageStatus } from '../../../../domain/translation/coverage';
import { currentActing, type Acting } from '../../../../platform/editorial/acting';
import { scopeCondition, scopeOf } from '../../../../platform/editorial/reading-scope';
import { readTitles } from '../../../../platform/editorial/titles';
import { inTransaction, type Sql } from '../../../../platform/sql';
import { articlesOfCategory } from '../../../../platform/translation/articles-of-category';
import { countBoard, readBoardPage } from '../../../../platform/translation/coverage-board';
import { refreshCoverage } from '../../../../platform/translation/coverage-refresh';
import {
  countCoverage,
  readCoverageCells,
  readCoverageDocuments,
  readCoverageKeys,
  type CoverageCell,
  type CoverageDocument,
  type CoverageQuestion,
} from '../../../../platform/translation/coverage-store';
import { signContents, signingMarksOf } from '../../../../platform/translation/signature-store';
import type { CoverageCellView, CoverageQuery, CoverageRowView, CoverageView } from '../../contracts/coverage';
import type { EditorialCore } from '../core';

const usualLimit = 25;
const dayMilliseconds = 86_400_000;

/** Documents and their languages as one board, with counts that are those of the lists behind them. */
export const readCoverage = (core: EditorialCore, query: CoverageQuery): Promise<CoverageView> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    await settle(sql);
    const question = await questionOf(core, acting, query);
    const limit = query.limit ?? usualLimit;
    const page = query.page ?? 1;
    const sort = query.sort ?? 'touched';
    const { counts, documents, total } = await lookUp(core, sql, question, {
      sort,
      limit,
      offset: (page - 1) * limit,
    });
    const data = await rowsOf(core, sql, acting, question, documents);
    return { data, meta: { page, pages: Math.max(1, Math.ceil(total / limit)), total, sort, counts } };
  });
};

/** How many languages of documents stand how: what the board counts when nothing is filtered. */
export const countLanguages = (core: EditorialCore): Promise<CoverageView['meta']['counts']> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    await settle(sql);
    const question = await questionOf(core, acting, {});
    if (question.scope.text !== 'true') return countSigned(core, sql, question);
    await refreshCoverage(core.strapi, sql);
    return (await countBoard(sql, question)).counts;
  });
};

/** The keys of what stands as asked, for an export of everything that is outdated. */
export const findCovered = (core: EditorialCore, query: CoverageQuery, most: number): Promise<readonly EntryKey[]> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    await settle(sql);
    const question = await questionOf(core, acting, query);
    await countSigned(core, sql, question);
    return readCoverageKeys(sql, question, most);
  });
};

/** The statements read much and return little: compiling them first costs more than it saves. */
const settle = async (sql: Sql): Promise<void> => {
  await sql.query('set local jit = off');
  await sql.query(`set local work_mem = '64MB'`);
};

const questionOf = async (core: EditorialCore, acting: Acting, query: CoverageQuery): Promise<CoverageQuestion> => ({
  type: query.type,
  locale: query.locale,
  status: query.status,
  person: query.person,
  category: query.category === undefined ? undefined : articlesOfCategory(core.strapi, query.category),
  before: query.days === undefined ? undefined : new Date(core.clock.now().getTime() - query.days * dayMilliseconds),
  scope: scopeCondition(await scopeOf(acting, 'read')),
  marks: signingMarksOf(core.strapi).name,
});

type Page = Parameters<typeof readCoverageDocuments>[2];

/** Who may read everything reads the board as it is kept; for others it is compared anew, within what they may read. */
const lookUp = async (core: EditorialCore, sql: Sql, question: CoverageQuestion, page: Page) => {
  if (question.scope.text !== 'true') {
    const counts = await countSigned(core, sql, question);
    return { counts, ...(await readCoverageDocuments(sql, question, page)) };
  }
  await refreshCoverage(core.strapi, sql);
  return { ...(await countBoard(sql, question)), documents: await readBoardPage(sql, question, page) };
};

/** Counts; what was written since the last time is signed first, so that the figures are always today's. */
const countSigned = async (
  core: EditorialCore,
  sql: Sql,
  question: CoverageQuestion,
): Promise<CoverageView['meta']['counts']> => {
  let counted = await countCoverage(sql, question);
  if (counted.some(({ unsigned }) => unsigned > 0)) {
    await signContents(sql, signingMarksOf(core.strapi));
    counted = await countCoverage(sql, question);
  }
  const nothing = Object.fromEntries(coverageStatuses.map((status) => [status, 0])) as Record<CoverageStatus, number>;
  return Object.fromEntries(
    locales.map((locale) => [locale, counted.find((one) => one.locale === locale)?.counts ?? nothing]),
  ) as Record<Locale, Record<CoverageStatus, number>>;
};

const rowsOf = async (
  core: EditorialCore,
  sql: Sql,
  acting: Acting,
  question: CoverageQuestion,
  documents: readonly CoverageDocument[],
): Promise<readonly CoverageRowView[]> => {
  const { scope, marks } = question;
  const cells = documents.length > 0 ? await readCoverageCells(sql, { scope, marks, documents }) : [];
  const titles = await readTitles(
    core.strapi,
    sql,
    cells.map(({ key }) => key),
  );
  const rows: CoverageRowView[] = [];
  for (const { contentType, documentId, readers } of documents) {
    const own = cells.filter(({ key }) => key.contentType === contentType && key.documentId === documentId);
    const titleLocale = titleLocaleOf(own);
    const views: CoverageCellView[] = [];
    for (const locale of locales) {
      const cell = own.find(({ key }) => key.locale === locale);
      if (cell) views.push(await cellView(acting, cell));
    }
    const title = titles.get(formatEntryKey({ contentType, documentId, locale: titleLocale })) ?? '';
    rows.push({ contentType, documentId, readers, title, titleLocale, cells: views });
  }
  return rows;
};

/** A document is called as in the newsroom's first language that it has. */
const titleLocaleOf = (cells: readonly CoverageCell[]): Locale =>
  locales.find((locale) => cells.some(({ key, version }) => key.locale === locale && version !== null)) ??
  defaultLocale;

const cellView = async (acting: Acting, cell: CoverageCell): Promise<CoverageCellView> => {
  const rights = await acting.rightsOn(cell.key);
  return {
    locale: cell.key.locale,
    progress: cell.progress,
    sourceLocale: cell.sourceLocale,
    outdated: cell.outdated,
    factsDiffer: cell.factsDiffer,
    sourceWithdrawn: cell.withdrawn,
    since: cell.since?.toISOString() ?? null,
    assignee: cell.assignee,
    dueAt: cell.dueAt?.toISOString() ?? null,
    canStart: cell.progress === 'missing' && rights.has('create'),
    canEdit: cell.version !== null && rights.has('edit'),
  };
};
