import { daysOfMonth, localDay, monthOf } from '../../../../../domain/royalties/local-day';
import { actionsNeedingComment, allowedPeriodActions } from '../../../../../domain/royalties/periods';
import { inForceOn, type Month, type Policy } from '../../../../../domain/royalties/rules';
import type { PeriodView } from '../../../../../domain/royalties/views';
import { personWithRight, type RoyaltyPerson } from '../../../../../platform/royalties/acting-person';
import { openPeriod, readPeriod, readPeriods, type StoredPeriod } from '../../../../../platform/royalties/period-store';
import { readMonthTotals, type MonthTotals } from '../../../../../platform/royalties/report-store';
import { readPolicies } from '../../../../../platform/royalties/rule-store';
import { countUnconfirmed } from '../../../../../platform/royalties/work-source';
import { readSql, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { confirmReady } from '../works/confirm-ready';

/** All months with a sheet, and the current one; newest first. */
export const readPeriodList = async (core: RoyaltyCore): Promise<readonly PeriodView[]> => {
  const person = await personWithRight(core.strapi, 'read');
  await confirmReady(core);
  const sql = readSql(core.strapi);
  const current = monthOf(localDay(core.clock.now()));
  const known = await readPeriods(sql);
  const periods = known.some(({ month }) => month === current) ? known : [openPeriod(current), ...known];
  const totals = new Map((await readMonthTotals(sql, null)).map((one) => [one.month, one]));
  const policies = await readPolicies(sql);
  const views: PeriodView[] = [];
  for (const period of [...periods].sort((one, other) => (one.month < other.month ? 1 : -1))) {
    views.push(await periodView(sql, period, totals.get(period.month) ?? null, policies, person));
  }
  return views;
};

export const readPeriodOf = async (core: RoyaltyCore, month: Month): Promise<PeriodView> => {
  const person = await personWithRight(core.strapi, 'read');
  await confirmReady(core);
  return viewPeriod(readSql(core.strapi), month, person);
};

/** The running month, for the home page: what its own page says of it. */
export const readThisMonth = (core: RoyaltyCore): Promise<PeriodView> =>
  readPeriodOf(core, monthOf(localDay(core.clock.now())));

/** A month with its figures, as the person sees it. */
export const viewPeriod = async (sql: Sql, month: Month, person: RoyaltyPerson): Promise<PeriodView> => {
  const [totals] = await readMonthTotals(sql, month);
  return periodView(sql, await readPeriod(sql, month), totals ?? null, await readPolicies(sql), person);
};

/** What a month may cost: as it was at the lock, else what the policy of its last day says. */
export const fundOf = (period: StoredPeriod, policies: readonly Policy[]): number | null =>
  period.seal === null
    ? (inForceOn(policies, `${period.month}-${daysOfMonth(period.month)}`)?.rules.monthlyFund ?? null)
    : period.fund;

const periodView = async (
  sql: Sql,
  period: StoredPeriod,
  totals: MonthTotals | null,
  policies: readonly Policy[],
  { actor, rights }: RoyaltyPerson,
): Promise<PeriodView> => {
  const fund = fundOf(period, policies);
  const amount = totals?.amount ?? 0;
  const paid = totals?.paid ?? 0;
  const isClosed = period.seal !== null;
  return {
    month: period.month,
    status: period.status,
    works: totals?.works ?? 0,
    payees: totals?.payees ?? 0,
    amount,
    adjustments: totals?.adjustments ?? 0,
    fund,
    fundLeft: fund === null ? null : fund - amount,
    paid,
    unpaid: isClosed ? amount - paid : 0,
    unconfirmedWorks: isClosed
      ? 0
      : await countUnconfirmed(sql, `${period.month}-01`, `${period.month}-${daysOfMonth(period.month)}`),
    submittedBy: period.submittedByName,
    submittedAt: period.submittedAt?.toISOString() ?? null,
    approvedBy: period.approvedByName,
    approvedAt: period.approvedAt?.toISOString() ?? null,
    lockedAt: period.lockedAt?.toISOString() ?? null,
    paidAt: period.paidAt?.toISOString() ?? null,
    seal: period.seal,
    allowedActions: allowedPeriodActions(period, { userId: actor.userId, rights }),
    actionsNeedingComment,
  };
};
