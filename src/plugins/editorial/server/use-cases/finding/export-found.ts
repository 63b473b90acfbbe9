import {
  approvalWords,
  livenessWords,
  sheetColumns,
  sheetTitle,
  typeWords,
} from '../../../../../domain/finding/sheet-words';
import type { Locale } from '../../../../../domain/shared/locales';
import { formatMoment } from '../../../../../domain/shared/moment';
import { sheetNameOf, type Cell, type Row } from '../../../../../platform/spreadsheet/workbook';
import { writeWorkbook } from '../../../../../platform/spreadsheet/write-workbook';
import type { FindQuery, FoundEntryView } from '../../../contracts/finding';
import type { EditorialCore } from '../../core';
import { findForSheet } from './find';

const mostRows = 5_000;

type ColumnName = keyof typeof sheetColumns;

const widths: Readonly<Record<ColumnName, number>> = {
  name: 60,
  otherNames: 50,
  type: 14,
  locale: 12,
  approvalStatus: 16,
  liveness: 26,
  version: 10,
  owner: 24,
  missing: 18,
  firstLiveAt: 18,
  updatedAt: 18,
  documentId: 28,
};

/** What is found as a workbook; all cells are text, so nothing that somebody typed runs as a formula. */
export const exportFound = async (core: EditorialCore, query: FindQuery, language: Locale): Promise<Buffer> => {
  const found = await findForSheet(core, query, mostRows);
  const names = Object.keys(sheetColumns) as readonly ColumnName[];
  const text = (value: string, style: 'heading' | 'text'): Cell => ({ kind: 'text', text: value, style });
  const heading: Row = { cells: names.map((name) => text(sheetColumns[name][language], 'heading')) };
  const rows = found.map((entry): Row => {
    const cells = cellsOf(entry, language);
    return { cells: names.map((name) => text(cells[name], 'text')) };
  });
  const title = sheetTitle[language];
  return writeWorkbook({
    title,
    language,
    createdAt: core.clock.now().toISOString(),
    sheets: [
      {
        name: sheetNameOf(title),
        columns: names.map((name) => widths[name]),
        rows: [heading, ...rows],
        headingRow: 1,
      },
    ],
  });
};

const cellsOf = (entry: FoundEntryView, language: Locale): Readonly<Record<ColumnName, string>> => {
  const moment = (at: string | null): string => (at === null ? '' : formatMoment(new Date(at), language));
  return {
    name: entry.name,
    otherNames: entry.otherNames.map(({ name }) => name).join(' · '),
    type: typeWords[entry.contentType][language],
    locale: entry.locale,
    approvalStatus: approvalWords[entry.approvalStatus][language],
    liveness: livenessWords[entry.liveness][language],
    version: entry.version,
    owner: entry.owner?.name ?? '',
    missing: entry.missing.join(', '),
    firstLiveAt: moment(entry.firstLiveAt),
    updatedAt: moment(entry.updatedAt),
    documentId: entry.documentId,
  };
};
