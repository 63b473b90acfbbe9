import type { Actor, RightsOnEntry } from './actor';
import { describeState, type Refused } from './decide-action';
import { decideSave, type SaveAllowed } from './decide-save';
import type { EntryState } from './entry-state';

/**
 * Judges a restore. It is a save, but never in review: a reviewer corrects what was submitted, and
 * doesn't put something else in its place.
 */
export const decideRestore = (
  state: EntryState,
  expectedVersionId: number | undefined,
  actor: Actor,
  rightsOnEntry: RightsOnEntry,
  now: Date,
): SaveAllowed | Refused => {
  const found = { action: 'restore', ...describeState(state) };
  if (!rightsOnEntry.has('edit')) {
    return { outcome: 'refused', code: 'RIGHT_REQUIRED', details: { action: 'restore', right: 'edit' } };
  }
  const decision = decideSave(state, expectedVersionId, actor, rightsOnEntry, now);
  if (decision.outcome === 'refused') return { ...decision, details: { ...decision.details, action: 'restore' } };
  return decision.rebindsReview ? { outcome: 'refused', code: 'ENTRY_IN_REVIEW', details: found } : decision;
};
