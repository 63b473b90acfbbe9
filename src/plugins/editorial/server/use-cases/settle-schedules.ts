import { endedSchedules } from '../../../../domain/workflow/schedule';
import { addSchedule, endSchedule } from '../../../../platform/editorial/schedule-store';
import type { ActionContext } from './perform-action';

/** Ends what waited for the entry, where the action leaves nothing for it to do. */
export const settleSchedules = async ({
  sql,
  action,
  entry,
  decision,
  now,
}: Pick<ActionContext, 'sql' | 'action' | 'entry' | 'decision' | 'now'>): Promise<void> => {
  for (const ended of endedSchedules(action, entry, decision)) {
    await endSchedule(sql, entry.key, { ...ended, now });
  }
};

/** Sets, moves or takes away the time at which the live entry expires; not said leaves it as it is. */
export const settleExpiry = async (
  { sql, entry, options, acting, now }: ActionContext,
  liveVersionId: number,
): Promise<void> => {
  const { unpublishAt } = options;
  if (unpublishAt === undefined) return;
  await endSchedule(sql, entry.key, { kind: 'expire', outcome: 'replaced', now });
  if (unpublishAt === null) return;
  await addSchedule(sql, {
    key: entry.key,
    kind: 'expire',
    dueAt: unpublishAt,
    versionId: liveVersionId,
    contentHash: null,
    reviewId: null,
    omitsReferences: false,
    setsExpiry: false,
    unpublishAt: null,
    setBy: { id: acting.actor.userId, name: acting.actor.name },
    now,
  });
};
