import { formatEntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { currentActing } from '../../../../platform/editorial/acting';
import { readComing, type ComingRow } from '../../../../platform/editorial/calendar-store';
import { isWithin, scopeCondition, scopeOf } from '../../../../platform/editorial/reading-scope';
import { readTitles } from '../../../../platform/editorial/titles';
import { readSql } from '../../../../platform/sql';
import type { CalendarQuery, CalendarView } from '../../contracts/schedules';
import type { EditorialCore } from '../core';

const longestPeriod = 62 * 24 * 60 * 60 * 1_000;
const mostItems = 1_000;

/** What is coming in a period, as far as the person may read the entries. @throws DomainFailure PERIOD_TOO_LONG */
export const readCalendar = async (core: EditorialCore, query: CalendarQuery): Promise<CalendarView> => {
  const length = query.to.getTime() - query.from.getTime();
  if (length <= 0 || length > longestPeriod) throw new DomainFailure('PERIOD_TOO_LONG', { mostDays: 62 });
  const acting = currentActing(core.strapi);
  const scope = await scopeOf(acting, 'read');
  const sql = readSql(core.strapi);
  const rows = await readComing(sql, query, scopeCondition(scope), mostItems + 1);
  const shown: ComingRow[] = [];
  for (const row of rows.slice(0, mostItems)) {
    if (await isWithin(acting, scope, 'read', row.key)) shown.push(row);
  }
  const titles = await readTitles(
    core.strapi,
    sql,
    shown.map(({ key }) => key),
  );
  return {
    data: shown.map(({ kind, at, key, versionId, setBy, failure }) => ({
      kind,
      at: at.toISOString(),
      ...key,
      title: titles.get(formatEntryKey(key)) ?? '',
      version: versionId,
      approvedBy: setBy,
      failure: failure && { ...failure, at: failure.at.toISOString() },
    })),
    meta: { truncated: rows.length > mostItems },
  };
};
