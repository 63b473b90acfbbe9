import type { HistoryRowView } from '../../../../../domain/royalties/report-views';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readHistoryRows } from '../../../../../platform/royalties/history-store';
import { readSql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';

/** Who changed, decided or looked at what, newest first. */
export const readHistory = async (
  core: RoyaltyCore,
  query: { readonly subject?: string; readonly id?: string; readonly cursor?: number; readonly limit?: number },
): Promise<{ readonly data: readonly HistoryRowView[]; readonly meta: { readonly nextCursor: string | null } }> => {
  await personWithRight(core.strapi, 'read');
  const limit = query.limit ?? 50;
  const rows = await readHistoryRows(readSql(core.strapi), query, limit + 1);
  return {
    data: rows.slice(0, limit),
    meta: { nextCursor: rows.length > limit ? String(rows[limit - 1]?.id) : null },
  };
};
