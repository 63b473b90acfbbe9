/** What a spreadsheet would take for a formula at the beginning of a cell. */
const startsFormula = /^[\s\u{feff}\u{200b}]*[=+\-@\t\r|%＝＋－＠]/u;

/**
 * One cell of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets an
 * apostrophe in front: names and comments are written by anybody.
 */
export const csvCell = (value: string | number | null): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** One line with its line break, which RFC 4180 wants as CR LF. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;
