import type { StyleName } from './styles';

/** A cell as a person would type it: text stays text whatever it begins with, a formula carries its value. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly style?: StyleName }
  | { readonly kind: 'number'; readonly value: number; readonly style?: StyleName }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number; readonly style?: StyleName };

export interface Row {
  readonly cells: readonly (Cell | null)[];
  /** In points; the program's own choice where it is not given. */
  readonly height?: number;
}

export interface Sheet {
  /** Shown on the tab. */
  readonly name: string;
  /** Widths in characters, from column A on. */
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
  /** Ranges such as `A1:F1`. */
  readonly merged?: readonly string[];
  /** Number of the row that repeats on every printed page and stays on the screen, counted from 1. */
  readonly headingRow?: number;
}

export interface Workbook {
  readonly title: string;
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string;
  /** ISO instant that the file says it was made at: given, so that the same sheets make the same bytes. */
  readonly createdAt: string;
  readonly sheets: readonly Sheet[];
}

/** The letters of a column counted from 0: A, B … Z, AA. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;

/** A name that a formula may refer to, as sheets' names have to be quoted there. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Excel refuses some characters in a tab's name, and more than 31 of any. */
export const sheetNameOf = (text: string): string =>
  text
    .replace(/[[\]:*?/\\]/g, '-')
    .slice(0, 31)
    .trim();
