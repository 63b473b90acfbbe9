import { localDay, monthOf } from '../../../../../domain/royalties/local-day';
import { decidePeriodAction, type PeriodAction } from '../../../../../domain/royalties/periods';
import type { Month } from '../../../../../domain/royalties/rules';
import type { PeriodView } from '../../../../../domain/royalties/views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { actingPerson, type RoyaltyPerson } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import {
  lockPeriod,
  movePeriod,
  readPeriods,
  reopenPeriod,
  sealPeriod,
  type StoredPeriod,
} from '../../../../../platform/royalties/period-store';
import { readMonthTotals } from '../../../../../platform/royalties/report-store';
import { readPolicies } from '../../../../../platform/royalties/rule-store';
import { inTransaction, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { payBalances } from '../payments/pay-balances';
import { confirmReady } from '../works/confirm-ready';
import { fundOf, viewPeriod } from './read-periods';

export interface PeriodCommand {
  readonly action: PeriodAction;
  readonly comment?: string;
  /** The day of payment, for `pay`. */
  readonly day?: string;
}

/**
 * Takes a month one step on, or back to open before its lock.
 * @throws DomainFailure ROYALTY_RIGHT_REQUIRED, WRONG_STATE, PERIOD_LOCKED, FOUR_EYES,
 * COMMENT_REQUIRED, PERIOD_IN_FUTURE, PERIOD_EARLIER_OPEN, TAX_RULE_MISSING
 */
export const actOnPeriod = async (core: RoyaltyCore, month: Month, command: PeriodCommand): Promise<PeriodView> => {
  const person = await actingPerson(core.strapi);
  if (!person.rights.has('read')) throw new DomainFailure('ROYALTY_RIGHT_REQUIRED', { right: 'read' });
  await confirmReady(core);
  return inTransaction(core.strapi, async (sql) => {
    const { action } = command;
    const comment = command.comment?.trim() || null;
    const period = await lockPeriod(sql, month);
    const decision = decidePeriodAction(
      period,
      { action, comment },
      { userId: person.actor.userId, rights: person.rights },
    );
    if (decision.outcome === 'refused') throw new DomainFailure(decision.code, decision.details);
    const now = core.clock.now();
    const today = localDay(now);
    if (month > monthOf(today)) throw new DomainFailure('PERIOD_IN_FUTURE', { month });
    await effects[action](core, sql, period, person, command.day ?? today);
    await recordHistory(sql, person, now, {
      action,
      subject: 'period',
      subjectId: month,
      reason: comment,
      before: { status: period.status },
      after: { status: decision.to },
    });
    return viewPeriod(sql, month, person);
  });
};

type Effect = (core: RoyaltyCore, sql: Sql, period: StoredPeriod, person: RoyaltyPerson, day: string) => Promise<void>;

const effects: Readonly<Record<PeriodAction, Effect>> = {
  submit: ({ clock }, sql, { month }, { actor }) => movePeriod(sql, month, 'submitted', actor, clock.now()),

  approve: ({ clock }, sql, { month }, { actor }) => movePeriod(sql, month, 'approved', actor, clock.now()),

  lock: async ({ clock }, sql, period, { actor }) => {
    await requireEarlierLocked(sql, period.month);
    await sealPeriod(sql, period.month, fundOf(period, await readPolicies(sql)), actor, clock.now());
  },

  pay: async (core, sql, { month }, person, day) => {
    await payBalances(core, sql, person, { day, method: 'transfer', payeeIds: null, upTo: month });
    await movePeriod(sql, month, 'paid', person.actor, core.clock.now());
  },

  reopen: (_core, sql, { month }) => reopenPeriod(sql, month),
};

/** Months are locked in order: a later lock would send the works of an earlier month past it. */
const requireEarlierLocked = async (sql: Sql, month: Month): Promise<void> => {
  const withLines = new Set((await readMonthTotals(sql, null)).map((totals) => totals.month));
  const earlier = (await readPeriods(sql)).find(
    (period) => period.month < month && period.seal === null && withLines.has(period.month),
  );
  if (earlier) throw new DomainFailure('PERIOD_EARLIER_OPEN', { month: earlier.month, status: earlier.status });
};
