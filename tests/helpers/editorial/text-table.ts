/** A table written as text, cells parted by `|`; the first line names the columns, the first column the rows. */
export type TextTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const textTable = (text: string): TextTable => {
  const [head = [], ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return Object.fromEntries(
    rows.map((cells) => {
      if (cells.length !== head.length) throw new Error(`a row of the table has missing cells: ${cells.join(' | ')}`);
      return [cells[0], Object.fromEntries(head.slice(1).map((name, index) => [name, cells[index + 1]]))];
    }),
  ) as TextTable;
};

/** One cell; a table that lacks it is a mistake of the table, never an expectation. */
export const cellOf = (table: TextTable, row: string, column: string): string => {
  const cell = table[row]?.[column];
  if (cell === undefined) throw new Error(`the table has no cell for ${row} and ${column}`);
  return cell;
};
