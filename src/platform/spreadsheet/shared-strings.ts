import { escapeCellText, xmlHead } from './xml';

/** What Excel holds in one cell, in UTF-16 units. */
const longestText = 32_767;

/** The texts of a workbook, each written once: a sheet of many works says most of them many times. */
export interface SharedStrings {
  /** The number by which a cell names a text. */
  numberOf(text: string): number;
  /** The part `xl/sharedStrings.xml` (ECMA-376 part 1, 18.4), when all sheets are written. */
  xml(): string;
}

export const createSharedStrings = (): SharedStrings => {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    xml: () => {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${escapeCellText(text.slice(0, longestText))}</t></si>`,
      );
      return `${xmlHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`;
    },
  };
};
