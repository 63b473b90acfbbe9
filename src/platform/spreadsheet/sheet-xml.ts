import { styleNumber } from './styles';
import { columnName, type Cell, type Row, type Sheet } from './workbook';
import type { SharedStrings } from './shared-strings';
import { escapeXml, xmlHead } from './xml';

/** Numbers are written whole: an amount that isn't a finite number would make a file that nothing opens. */
const numberOf = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a sheet: ${value}`);
  return String(value);
};

const cellXml = (cell: Cell | null, address: string, strings: SharedStrings): string => {
  if (cell === null) return '';
  const head = `<c r="${address}" s="${styleNumber(cell.style)}"`;
  switch (cell.kind) {
    case 'text':
      return cell.text === '' ? `${head}/>` : `${head} t="s"><v>${strings.numberOf(cell.text)}</v></c>`;
    case 'number':
      return `${head}><v>${numberOf(cell.value)}</v></c>`;
    case 'formula':
      return `${head}><f>${escapeXml(cell.formula)}</f><v>${numberOf(cell.value)}</v></c>`;
  }
};

const rowXml = ({ cells, height }: Row, index: number, strings: SharedStrings): string => {
  const number = index + 1;
  const ownHeight = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`, strings)).join('');
  return `<row r="${number}"${ownHeight}>${written}</row>`;
};

const viewXml = ({ headingRow }: Sheet, isFirst: boolean): string => {
  const frozen =
    headingRow === undefined
      ? ''
      : `<pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
};

const columnsXml = ({ columns }: Sheet): string =>
  columns
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');

const mergedXml = ({ merged = [] }: Sheet): string =>
  merged.length === 0
    ? ''
    : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;

/** A worksheet part (ECMA-376 part 1, 18.3), printed on A4 landscape, as wide as one page. */
export const sheetXml = (sheet: Sheet, isFirst: boolean, strings: SharedStrings): string =>
  [
    xmlHead,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columnsXml(sheet)}</cols>`,
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, strings)).join('')}</sheetData>`,
    mergedXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
