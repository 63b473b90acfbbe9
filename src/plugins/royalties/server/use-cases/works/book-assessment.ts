import { differences, dueLines } from '../../../../../domain/royalties/adjust';
import type { WorkDays } from '../../../../../domain/royalties/assess';
import type { Line } from '../../../../../domain/royalties/lines';
import { addMonths, monthOf } from '../../../../../domain/royalties/local-day';
import type { Month } from '../../../../../domain/royalties/rules';
import { DomainFailure } from '../../../../../domain/shared/failure';
import type { RoyaltyPerson } from '../../../../../platform/royalties/acting-person';
import {
  insertAssessment,
  markConfirmed,
  type WorkDescription,
} from '../../../../../platform/royalties/assessment-store';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import { lockPeriod, readPeriods, type StoredPeriod } from '../../../../../platform/royalties/period-store';
import { insertLines, readBooked, removeLines, type SheetLine } from '../../../../../platform/royalties/sheet-store';
import type { StoredWork } from '../../../../../platform/royalties/work-store';
import type { Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import type { Desk } from './desk';
import { isSound, judgeLines } from './judge-lines';

export interface Booking {
  readonly work: StoredWork;
  readonly lines: readonly Line[];
  readonly days: WorkDays;
  readonly description: WorkDescription;
  readonly reason: string | null;
  /** Booked by itself (a rule changed): what somebody is proposing meanwhile stays a proposal. */
  readonly keepsProposal: boolean;
}

const isLocked = ({ status }: { readonly status: SheetLine['status'] }): boolean =>
  status === 'locked' || status === 'paid';

/**
 * Confirms lines: keeps the assessment for ever and puts it into the sheet. What stands in locked
 * months stays there; the difference to what is due now goes to the open month as adjustments.
 * @throws DomainFailure ASSESSMENT_NOT_SOUND, PERIOD_NOT_OPEN, COMMENT_REQUIRED
 */
export const bookAssessment = async (
  core: RoyaltyCore,
  sql: Sql,
  person: Pick<RoyaltyPerson, 'actor' | 'origin'>,
  desk: Desk,
  booking: Booking,
): Promise<void> => {
  const { work, lines, days, reason } = booking;
  const judged = judgeLines(lines, days, desk);
  if (!judged.inputs || !judged.result || !isSound(judged)) {
    throw new DomainFailure('ASSESSMENT_NOT_SOUND', { warnings: judged.warnings.filter(({ blocking }) => blocking) });
  }
  const now = core.clock.now();
  const booked = await readBooked(sql, [work.id]);
  const waiting = booked.find(({ status }) => status === 'submitted' || status === 'approved');
  if (waiting) throw new DomainFailure('PERIOD_NOT_OPEN', { month: waiting.month, status: waiting.status });
  const locked = booked.filter(isLocked);
  const changes = differences(locked, dueLines(judged.result));
  if (locked.length > 0 && changes.length > 0 && !reason) throw new DomainFailure('COMMENT_REQUIRED', {});

  const ownMonth = monthOf(days.live);
  const month = await openMonthFor(sql, ownMonth);
  await removeLines(
    sql,
    booked.filter(({ status }) => status === 'open').map(({ id }) => id),
  );
  const assessmentId = await insertAssessment(sql, {
    workId: work.id,
    revision: work.revision,
    work: booking.description,
    inputs: judged.inputs,
    result: judged.result,
    reason,
    actor: person.actor,
    now,
  });
  const isFirst = locked.length === 0;
  await insertLines(sql, {
    month,
    workId: work.id,
    assessmentId,
    belongsTo: isFirst && month !== ownMonth ? ownMonth : null,
    reason: isFirst ? null : reason,
    lines: changes,
  });
  await markConfirmed(sql, { id: work.id, assessmentId, keepsProposal: booking.keepsProposal }, person.actor, now);
  await recordHistory(sql, person, now, {
    action: isFirst ? 'confirm' : 'adjust',
    subject: 'work',
    subjectId: work.id,
    reason,
    before: { booked: booked.reduce((sum, { amount }) => sum + amount, 0) },
    after: { month, amount: judged.result.amount, assessment: assessmentId },
  });
};

/**
 * The work's own month while that is open and nothing after it is locked; else the first open month
 * behind the last locked one. It is locked until the transaction ends.
 */
const openMonthFor = async (sql: Sql, ownMonth: Month): Promise<Month> => {
  const periods = await readPeriods(sql);
  const lastLocked = periods.filter(isLocked).reduce<Month>((last, { month }) => (month > last ? month : last), '');
  const statusOf = (month: Month): StoredPeriod['status'] =>
    periods.find((period) => period.month === month)?.status ?? 'open';
  let month = lastLocked >= ownMonth ? addMonths(lastLocked, 1) : ownMonth;
  while (statusOf(month) !== 'open') month = addMonths(month, 1);
  const { status } = await lockPeriod(sql, month);
  // Somebody took the month along between the look and the lock: the person tries again.
  if (status !== 'open') throw new DomainFailure('PERIOD_NOT_OPEN', { month, status });
  return month;
};
