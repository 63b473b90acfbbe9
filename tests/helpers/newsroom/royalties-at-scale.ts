import { expectOk, type Answer } from './client';
import type { Entry, Newsroom } from './newsroom';
import { actOnPeriod, confirmedArticle, makePayee, textLine } from './royalties';
import { withIntruder } from './tampering';

/** How long people wait, in milliseconds (medians; one run for the long ones). */
export interface MeasuredMonth {
  readonly works: number;
  /** What the sheet adds up to, and what it has to: whole đồng. */
  readonly amount: number;
  readonly expectedAmount: number;
  readonly submission: number;
  readonly lock: number;
  readonly statement: number;
  readonly workbook: number;
  readonly period: number;
  readonly firstPage: number;
  readonly latePage: number;
  readonly worksOfDay: number;
  readonly worksOfMonth: number;
}

const month = '2023-05';

const once = async <Result>(work: () => Promise<Result>): Promise<readonly [number, Result]> => {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
};

const median = async (times: number, work: () => Promise<unknown>): Promise<number> => {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) taken.push((await once(work))[0]);
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
};

const documentId = `lpad(one::text, 24, '0')`;

/** Copies a confirmed work, its entry, its assessment and its lines: nobody verifies this database. */
const multiply = (newsroom: Newsroom, entry: Entry, works: number): Promise<void> =>
  withIntruder(newsroom.databaseUrl, async (intruder) => {
    const copies = `generate_series(2, ${works}) one`;
    await intruder.query(
      `insert into editorial_entries select (jsonb_populate_record(entry, jsonb_build_object(
                'document_id', ${documentId}, 'first_live_at', entry.first_live_at + one * interval '20 seconds',
                'slug', null))).*
         from editorial_entries entry, ${copies} where entry.document_id = '${entry.documentId}'`,
    );
    await intruder.query(
      `create temporary table copied as
         select one, work.id as original from royalty_works work, ${copies} where work.document_id = '${entry.documentId}'`,
    );
    await intruder.query(
      `insert into royalty_works (kind, content_type, document_id, locale, title, status, revision, lines, confirmed_by,
              confirmed_by_name, confirmed_at)
       select work.kind, work.content_type, ${documentId}, work.locale, work.title || ' ' || one, work.status,
              work.revision, work.lines, work.confirmed_by, work.confirmed_by_name, work.confirmed_at
         from copied join royalty_works work on work.id = original`,
    );
    await intruder.query(
      `insert into royalty_assessments overriding system value select (jsonb_populate_record(assessment, jsonb_build_object(
                'id', nextval(pg_get_serial_sequence('royalty_assessments', 'id')), 'work_id', work.id,
                'document_id', work.document_id, 'title', work.title))).*
         from copied join royalty_assessments assessment on assessment.work_id = original
         join royalty_works work on work.document_id = ${documentId}`,
    );
    await intruder.query(
      `update royalty_works work set assessment_id = assessment.id
         from royalty_assessments assessment where assessment.work_id = work.id and work.assessment_id is null`,
    );
    await intruder.query(
      `insert into royalty_sheet_lines (month, work_id, assessment_id, line_id, kind, genre, coefficient, payee_id, amount)
       select line.month, work.id, work.assessment_id, line.line_id, line.kind, line.genre, line.coefficient,
              line.payee_id, line.amount
         from copied join royalty_sheet_lines line on line.work_id = original
         join royalty_works work on work.document_id = ${documentId}`,
    );
    await intruder.query('analyze');
  });

/** A month with many works of two authors each, from its open sheet to its lock. */
export const measureMonth = async (newsroom: Newsroom, works: number, times: number): Promise<MeasuredMonth> => {
  const payees = [await makePayee(newsroom), await makePayee(newsroom)].map(({ id }) => id);
  const entry = await confirmedArticle(newsroom, `${month}-10`, [textLine('7.3', payees)]);
  const accountant = newsroom.as('accountant');
  const statement = () => accountant.get(`/royalties/periods/${month}/statement.json`);
  const amountOf = (answer: Answer): number => expectOk(answer, 'the statement').body.data.totals.amount;
  const amountOfOne = amountOf(await statement());
  await multiply(newsroom, entry, works);

  const sheet = (cursor?: number) =>
    accountant.get(`/royalties/periods/${month}/works?limit=50${cursor === undefined ? '' : `&cursor=${cursor}`}`);
  const [middle] = await newsroom.sql<{ id: string }>(
    `select (avg(id))::bigint as id from royalty_sheet_lines where month = '${month}'`,
  );
  const page = (get: () => Promise<Answer>) => median(times, async () => expectOk(await get(), 'a page'));
  const [submission] = await once(async () =>
    expectOk(await actOnPeriod(newsroom, 'accountant', month, 'submit'), 'the submission'),
  );
  expectOk(await actOnPeriod(newsroom, 'chief', month, 'approve'), 'the approval');
  const [lock] = await once(async () => expectOk(await actOnPeriod(newsroom, 'accountant', month, 'lock'), 'the lock'));
  const [statementTaken, answer] = await once(statement);
  const [workbook] = await once(async () =>
    expectOk(await accountant.get(`/royalties/periods/${month}/statement.xlsx`), 'the workbook'),
  );
  return {
    works,
    amount: amountOf(answer),
    expectedAmount: amountOfOne * works,
    submission,
    lock,
    statement: statementTaken,
    workbook,
    period: await page(() => accountant.get(`/royalties/periods/${month}`)),
    firstPage: await page(() => sheet()),
    latePage: await page(() => sheet(Number(middle?.id))),
    worksOfDay: await page(() => accountant.get(`/royalties/works?day=${month}-12&type=article`)),
    worksOfMonth: await page(() => accountant.get(`/royalties/works?month=${month}&type=article`)),
  };
};
