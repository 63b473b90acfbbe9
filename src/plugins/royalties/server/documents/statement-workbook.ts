import type { Statement } from '../../../../domain/royalties/views';
import { writtenMonth } from '../../../../domain/royalties/words/written-figures';
import type { Locale } from '../../../../domain/shared/locales';
import { sheetNameOf, type Cell, type Row, type Sheet, type Workbook } from '../../../../platform/spreadsheet/workbook';
import {
  detailTable,
  payeeTable,
  sourceTable,
  workTable,
  type GenreNames,
  type TableCell,
  type Table,
} from './statement-tables';
import { documentWords, type DocumentText } from './texts';
import { signaturesOf, type Signature } from './signatures';

const text = (value: string, style: Extract<Cell, { kind: 'text' }>['style']): Cell => ({
  kind: 'text',
  text: value,
  style,
});

const cellOf = (cell: TableCell): Cell => {
  if (cell === null) return text('', 'text');
  if (typeof cell === 'string') return text(cell, 'text');
  return { kind: 'number', value: cell.value, style: cell.isMoney ? 'money' : 'count' };
};

/** A table with its title above, live totals below, and what is signed under it. */
const sheetOf = (options: {
  readonly name: string;
  readonly head: readonly string[];
  readonly table: Table;
  readonly totalLabel: string;
  readonly words: string | null;
  readonly signatures: readonly Signature[];
}): Sheet => {
  const { table, head, words, signatures } = options;
  const lastColumn = String.fromCharCode(64 + table.columns.length);
  const headingRow = head.length + 2;
  const firstRow = headingRow + 1;
  const lastRow = headingRow + table.rows.length;
  const titleRows = head.map((line, index): Row => ({ cells: [text(line, index === 0 ? 'title' : 'subtitle')] }));
  const total: Row = {
    cells: table.columns.map((column, index): Cell => {
      if (!column.isSummed) return text(index === 0 ? options.totalLabel : '', 'totalText');
      const letter = String.fromCharCode(65 + index);
      return {
        kind: 'formula',
        formula: table.rows.length === 0 ? '0' : `SUM(${letter}${firstRow}:${letter}${lastRow})`,
        value: table.rows.reduce((sum, row) => sum + valueOf(row[index] ?? null), 0),
        style: 'totalMoney',
      };
    }),
  };
  const hasTotal = table.columns.some(({ isSummed }) => isSummed);
  const belowTable = lastRow + (hasTotal ? 1 : 0);
  const wordRows: readonly Row[] = words === null ? [] : [{ cells: [text(words, 'inWords')], height: 32 }];
  const signed = signatureRows(signatures, table.columns.length, belowTable + wordRows.length + 1);
  return {
    name: sheetNameOf(options.name),
    columns: table.columns.map(({ width }) => width),
    headingRow,
    rows: [
      ...titleRows,
      { cells: [] },
      { cells: table.columns.map(({ name }) => text(name, 'heading')), height: 32 },
      ...table.rows.map((row) => ({ cells: row.map(cellOf) })),
      ...(hasTotal ? [total] : []),
      ...wordRows,
      ...signed.rows,
    ],
    merged: [
      ...head.map((_line, index) => `A${index + 1}:${lastColumn}${index + 1}`),
      ...(words === null ? [] : [`A${belowTable + 1}:${lastColumn}${belowTable + 1}`]),
      ...signed.merged,
    ],
  };
};

const valueOf = (cell: TableCell): number => (cell !== null && typeof cell === 'object' ? cell.value : 0);

/** Who signs, side by side, with room for a hand between the title and the name. */
const signatureRows = (
  signatures: readonly Signature[],
  columns: number,
  above: number,
): { readonly rows: readonly Row[]; readonly merged: readonly string[] } => {
  if (signatures.length === 0) return { rows: [], merged: [] };
  const width = Math.floor(columns / signatures.length);
  const across = (texts: readonly string[], style: 'signature' | 'signatureNote'): Row => ({
    cells: texts.flatMap((value) => [text(value, style), ...new Array<null>(width - 1).fill(null)]),
  });
  const rows: readonly Row[] = [
    { cells: [] },
    across(
      signatures.map(({ title }) => title),
      'signature',
    ),
    across(
      signatures.map(({ note }) => note),
      'signatureNote',
    ),
    { cells: [], height: 60 },
    across(
      signatures.map(({ name }) => name ?? ''),
      'signature',
    ),
    across(
      signatures.map(({ day }) => day ?? ''),
      'signatureNote',
    ),
  ];
  const letter = (index: number): string => String.fromCharCode(65 + index);
  const merged = [1, 2, 4, 5].flatMap((row) =>
    signatures.map((_one, index) => {
      const number = above + row;
      return `${letter(index * width)}${number}:${letter(index * width + width - 1)}${number}`;
    }),
  );
  return { rows, merged };
};

export interface StatementDocument {
  readonly statement: Statement;
  readonly locale: Locale;
  readonly genreNames: GenreNames;
  readonly amountInWords: string;
  /** ISO instant: that of the lock where there was one, so that a locked month is the same bytes every time. */
  readonly asOf: string;
}

/** A month's statement as a workbook: by work, by payee, line by line, and what its figures rest on. */
export const statementWorkbook = ({
  statement,
  locale,
  genreNames,
  amountInWords,
  asOf,
}: StatementDocument): Workbook => {
  const words = documentWords(locale);
  const isFinal = statement.status === 'locked' || statement.status === 'paid';
  const head = (name: DocumentText): readonly string[] => [
    `${words('statement')} · ${words(name)}`,
    words('month', { month: writtenMonth(statement.month, locale) }),
    ...(isFinal ? [] : [words('notFinal')]),
  ];
  const written = words('inWords', { words: amountInWords });
  const common = { totalLabel: words('total'), signatures: signaturesOf(statement, locale) };
  return {
    title: `${words('statement')} ${writtenMonth(statement.month, locale)}`,
    language: locale,
    createdAt: asOf,
    sheets: [
      sheetOf({
        ...common,
        name: words('byWork'),
        head: head('byWork'),
        table: workTable(statement, locale, genreNames),
        words: written,
      }),
      sheetOf({
        ...common,
        name: words('byPayee'),
        head: head('byPayee'),
        table: payeeTable(statement, locale),
        words: written,
      }),
      sheetOf({
        ...common,
        name: words('detail'),
        head: head('detail'),
        table: detailTable(statement, locale),
        words: null,
        signatures: [],
      }),
      sheetOf({
        ...common,
        name: words('sources'),
        head: head('sources'),
        table: sourceTable(statement, locale),
        words: null,
        signatures: [],
      }),
    ],
  };
};
