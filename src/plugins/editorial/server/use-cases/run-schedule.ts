import type { Reference } from '../../../../domain/history/references';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { mostAttempts } from '../../../../domain/workflow/schedule';
import { runAs, systemActing, type Acting } from '../../../../platform/editorial/acting';
import { lockEntry } from '../../../../platform/editorial/entry-store';
import { lockPublicationOrder } from '../../../../platform/editorial/publication-log';
import {
  claimDueSchedule,
  lockWaitingSchedule,
  postponeSchedule,
  readScheduleKey,
  readSchedulesOf,
} from '../../../../platform/editorial/schedule-store';
import { inTransaction, readSql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { performAction } from './perform-action';
import { recordFailedSchedule } from './record-failed-schedule';

/** Seconds between the attempts of a run that fails for no reason of the newsroom's. */
const pauseBetween = 3;

/** More at once than a newsroom ever schedules: the sweep ends in any case. */
const mostInOneSweep = 1_000;

export const scheduleActing: Acting = { ...systemActing, origin: 'schedule' };

/** The alarm of one schedule: does what it says, unless it was moved, ended or done meanwhile. */
export const ringSchedule = async (core: EditorialCore, id: number): Promise<void> => {
  const claimed = await claimDueSchedule(readSql(core.strapi), id);
  if (claimed) await runClaimed(core, claimed);
};

/** Does all that is due and that no instance is at: what a killed server left, or a long downtime. */
export const sweepSchedules = async (core: EditorialCore): Promise<void> => {
  for (let count = 0; count < mostInOneSweep; count += 1) {
    const claimed = await claimDueSchedule(readSql(core.strapi), null);
    if (!claimed) return;
    await runClaimed(core, claimed);
  }
};

const runClaimed = async (core: EditorialCore, { id, attempts }: { id: number; attempts: number }): Promise<void> => {
  if (attempts > mostAttempts) {
    await recordFailedSchedule(core, id, { code: 'SCHEDULE_BROKEN', details: { attempts: mostAttempts } });
    return;
  }
  try {
    await runAs(scheduleActing, () => carryOut(core, id));
  } catch (error) {
    if (error instanceof DomainFailure) {
      const isEarly = attempts < mostAttempts && (await waitsForOthers(core, error));
      if (isEarly) await postponeSchedule(readSql(core.strapi), id, pauseBetween);
      else await recordFailedSchedule(core, id, error);
      return;
    }
    core.strapi.log.error(`Attempt ${attempts} to carry out schedule ${id} failed: ${String(error)}`);
    if (attempts < mostAttempts) await postponeSchedule(readSql(core.strapi), id, pauseBetween * attempts);
    else await recordFailedSchedule(core, id, { code: 'SCHEDULE_BROKEN', details: { attempts } });
  }
};

/** What is set for the same time may be carried out in any order, and names what is still to come. */
const waitsForOthers = async (core: EditorialCore, { code, details }: DomainFailure): Promise<boolean> => {
  if (code !== 'REFERENCES_NOT_LIVE') return false;
  const { locale, references } = details as { locale: EntryKey['locale']; references: readonly Reference[] };
  const waiting = await readSchedulesOf(
    readSql(core.strapi),
    references.map((reference) => ({ ...reference, locale })),
  );
  const now = core.clock.now();
  return [...waiting.values()].some(({ dueAt, failure }) => failure === null && dueAt <= now);
};

/** One transaction, with the locks in the order of every action: publication order, entry, schedule. */
const carryOut = (core: EditorialCore, id: number): Promise<void> =>
  inTransaction(core.strapi, async (sql) => {
    await lockPublicationOrder(sql);
    const key = await readScheduleKey(sql, id);
    if (!key) return;
    await lockEntry(sql, key);
    const schedule = await lockWaitingSchedule(sql, id);
    if (!schedule) return;
    await performAction(core, key, schedule.kind === 'publish' ? 'publish-scheduled' : 'expire');
  });
