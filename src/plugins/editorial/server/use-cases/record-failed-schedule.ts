import type { Failure } from '../../../../domain/shared/failure';
import { failureMessages } from '../../../../domain/shared/failure-messages';
import { systemActing } from '../../../../platform/editorial/acting';
import { lockEntry } from '../../../../platform/editorial/entry-store';
import { failSchedule, lockWaitingSchedule, readScheduleKey } from '../../../../platform/editorial/schedule-store';
import { recordTransition } from '../../../../platform/editorial/transition-store';
import { inTransaction } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { tellPeople } from '../notices/tell-people';

/**
 * Keeps why a schedule did not do its work. The entry stays as it is, its approval too; nobody tries
 * again until a person reschedules, publishes or unschedules it.
 */
export const recordFailedSchedule = (core: EditorialCore, id: number, failure: Failure): Promise<void> =>
  inTransaction(core.strapi, async (sql) => {
    const key = await readScheduleKey(sql, id);
    const entry = key && (await lockEntry(sql, key));
    const schedule = await lockWaitingSchedule(sql, id);
    if (!entry || !schedule) return;
    const now = core.clock.now();
    await failSchedule(sql, id, { code: failure.code, details: failure.details, now });
    await recordTransition(
      sql,
      entry,
      {
        ...entry,
        step: entry.review?.step.code ?? null,
        newMajor: null,
        wentLive: false,
        facts: {
          schedule: id,
          dueAt: schedule.dueAt.toISOString(),
          failure: { code: failure.code, details: failure.details },
        },
      },
      {
        action: 'schedule-failed',
        actor: systemActing.actor,
        origin: 'schedule',
        comment: null,
        versionId: schedule.versionId,
        now,
      },
    );
    await tellPeople(core, sql, {
      kind: 'scheduleFailed',
      key,
      actor: systemActing.actor,
      comment: null,
      facts: { at: schedule.dueAt.toISOString(), reason: failureMessages[failure.code] },
      now,
    });
  });
