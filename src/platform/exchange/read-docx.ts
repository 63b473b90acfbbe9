import { DomainFailure } from '../../domain/shared/failure';
import {
  parseOrigin,
  type ExchangeOrigin,
  type ReturnedEntry,
  type ReturnedUnit,
} from '../../domain/translation/exchange/exchange-file';
import { formatPieces, parsePieces } from '../../domain/translation/segments/tagged-text';
import { unzip } from './unzip';
import { brokenAt, elementsOf, readXml, textOf, type XmlElement } from './xml-tree';

const documentPart = 'word/document.xml';

/**
 * The entries of a Word document with tables that this newsroom has exported, whatever program saved it.
 * @throws DomainFailure EXCHANGE_FILE_BROKEN, EXCHANGE_FILE_FOREIGN, EXCHANGE_FILE_TOO_LARGE
 */
export const readDocx = (bytes: Uint8Array): readonly ReturnedEntry[] => {
  const part = unzip(bytes).find(({ name }) => name === documentPart);
  if (!part) throw brokenAt('notWord');
  const [body] = elementsOf(readXml(part.read()), 'body');
  if (!body) throw brokenAt('notWord');
  const entries: { origin: ExchangeOrigin; units: ReturnedUnit[] }[] = [];
  for (const child of body.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'p') {
      const origin = parseOrigin(linesOf(child));
      if (origin) entries.push({ origin, units: [] });
    } else if (child.name === 'tbl') entries.at(-1)?.units.push(...rowsOf(child));
  }
  if (entries.length === 0) throw new DomainFailure('EXCHANGE_FILE_FOREIGN', { line: null });
  return entries.map(({ origin, units }) => ({ ...origin, units }));
};

const rowsOf = (table: XmlElement): readonly ReturnedUnit[] =>
  elementsOf(table, 'tr').flatMap((row, index) => {
    const cells = elementsOf(row, 'tc');
    const [place, source, target] = cells.map(cellLines);
    const isHeader = index === 0;
    if (isHeader) return [];
    if (cells.length !== 3 || place === undefined || source === undefined || target === undefined) {
      throw brokenAt('rowColumns', {}, { row: index + 1 });
    }
    const id = (place[0] ?? '').trim();
    if (id === '') throw brokenAt('rowPlace', {}, { row: index + 1 });
    const text = (lines: readonly string[]) => formatPieces(parsePieces(lines.join('\n')));
    return [{ id, source: text(source), target: text(target), isDone: null }];
  });

const cellLines = (cell: XmlElement): readonly string[] => elementsOf(cell, 'p').map(linesOf);

const skipped = ['del', 'moveFrom', 'instrText', 'delText', 'pPr', 'rPr'];

/** The text of a paragraph as it reads when all tracked changes are taken. */
const linesOf = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string' || skipped.includes(child.name)) return '';
      switch (child.name) {
        case 't':
          return textOf(child);
        case 'br':
        case 'cr':
          return '\n';
        case 'tab':
          return '\t';
        case 'noBreakHyphen':
          return '\u2011';
        default:
          return linesOf(child);
      }
    })
    .join('');
