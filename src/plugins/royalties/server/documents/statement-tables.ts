import type { Statement, StatementLine } from '../../../../domain/royalties/views';
import {
  writtenAmount,
  writtenDay,
  writtenDecimal,
  writtenMonth,
} from '../../../../domain/royalties/words/written-figures';
import type { Locale } from '../../../../domain/shared/locales';
import { documentWords, languageNames, lineKindTexts, periodStatusTexts } from './texts';

/** Figures stay figures, so that a sheet can sum them; texts are written in the person's language. */
export type TableCell = string | { readonly value: number; readonly isMoney: boolean } | null;

export interface Column {
  readonly name: string;
  /** In characters of a sheet. */
  readonly width: number;
  readonly isSummed?: true;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Names of genres by code, in the language of the document. */
export type GenreNames = ReadonlyMap<string, string>;

const money = (value: number): TableCell => ({ value, isMoney: true });
const count = (value: number): TableCell => ({ value, isMoney: false });

export const workTable = (statement: Statement, locale: Locale, genreNames: GenreNames): Table => {
  const words = documentWords(locale);
  const decimal = (value: string | null) => (value === null ? null : writtenDecimal(value, locale));
  return {
    columns: [
      { name: words('number'), width: 6 },
      { name: words('day'), width: 13 },
      { name: words('work'), width: 44 },
      { name: words('language'), width: 12 },
      { name: words('genre'), width: 18 },
      { name: words('pages'), width: 8 },
      { name: words('pictures'), width: 8 },
      { name: words('textCoefficient'), width: 10 },
      { name: words('photoCoefficient'), width: 10 },
      { name: words('baseSalary'), width: 15 },
      { name: words('unit'), width: 14 },
      { name: words('payees'), width: 30 },
      { name: words('amount'), width: 18, isSummed: true },
    ],
    rows: statement.works.map((work, index) => [
      count(index + 1),
      writtenDay(work.day, locale),
      work.title,
      languageNames[work.locale][locale],
      work.genre === null ? null : (genreNames.get(work.genre) ?? work.genre),
      decimal(work.pages),
      count(work.pictures),
      decimal(work.textCoefficient),
      decimal(work.photoCoefficient),
      money(work.baseSalary),
      writtenDecimal(work.unit, locale),
      work.payees
        .map(({ name, amount }) => (work.payees.length === 1 ? name : `${name}: ${writtenAmount(amount, locale)}`))
        .join('; '),
      money(work.amount),
    ]),
  };
};

export const payeeTable = (statement: Statement, locale: Locale): Table => {
  const words = documentWords(locale);
  return {
    columns: [
      { name: words('number'), width: 6 },
      { name: words('payee'), width: 36 },
      { name: words('payeeKind'), width: 18 },
      { name: words('taxCode'), width: 18 },
      { name: words('works'), width: 12 },
      { name: words('amount'), width: 20, isSummed: true },
      { name: words('received'), width: 24 },
    ],
    rows: statement.payees.map((payee, index) => [
      count(index + 1),
      payee.name,
      words(payee.kind),
      payee.taxCode,
      count(payee.works),
      money(payee.amount),
      null,
    ]),
  };
};

const adjustment = (line: StatementLine, locale: Locale): string | null => {
  const words = documentWords(locale);
  const parts = [
    line.adjusts &&
      words('adjustsLine', {
        line: String(line.adjusts.lineId),
        month: writtenMonth(line.adjusts.month, locale),
      }),
    line.belongsTo && words('belongsTo', { month: writtenMonth(line.belongsTo, locale) }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
};

export const detailTable = (statement: Statement, locale: Locale): Table => {
  const words = documentWords(locale);
  const payees = new Map(statement.payees.map(({ payeeId, name }) => [payeeId, name]));
  return {
    columns: [
      { name: words('line'), width: 10 },
      { name: words('day'), width: 13 },
      { name: words('work'), width: 44 },
      { name: words('kind'), width: 14 },
      { name: words('payee'), width: 30 },
      { name: words('coefficient'), width: 12 },
      { name: words('amount'), width: 18, isSummed: true },
      { name: words('adjusts'), width: 30 },
      { name: words('reason'), width: 40 },
    ],
    rows: statement.works.flatMap((work) =>
      work.lines.map((line) => [
        count(line.id),
        writtenDay(work.day, locale),
        work.title,
        lineKindTexts[line.kind][locale],
        payees.get(line.payeeId) ?? String(line.payeeId),
        line.coefficient === null ? null : writtenDecimal(line.coefficient, locale),
        money(line.amount),
        adjustment(line, locale),
        line.reason,
      ]),
    ),
  };
};

export const sourceTable = (statement: Statement, locale: Locale): Table => {
  const words = documentWords(locale);
  const { fund } = statement;
  return {
    columns: [
      { name: words('source'), width: 40 },
      { name: words('from'), width: 16 },
      { name: words('value'), width: 70 },
    ],
    rows: [
      ...statement.sources.map((source) => [
        `${words(source.kind === 'policy' ? 'policy' : 'baseSalary')}: ${source.name}`,
        writtenDay(source.from, locale),
        /^\d+$/.test(source.value) ? writtenAmount(Number(source.value), locale) : source.value,
      ]),
      [words('status'), null, periodStatusTexts[statement.status][locale]],
      ...(fund.amount === null ? [] : [[words('fund'), null, writtenAmount(fund.amount, locale)]]),
      ...(fund.left === null ? [] : [[words('fundLeft'), null, writtenAmount(fund.left, locale)]]),
      ...(statement.seal === null ? [] : [[words('seal'), null, statement.seal]]),
    ],
  };
};
