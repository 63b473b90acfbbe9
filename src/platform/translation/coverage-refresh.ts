import type { Core } from '@strapi/strapi';
import { coverageStatuses } from '../../domain/translation/coverage';
import { presenceBit, standingBit } from '../../domain/translation/coverage-standing';
import type { Binding, Sql } from '../sql';
import { coverageCells, statusConditions, type DocumentName } from './coverage-sql';
import { signContents, signingMarksOf, type SigningMarks } from './signature-store';

/** The columns of `editorial_coverage` that belong to a language. */
export const languageColumns = { vi: 'vi', en: 'en', 'zh-Hans': 'zh' } as const;

const atOnce = 10_000;

const nameOf = ({ contentType, documentId }: DocumentName): string => `${contentType} ${documentId}`;

/**
 * Brings the board up to date: every document that was written since the last time is compared anew,
 * and those that name what has come to a language or left it. Whoever looks meanwhile waits.
 */
export const refreshCoverage = async (strapi: Core.Strapi, sql: Sql): Promise<void> => {
  const marks = signingMarksOf(strapi);
  const [state] = await sql.query<{ stale: boolean; current: boolean }>(
    `select exists (select 1 from editorial_coverage_stale) as stale,
            exists (select 1 from editorial_coverage_marks where marks = ?) as current`,
    [marks.name],
  );
  if (!state?.stale && state?.current) return;
  await sql.query(`select pg_advisory_xact_lock(hashtext('editorial_coverage'))`);
  await noteOtherMarks(sql, marks);
  const stale = await sql.query<{ content_type: string; document_id: string }>(
    `with noted as (delete from editorial_coverage_stale returning content_type, document_id)
     select distinct content_type, document_id from noted`,
  );
  const waiting = new Map<string, DocumentName>();
  const done = new Set<string>();
  const add = (rows: readonly { content_type: string; document_id: string }[]): void => {
    for (const row of rows) {
      const document = { contentType: row.content_type, documentId: row.document_id };
      if (!done.has(nameOf(document))) waiting.set(nameOf(document), document);
    }
  };
  add(stale);
  while (waiting.size > 0) {
    const documents = [...waiting.values()].slice(0, atOnce);
    for (const document of documents) {
      waiting.delete(nameOf(document));
      done.add(nameOf(document));
    }
    const moved = await writeRows(sql, marks, documents);
    if (moved.length > 0) add(await naming(sql, moved));
  }
  await chooseJoins(sql, 0);
};

/** What is text and what is fact is marked in the schema: other marks compare everything anew. */
const noteOtherMarks = async (sql: Sql, marks: SigningMarks): Promise<void> => {
  const [known] = await sql.query<{ marks: string }>('select marks from editorial_coverage_marks');
  if (known?.marks === marks.name) return;
  await sql.query('delete from editorial_coverage_marks');
  await sql.query('insert into editorial_coverage_marks (marks) values (?)', [marks.name]);
  await sql.query(
    `insert into editorial_coverage_stale (content_type, document_id)
     select distinct content_type, document_id from editorial_entries`,
  );
};

/** Documents that name, in their facts, one of those that have come or left. */
const naming = (sql: Sql, names: readonly string[]) =>
  sql.query<{ content_type: string; document_id: string }>(
    'select content_type, document_id from editorial_coverage where named && ?::text[]',
    [names],
  );

const namesOf = (documents: readonly DocumentName[]): readonly Binding[] => [
  documents.map(({ contentType }) => contentType),
  documents.map(({ documentId }) => documentId),
];

const isOneOf = (alias: string): string =>
  `(${alias}.content_type, ${alias}.document_id) in (select * from unnest(?::text[], ?::text[]))`;

interface Presence {
  content_type: string;
  document_id: string;
  presence: number;
}

/** The languages that a document has, as bits of one number. */
const presence = Object.values(languageColumns)
  .map((column, index) => `(case when one.${column}_standing & ${presenceBit} <> 0 then ${2 ** index} else 0 end)`)
  .join(' + ');

const few = 200;

/** The database takes any list of documents for a short one, and would compare long ones row by row. */
const chooseJoins = async (sql: Sql, documents: number): Promise<void> => {
  await sql.query(`set local enable_nestloop = ${documents > few ? 'off' : 'on'}`);
};

/** Compares documents anew; answers the names of those that have come to a language or left it. */
const writeRows = async (
  sql: Sql,
  marks: SigningMarks,
  documents: readonly DocumentName[],
): Promise<readonly string[]> => {
  await chooseJoins(sql, documents.length);
  await signContents(sql, marks, documents);
  const before = await sql.query<Presence>(
    `select one.content_type, one.document_id, ${presence} as presence from editorial_coverage one where ${isOneOf('one')}`,
    namesOf(documents),
  );
  await sql.query(`delete from editorial_coverage one where ${isOneOf('one')}`, namesOf(documents));
  const cells = coverageCells({ documents, scope: { text: 'true', bindings: [] }, marks: marks.name });
  const after = await sql.query<Presence>(
    `with ${cells.text}, written as (${insertion} returning *)
     select one.content_type, one.document_id, ${presence} as presence from written one`,
    cells.bindings,
  );
  const known = new Map(before.map((row) => [`${row.content_type} ${row.document_id}`, Number(row.presence)]));
  const now = new Map(after.map((row) => [`${row.content_type} ${row.document_id}`, Number(row.presence)]));
  return documents.map(nameOf).filter((name) => (known.get(name) ?? 0) !== (now.get(name) ?? 0));
};

const standing = [
  ...coverageStatuses.map((status) => `(case when ${statusConditions[status]} then ${standingBit(status)} else 0 end)`),
  `(case when cell.working_version_id is not null then ${presenceBit} else 0 end)`,
].join(' + ');

const columns = Object.values(languageColumns);

const ofLanguage = (expression: string): string =>
  Object.keys(languageColumns)
    .map((locale) => `max(${expression}) filter (where cell.locale = '${locale}')`)
    .join(', ');

const named = Object.keys(languageColumns)
  .map((locale) => `coalesce(max(cell.named) filter (where cell.locale = '${locale}'), '{}')`)
  .join(' || ');

const insertion = `insert into editorial_coverage (content_type, document_id, touched_at, readers, named,
    ${columns.map((column) => `${column}_standing`).join(', ')}, ${columns.map((column) => `${column}_since`).join(', ')},
    ${columns.map((column) => `${column}_people`).join(', ')})
  select cell.content_type, cell.document_id, max(cell.touched_at),
         coalesce((select sum(told.readers) from editorial_reader_counts told
                    where told.content_type = cell.content_type and told.document_id = cell.document_id), 0),
         ${named}, ${ofLanguage(standing)}, ${ofLanguage('cell.since')},
         ${ofLanguage('array_remove(array[cell.assignee_id, coalesce(cell.owner_id, cell.document_owner_id)] || cell.collaborator_ids, null)')}
    from cell group by cell.content_type, cell.document_id`;
