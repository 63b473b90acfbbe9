import type { Locale } from '../../../../domain/shared/locales';
import { auditCsvHeader, auditCsvLine } from '../../../../domain/workflow/audit-csv';
import { readAuditRows } from '../../../../platform/editorial/audit-store';
import { readSql } from '../../../../platform/sql';
import type { AuditFilters, AuditPageQuery } from '../../contracts/audit';
import type { EditorialCore } from '../core';

/** A page of the audit, newest first. Who may read it is judged with the request. */
export const readAudit = async (core: EditorialCore, query: AuditPageQuery) => {
  const limit = query.limit ?? 50;
  const rows = await readAuditRows(readSql(core.strapi), query, limit + 1);
  const shown = rows.slice(0, limit);
  return { data: shown, meta: { nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null } };
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
