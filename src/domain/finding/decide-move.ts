import type { EntryState } from '../workflow/entry-state';

/** How the references of one entry are moved: in its draft, in what is live, or in both. */
export const referenceMoves = ['draft', 'live', 'both'] as const;

export type ReferenceMove = (typeof referenceMoves)[number];

/** Why the references of an entry can't be moved now. */
export const moveHindrances = ['pending', 'scheduled', 'locked', 'fix'] as const;

export type MoveHindrance = (typeof moveHindrances)[number];

export type MoveDecision =
  | { readonly outcome: 'moves'; readonly move: ReferenceMove }
  | { readonly outcome: 'hindered'; readonly by: MoveHindrance };

/**
 * What a merge does to an entry that names the double. What is bound to a decision or lies in
 * somebody's hands is not changed under them: they are to finish first.
 */
export const decideMove = (
  state: EntryState,
  named: { readonly inDraft: boolean; readonly inLive: boolean },
  userId: number | null,
  now: Date,
): MoveDecision => {
  const { approvalStatus, lock } = state;
  if (approvalStatus === 'pending' || approvalStatus === 'scheduled')
    return { outcome: 'hindered', by: approvalStatus };
  if (state.fix) return { outcome: 'hindered', by: 'fix' };
  if (lock && lock.holderId !== userId && lock.expiresAt > now) return { outcome: 'hindered', by: 'locked' };
  if (!named.inLive) return { outcome: 'moves', move: 'draft' };
  return { outcome: 'moves', move: state.hasNewerChanges ? 'both' : 'live' };
};
