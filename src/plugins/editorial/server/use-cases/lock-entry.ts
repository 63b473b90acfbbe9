import { isHeldByOther, isLockActive, leaseMilliseconds } from '../../../../domain/workflow/lock';
import { removeLock, writeLock } from '../../../../platform/editorial/lock-store';
import { recordDeed } from '../../../../platform/editorial/transition-store';
import type { ActionContext, ActionEffect } from './perform-action';

/** Takes the lease on an entry, renews one's own, or takes it over from somebody, which is logged. */
export const lock: ActionEffect = async (context) => {
  const { sql, entry, acting, now } = context;
  const { userId, name } = acting.actor;
  if (userId === null) throw new Error('a lock was allowed to nobody in particular');
  const held = isLockActive(entry.lock, now) ? entry.lock : null;
  await writeLock(sql, entry.key, {
    holder: { id: userId, name },
    since: held?.holderId === userId ? held.since : now,
    expiresAt: new Date(now.getTime() + leaseMilliseconds),
  });
  await logTakeover(context, { id: userId, name });
  return 'recorded';
};

/** Ends the lease; ending somebody else's is a takeover and is logged. */
export const unlock: ActionEffect = async (context) => {
  await removeLock(context.sql, context.entry.key);
  await logTakeover(context, null);
  return 'recorded';
};

/** Leases come and go with every text that is written: only one that is taken away is worth a row. */
const logTakeover = async (
  { sql, entry, acting, comment, now, action }: ActionContext,
  holder: { readonly id: number; readonly name: string } | null,
): Promise<void> => {
  const { lock: held } = entry;
  if (!isHeldByOther(held, acting.actor, now)) return;
  await recordDeed(
    sql,
    entry.key,
    { action, actor: acting.actor, origin: acting.origin, comment, versionId: entry.workingVersionId, now },
    { lock: { id: held.holderId, name: held.holderName, since: held.since.toISOString() } },
    { lock: holder },
  );
};
