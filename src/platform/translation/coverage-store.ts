import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import { coverageStatuses, type CoverageSort, type CoverageStatus } from '../../domain/translation/coverage';
import type { Condition } from '../editorial/reading-scope';
import type { Binding, Sql } from '../sql';
import { toId } from '../sql';
import { coverageCells, statusConditions, type CoverageFilter } from './coverage-sql';

export interface CoverageQuestion extends CoverageFilter {
  readonly locale?: Locale | undefined;
  readonly status?: CoverageStatus | undefined;
  /** Only languages that have stood like this since before this instant. */
  readonly before?: Date | undefined;
  /** Only what somebody owns, shares or was asked to do. */
  readonly person?: number | undefined;
}

export interface CoverageCell {
  readonly key: EntryKey;
  readonly progress: 'missing' | 'notYet' | 'inProgress' | 'inReview' | 'live';
  readonly sourceLocale: Locale | null;
  readonly outdated: boolean;
  readonly factsDiffer: boolean;
  readonly withdrawn: boolean;
  readonly since: Date | null;
  readonly assignee: { readonly id: number; readonly name: string } | null;
  readonly dueAt: Date | null;
  readonly version: number | null;
}

const cellConditions = (question: CoverageQuestion, withStatus: boolean): Condition => {
  const texts: string[] = ['true'];
  const bindings: Binding[] = [];
  if (withStatus && question.locale) {
    texts.push('cell.locale = ?');
    bindings.push(question.locale);
  }
  if (withStatus && question.status) texts.push(statusConditions[question.status]);
  if (question.before) {
    texts.push('cell.since < ?::timestamptz');
    bindings.push(question.before.toISOString());
  }
  if (question.person !== undefined) {
    texts.push(`(cell.assignee_id = ? or coalesce(cell.owner_id, cell.document_owner_id) = ?
      or cell.collaborator_ids @> array[?]::integer[])`);
    bindings.push(question.person, question.person, question.person);
  }
  return { text: texts.join(' and '), bindings };
};

/** How many languages of documents stand how; `unsigned` are those that can't be compared yet. */
export const countCoverage = async (sql: Sql, question: CoverageQuestion) => {
  const cells = coverageCells(question);
  const where = cellConditions(question, false);
  const rows = await sql.query<{ locale: Locale; unsigned: string } & Record<CoverageStatus, string>>(
    `with ${cells.text}
     select cell.locale, count(*) filter (where cell.unsigned) as unsigned,
            ${coverageStatuses.map((one) => `count(*) filter (where ${statusConditions[one]}) as "${one}"`).join(', ')}
       from cell where ${where.text} group by cell.locale`,
    [...cells.bindings, ...where.bindings],
  );
  return rows.map((row) => ({
    locale: row.locale,
    unsigned: Number(row.unsigned),
    counts: Object.fromEntries(coverageStatuses.map((one) => [one, Number(row[one])])) as Record<
      CoverageStatus,
      number
    >,
  }));
};

const sortColumns: Readonly<Record<CoverageSort, string>> = {
  age: 'min(cell.since) asc nulls last',
  readers: 'max(coalesce(reading.readers, 0)) desc, max(cell.touched_at) desc',
  touched: 'max(cell.touched_at) desc',
};

const readers = `left join (
  select content_type, document_id, sum(readers) as readers from editorial_reader_counts group by content_type, document_id
) reading on reading.content_type = cell.content_type and reading.document_id = cell.document_id`;

/** Keeps how many read entries, in place of what was told before. */
export const writeReaderCounts = async (
  sql: Sql,
  counts: readonly (EntryKey & { readonly readers: number })[],
  now: Date,
): Promise<void> => {
  await sql.query(
    `insert into editorial_reader_counts (content_type, document_id, locale, readers, counted_at)
     select distinct on (told.content_type, told.document_id, told.locale)
            told.content_type, told.document_id, told.locale, told.readers, ?::timestamptz
       from unnest(?::text[], ?::text[], ?::text[], ?::integer[]) as told (content_type, document_id, locale, readers)
     on conflict (content_type, document_id, locale) do update set
       readers = excluded.readers, counted_at = excluded.counted_at`,
    [
      now.toISOString(),
      counts.map(({ contentType }) => contentType),
      counts.map(({ documentId }) => documentId),
      counts.map(({ locale }) => locale),
      counts.map(({ readers: count }) => count),
    ],
  );
  await sql.query(
    `update editorial_coverage one set readers = told.readers
       from (select content_type, document_id, sum(readers) as readers from editorial_reader_counts
              where (content_type, document_id) in (select * from unnest(?::text[], ?::text[]))
              group by content_type, document_id) told
      where one.content_type = told.content_type and one.document_id = told.document_id`,
    [counts.map(({ contentType }) => contentType), counts.map(({ documentId }) => documentId)],
  );
};

export interface CoverageDocument extends Pick<EntryKey, 'contentType' | 'documentId'> {
  readonly readers: number;
}

/** A page of the documents of which some language stands as asked, and how many there are in all. */
export const readCoverageDocuments = async (
  sql: Sql,
  question: CoverageQuestion,
  page: { readonly sort: CoverageSort; readonly offset: number; readonly limit: number },
): Promise<{ readonly documents: readonly CoverageDocument[]; readonly total: number }> => {
  const cells = coverageCells(question);
  const where = cellConditions(question, true);
  const rows = await sql.query<{
    content_type: EntryKey['contentType'];
    document_id: string;
    readers: string;
    total: string;
  }>(
    `with ${cells.text}
     select cell.content_type, cell.document_id, max(coalesce(reading.readers, 0)) as readers,
            count(*) over () as total
       from cell ${readers}
      where ${where.text}
      group by cell.content_type, cell.document_id
      order by ${sortColumns[page.sort]}, cell.content_type, cell.document_id
      limit ? offset ?`,
    [...cells.bindings, ...where.bindings, page.limit, page.offset],
  );
  return {
    documents: rows.map((row) => ({
      contentType: row.content_type,
      documentId: row.document_id,
      readers: Number(row.readers),
    })),
    total: Number(rows[0]?.total ?? 0),
  };
};

interface CellRow {
  content_type: EntryKey['contentType'];
  document_id: string;
  locale: Locale;
  progress: CoverageCell['progress'];
  source_locale: Locale | null;
  outdated: boolean;
  facts_differ: boolean;
  withdrawn: boolean;
  since: Date | null;
  assignee_id: number | null;
  assignee_name: string | null;
  assignment_due_at: Date | null;
  working_version_id: string | null;
}

/** All languages of some documents. */
export const readCoverageCells = async (sql: Sql, filter: CoverageFilter): Promise<readonly CoverageCell[]> => {
  const cells = coverageCells(filter);
  const rows = await sql.query<CellRow>(`with ${cells.text} select cell.* from cell`, cells.bindings);
  return rows.map((row) => ({
    key: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
    progress: row.progress,
    sourceLocale: row.source_locale,
    outdated: row.outdated,
    factsDiffer: row.facts_differ,
    withdrawn: row.withdrawn,
    since: row.since,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
    dueAt: row.assignment_due_at,
    version: row.working_version_id === null ? null : toId(row.working_version_id),
  }));
};

/** The entries that stand as asked in one language, up to a limit. */
export const readCoverageKeys = async (
  sql: Sql,
  question: CoverageQuestion,
  limit: number,
): Promise<readonly EntryKey[]> => {
  const cells = coverageCells(question);
  const where = cellConditions(question, true);
  const rows = await sql.query<{ content_type: EntryKey['contentType']; document_id: string; locale: Locale }>(
    `with ${cells.text}
     select cell.content_type, cell.document_id, cell.locale from cell where ${where.text}
      order by cell.since, cell.content_type, cell.document_id, cell.locale limit ?`,
    [...cells.bindings, ...where.bindings, limit],
  );
  return rows.map((row) => ({ contentType: row.content_type, documentId: row.document_id, locale: row.locale }));
};
