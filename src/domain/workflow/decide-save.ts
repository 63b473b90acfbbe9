import type { Actor, RightsOnEntry } from './actor';
import type { EntryState } from './entry-state';
import type { ApprovalStatus } from './approval-status';
import { isCurrentReviewer } from './judge-person';
import { refusedByLock } from './lock';
import { describeState, type Refused } from './refusal';

export interface SaveAllowed {
  readonly outcome: 'allowed';
  /** The approval status after a save that changed something. */
  readonly approvalStatus: ApprovalStatus;
  /** In review the binding moves to the new version; earlier decisions stay. */
  readonly rebindsReview: boolean;
}

/**
 * Judges a write of content on an existing entry (the right to edit was judged with the request).
 * `expectedVersionId` is the version that the person started from, where they say so.
 */
export const decideSave = (
  state: EntryState,
  expectedVersionId: number | undefined,
  actor: Actor,
  rightsOnEntry: RightsOnEntry,
  now: Date,
): SaveAllowed | Refused => {
  const found = { action: 'save', ...describeState(state) };
  if (state.trashed) return { outcome: 'refused', code: 'ENTRY_TRASHED', details: found };
  if (expectedVersionId !== undefined && expectedVersionId !== state.workingVersionId) {
    return {
      outcome: 'refused',
      code: 'STALE_VERSION',
      details: { action: 'save', given: expectedVersionId, current: state.workingVersionId },
    };
  }
  const locked = refusedByLock(state, actor, 'save', now);
  if (locked) return locked;
  switch (state.approvalStatus) {
    case 'scheduled':
      return { outcome: 'refused', code: 'ENTRY_SCHEDULED', details: found };
    case 'pending':
      return isCurrentReviewer(state, actor, rightsOnEntry)
        ? { outcome: 'allowed', approvalStatus: 'pending', rebindsReview: true }
        : { outcome: 'refused', code: 'ENTRY_IN_REVIEW', details: found };
    case 'draft':
    case 'rejected':
    case 'approved':
      return { outcome: 'allowed', approvalStatus: 'draft', rebindsReview: false };
  }
};
