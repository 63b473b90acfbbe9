/** Spreadsheets run what begins like this as a formula. A plain negative figure is none. */
const looksLikeFormula = /^\s*[=+\-@|%]/;
const isFigure = /^-?\d+$/;

const field = (value: string): string => {
  const safe = looksLikeFormula.test(value) && !isFigure.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`;
};

/** Rows for a spreadsheet: RFC 4180, UTF-8 with the mark by which Excel knows it. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
