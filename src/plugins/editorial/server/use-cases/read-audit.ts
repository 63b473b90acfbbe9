import { isEditorialType } from '../../../../domain/shared/content-types';
import { formatEntryKey, type EntryKey } from '../../../../domain/shared/entry-key';
import { isLocale, type Locale } from '../../../../domain/shared/locales';
import { auditCsvHeader, auditCsvLine } from '../../../../domain/workflow/audit-csv';
import { readAuditRows } from '../../../../platform/editorial/audit-store';
import { readTitles } from '../../../../platform/editorial/titles';
import { readSql } from '../../../../platform/sql';
import type { AuditFilters, AuditPageQuery } from '../../contracts/audit';
import type { EditorialCore } from '../core';

/** A page of the audit, newest first. Who may read it is judged with the request. */
export const readAudit = async (core: EditorialCore, query: AuditPageQuery) => {
  const limit = query.limit ?? 50;
  const sql = readSql(core.strapi);
  const rows = await readAuditRows(sql, query, limit + 1);
  const shown = rows.slice(0, limit);
  const titles = await readTitles(core.strapi, sql, shown.flatMap(keyOf));
  const data = shown.map((row) => ({
    ...row,
    title: keyOf(row).map((key) => titles.get(formatEntryKey(key)) ?? '')[0] ?? '',
  }));
  return { data, meta: { nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null } };
};

/** The entry that a row tells of; none where it tells of something else, such as a page's order. */
const keyOf = (row: { contentType: string; documentId: string; locale: string }): readonly EntryKey[] => {
  const { contentType, documentId, locale } = row;
  return isEditorialType(contentType) && isLocale(locale) ? [{ contentType, documentId, locale }] : [];
};

const rowsAtOnce = 1_000;
const mostRows = 100_000;

/** The audit as CSV, newest first, piece by piece: it never lies in memory as a whole. */
export async function* writeAuditCsv(
  core: EditorialCore,
  filters: AuditFilters,
  locale: Locale,
): AsyncGenerator<string> {
  // Spreadsheets take a file for UTF-8 only with this mark in front.
  yield `\u{feff}${auditCsvHeader(locale)}`;
  const sql = readSql(core.strapi);
  let cursor: number | undefined;
  for (let written = 0; written < mostRows; written += rowsAtOnce) {
    const rows = await readAuditRows(sql, { ...filters, cursor }, rowsAtOnce);
    if (rows.length > 0) yield rows.map((row) => auditCsvLine(row, locale)).join('');
    if (rows.length < rowsAtOnce) return;
    cursor = rows.at(-1)?.id;
  }
}
