import { amountInWords } from '../../../../../domain/royalties/words/amount-in-words';
import { sumOf } from '../../../../../domain/royalties/exact';
import { addDays } from '../../../../../domain/royalties/local-day';
import { maskEnd } from '../../../../../domain/royalties/masking';
import type { Month } from '../../../../../domain/royalties/rules';
import type { Statement, StatementPayee, StatementWork } from '../../../../../domain/royalties/views';
import type { Locale } from '../../../../../domain/shared/locales';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { openSensitive } from '../../../../../platform/royalties/payee-store';
import { readPeriod } from '../../../../../platform/royalties/period-store';
import { readPolicies } from '../../../../../platform/royalties/rule-store';
import {
  readMonthLines,
  readMonthPayees,
  readMonthSources,
  readMonthWorks,
  type PayeeRow,
  type StatementLineRow,
  type WorkRow,
} from '../../../../../platform/royalties/statement-store';
import { inTransaction, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { confirmReady } from '../works/confirm-ready';
import { fundOf } from './read-periods';

/** Days within which a work has to be paid (Decree 18/2014/NĐ-CP, article 3). */
export const daysToPay = 60;

/** A month's sheet by work and by payee. Of a locked month it is the same bytes every time, in one language. */
export const readStatement = async (core: RoyaltyCore, month: Month, language: Locale): Promise<Statement> => {
  await personWithRight(core.strapi, 'read');
  await confirmReady(core);
  // One transaction, so that all parts are of one moment.
  return inTransaction(core.strapi, async (sql) => {
    await sql.query('set transaction isolation level repeatable read');
    return composeStatement(core, sql, month, language);
  });
};

const composeStatement = async (core: RoyaltyCore, sql: Sql, month: Month, language: Locale): Promise<Statement> => {
  const period = await readPeriod(sql, month);
  const lines = await readMonthLines(sql, month);
  const payees = new Map((await readMonthPayees(sql, month)).map((payee) => [payee.id, payee]));
  const described = new Map((await readMonthWorks(sql, month)).map((work) => [work.assessmentId, work]));
  const works = worksOf(lines, described, payees);
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  const fund = fundOf(period, await readPolicies(sql));
  const byPayee = payeesOf(core, lines, payees);
  return {
    month,
    status: period.status,
    seal: period.seal,
    works,
    payees: byPayee,
    totals: { works: works.length, payees: byPayee.length, amount, inWords: amountInWords(amount, language) },
    fund: { amount: fund, left: fund === null ? null : fund - amount },
    sources: await readMonthSources(sql, month),
    signatures: {
      submittedBy: period.submittedByName,
      submittedAt: period.submittedAt?.toISOString() ?? null,
      approvedBy: period.approvedByName,
      approvedAt: period.approvedAt?.toISOString() ?? null,
    },
  };
};

const groupBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => number): ReadonlyMap<number, readonly Row[]> => {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

const total = (lines: readonly StatementLineRow[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);

const worksOf = (
  lines: readonly StatementLineRow[],
  described: ReadonlyMap<number, WorkRow>,
  payees: ReadonlyMap<number, PayeeRow>,
): readonly StatementWork[] =>
  [...groupBy(lines, ({ workId }) => workId)]
    .map(([workId, own]) => workOf(workId, own, described, payees))
    .sort((one, other) => (one.day === other.day ? one.workId - other.workId : one.day < other.day ? -1 : 1));

const workOf = (
  workId: number,
  lines: readonly StatementLineRow[],
  described: ReadonlyMap<number, WorkRow>,
  payees: ReadonlyMap<number, PayeeRow>,
): StatementWork => {
  const work = described.get(lines[0]?.assessmentId ?? 0);
  if (!work) throw new Error(`the sheet has lost the assessment of work ${workId}`);
  const { contentType, documentId, locale, title, genre, day, lengthUnits, pictures, baseSalary, unit } = work;
  return {
    workId,
    title,
    contentType,
    documentId,
    locale,
    day,
    genre,
    pages: lengthUnits,
    pictures,
    textCoefficient: coefficientOf(lines, ['text', 'translation']),
    photoCoefficient: coefficientOf(lines, ['photo']),
    baseSalary,
    unit,
    amount: total(lines),
    payees: [...groupBy(lines, ({ payeeId }) => payeeId)].map(([payeeId, own]) => ({
      payeeId,
      name: payees.get(payeeId)?.name ?? '',
      amount: total(own),
    })),
    lines: lines.map(({ id, kind, payeeId, coefficient, amount, adjusts, belongsTo, reason }) => ({
      id,
      kind,
      payeeId,
      coefficient,
      amount,
      adjusts,
      belongsTo,
      reason,
    })),
    dueOn: addDays(day, daysToPay),
  };
};

/** The coefficients of a work's lines of some kinds; co-authors share one line, which counts once. */
const coefficientOf = (lines: readonly StatementLineRow[], kinds: readonly string[]): string | null => {
  const counted = new Map<string, string>();
  for (const { kind, lineId, coefficient } of lines) {
    if (kinds.includes(kind) && coefficient !== null) counted.set(lineId, coefficient);
  }
  return counted.size === 0 ? null : sumOf([...counted.values()]).toFixed();
};

const byName = new Intl.Collator('vi');

const payeesOf = (
  core: RoyaltyCore,
  lines: readonly StatementLineRow[],
  payees: ReadonlyMap<number, PayeeRow>,
): readonly StatementPayee[] =>
  [...groupBy(lines, ({ payeeId }) => payeeId)]
    .map(([payeeId, own]): StatementPayee => {
      const payee = payees.get(payeeId);
      if (!payee) throw new Error(`the sheet has lost the payee ${payeeId}`);
      return {
        payeeId,
        name: payee.name,
        kind: payee.kind,
        taxCode: maskEnd(openSensitive(core.sealer, payee).taxCode),
        works: new Set(own.map(({ workId }) => workId)).size,
        amount: total(own),
      };
    })
    .sort((one, other) => byName.compare(one.name, other.name) || one.payeeId - other.payeeId);
