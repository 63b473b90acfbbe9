import type { Month } from '../../../../../domain/royalties/rules';
import type { SheetLineView } from '../../../../../domain/royalties/views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readSheetPage, type SheetPageRow } from '../../../../../platform/royalties/statement-store';
import { readSql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';

/** A page of a month's sheet, in the order in which its lines were booked. */
export const readSheet = async (
  core: RoyaltyCore,
  month: Month,
  query: { readonly cursor?: string; readonly limit?: number; readonly payee?: number },
): Promise<{ readonly data: readonly SheetLineView[]; readonly meta: { readonly nextCursor: string | null } }> => {
  await personWithRight(core.strapi, 'read');
  const after = query.cursor === undefined ? null : Number(query.cursor);
  if (after !== null && !Number.isSafeInteger(after)) {
    throw new DomainFailure('INVALID_OPTION', { options: [{ option: 'cursor', problem: 'is no cursor' }] });
  }
  const limit = query.limit ?? 50;
  const filter = { month, payee: query.payee ?? null, after };
  const rows = await readSheetPage(readSql(core.strapi), filter, limit + 1);
  return {
    data: rows.slice(0, limit).map(sheetLineView),
    meta: { nextCursor: rows.length > limit ? String(rows[limit - 1]?.id) : null },
  };
};

export const sheetLineView = (row: SheetPageRow): SheetLineView => ({
  id: row.id,
  workId: row.workId,
  title: row.title,
  contentType: row.contentType,
  documentId: row.documentId,
  locale: row.locale,
  day: row.day,
  genre: row.genre ?? row.workGenre,
  category: row.category,
  kind: row.kind,
  payeeId: row.payeeId,
  payee: row.payee,
  coefficient: row.coefficient,
  baseSalary: row.baseSalary,
  unit: row.unit,
  amount: row.amount,
  adjusts: row.adjusts,
  belongsTo: row.belongsTo,
  reason: row.reason,
});
