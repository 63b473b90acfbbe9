import { product, toDong, exact } from '../../../../../domain/royalties/exact';
import { daysBetween, daysOfMonth, localDay, monthOf } from '../../../../../domain/royalties/local-day';
import type { ForecastView } from '../../../../../domain/royalties/report-views';
import type { Month } from '../../../../../domain/royalties/rules';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readPeriod } from '../../../../../platform/royalties/period-store';
import { readMonthTotals } from '../../../../../platform/royalties/report-store';
import { readPolicies } from '../../../../../platform/royalties/rule-store';
import { readWentLive, type WorkSource } from '../../../../../platform/royalties/work-source';
import { readSql, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { fundOf } from '../periods/read-periods';
import { confirmReady } from '../works/confirm-ready';
import { layDesk } from '../works/desk';
import { openFiles } from '../works/open-files';
import { workView } from '../works/work-view';

/** What a month will cost if it goes on as it began, against its fund. */
export const readForecast = async (core: RoyaltyCore, wanted: Month | undefined): Promise<ForecastView> => {
  const { rights } = await personWithRight(core.strapi, 'read');
  await confirmReady(core);
  const sql = readSql(core.strapi);
  const today = localDay(core.clock.now());
  const month = wanted ?? monthOf(today);
  const period = await readPeriod(sql, month);
  const [totals] = await readMonthTotals(sql, month);
  const confirmed = totals?.amount ?? 0;
  const desk = await layDesk(core, sql);
  const isClosed = period.seal !== null;
  let proposed = 0;
  for await (const sources of isClosed ? [] : unconfirmedOf(sql, month)) {
    const files = await openFiles(sql, sources, desk);
    for (const file of files) {
      if (file.assessment === null) proposed += workView(file, desk, rights).result?.amount ?? 0;
    }
  }
  const length = daysOfMonth(month);
  const gone = Math.min(length, Math.max(0, daysBetween(`${month}-01`, today) + 1));
  const known = confirmed + proposed;
  const forecast = isClosed || gone === 0 ? known : toDong(product(known, length).dividedBy(exact(gone)));
  const fund = fundOf(period, await readPolicies(sql));
  return {
    month,
    status: period.status,
    fund,
    confirmed,
    proposed,
    daysGone: gone,
    daysOfMonth: length,
    forecast,
    left: fund === null ? null : fund - forecast,
  };
};

const pageSize = 200;

/** The month's articles that nobody has confirmed, page by page. */
async function* unconfirmedOf(sql: Sql, month: Month): AsyncGenerator<readonly WorkSource[]> {
  const filter = { from: `${month}-01`, to: `${month}-${daysOfMonth(month)}`, type: 'article', locale: null };
  for (const status of ['none', 'proposed'] as const) {
    let after: readonly [string, string, string] | null = null;
    while (true) {
      const page: readonly WorkSource[] = await readWentLive(sql, { ...filter, status, after }, pageSize);
      if (page.length > 0) yield page;
      const last = page.at(-1);
      if (page.length < pageSize || !last?.firstLiveAt) break;
      after = [last.firstLiveAt.toISOString(), last.key.documentId, last.key.locale];
    }
  }
}
