import type { Actor } from './actor';
import type { EntryState, LockState } from './entry-state';
import { refuse, type Refused } from './refusal';

/** How long a lease lasts from its last renewal; the panel renews it in a third of that. */
export const leaseMilliseconds = 3 * 60_000;

export const isLockActive = (lock: LockState | null, now: Date): lock is LockState =>
  lock !== null && lock.expiresAt > now;

/** Whether somebody else than the actor holds an unexpired lock. Programs are always somebody else. */
export const isHeldByOther = (lock: LockState | null, actor: Actor, now: Date): lock is LockState =>
  isLockActive(lock, now) && lock.holderId !== actor.userId;

/** Writes of content wait for nobody's lock but are refused by it: 423, naming the holder. */
export const refusedByLock = (
  { lock }: Pick<EntryState, 'lock'>,
  actor: Actor,
  action: string,
  now: Date,
): Refused | null =>
  isHeldByOther(lock, actor, now)
    ? refuse('ENTRY_LOCKED', {
        action,
        holder: { id: lock.holderId, name: lock.holderName },
        since: lock.since.toISOString(),
        expiresAt: lock.expiresAt.toISOString(),
      })
    : null;
