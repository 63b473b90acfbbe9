import { writtenAmount, writtenMonth, writtenNumber } from '../../../../domain/royalties/words/written-figures';
import type { Locale } from '../../../../domain/shared/locales';
import { element, escapeHtml, htmlPage } from './html';
import { signaturesOf, type Signature } from './signatures';
import { payeeTable, sourceTable, workTable, type Table, type TableCell } from './statement-tables';
import type { StatementDocument } from './statement-workbook';
import { documentWords } from './texts';

const cellHtml = (cell: TableCell, locale: Locale): string => {
  if (cell === null) return element('td', '');
  if (typeof cell === 'string') return element('td', escapeHtml(cell));
  const written = cell.isMoney ? writtenAmount(cell.value, locale) : writtenNumber(cell.value, locale);
  return element('td', written, 'figure');
};

const tableHtml = (table: Table, locale: Locale): string => {
  const heading = table.columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const rows = table.rows.map((row) => element('tr', row.map((cell) => cellHtml(cell, locale)).join('')));
  const summed = table.columns.findIndex(({ isSummed }) => isSummed);
  const total = table.rows.reduce((sum, row) => {
    const cell = row[summed] ?? null;
    return cell !== null && typeof cell === 'object' ? sum + cell.value : sum;
  }, 0);
  const after = table.columns.length - summed - 1;
  const totalRow =
    summed < 0
      ? ''
      : element(
          'tr',
          `<td colspan="${summed}">${escapeHtml(documentWords(locale)('total'))}</td>` +
            element('td', writtenAmount(total, locale), 'figure') +
            (after > 0 ? `<td colspan="${after}"></td>` : ''),
          'total',
        );
  return element('table', element('thead', element('tr', heading)) + element('tbody', rows.join('') + totalRow));
};

export const signatureHtml = (signatures: readonly Signature[]): string =>
  element(
    'div',
    signatures
      .map(({ title, note, name, day }) =>
        element(
          'div',
          element('strong', escapeHtml(title)) +
            element('p', escapeHtml(note), 'note') +
            element('div', '', 'room') +
            element('strong', escapeHtml(name ?? '')) +
            element('p', escapeHtml(day ?? ''), 'note'),
        ),
      )
      .join(''),
    'signatures',
  );

/** A month's statement for the printer: the same tables as the workbook, without the line by line one. */
export const statementHtml = ({ statement, locale, genreNames, amountInWords }: StatementDocument): string => {
  const words = documentWords(locale);
  const isFinal = statement.status === 'locked' || statement.status === 'paid';
  const title = `${words('statement')} ${writtenMonth(statement.month, locale)}`;
  const body = [
    element('h1', escapeHtml(words('statement'))),
    element('p', escapeHtml(words('month', { month: writtenMonth(statement.month, locale) })), 'center'),
    isFinal ? '' : element('p', escapeHtml(words('notFinal')), 'center note'),
    element('h2', escapeHtml(words('byPayee'))),
    tableHtml(payeeTable(statement, locale), locale),
    element('p', escapeHtml(words('inWords', { words: amountInWords })), 'note'),
    signatureHtml(signaturesOf(statement, locale)),
    element('h2', escapeHtml(words('byWork'))),
    tableHtml(workTable(statement, locale, genreNames), locale),
    element('h2', escapeHtml(words('sources'))),
    tableHtml(sourceTable(statement, locale), locale),
  ].join('\n');
  return htmlPage({ title, language: locale, body });
};
