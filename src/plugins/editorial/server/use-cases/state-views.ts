import type { Actor, RightsOnEntry } from '../../../../domain/workflow/actor';
import { isLockActive } from '../../../../domain/workflow/lock';
import type { StoredEntry } from '../../../../platform/editorial/entry-store';
import type { readReviews } from '../../../../platform/editorial/review-views';
import type { ReviewView } from '../../contracts';
import type { AssignmentView, LockView } from '../../contracts/reviews';

type StoredReview = Awaited<ReturnType<typeof readReviews>>[number];

/** An open review as people see it: at its step, with everything that has been decided so far. */
export const reviewView = (review: StoredReview, entry: StoredEntry): ReviewView => {
  const step = review.steps.find(({ state }) => state === 'current');
  if (!step) throw new Error(`review ${review.id} is open at no step`);
  return {
    workflow: review.workflow.code,
    step: { code: step.code, name: step.name, number: step.number, of: review.steps.length },
    version: review.version.id,
    openedBy: review.openedBy,
    openedAt: review.openedAt,
    comment: review.comment,
    dueAt: entry.assignment?.dueAt?.toISOString() ?? review.dueAt,
    assignee: entry.assignment?.assignee ?? null,
    urgent: review.urgent,
    whole: review,
  };
};

export const assignmentView = ({ assignment }: StoredEntry): AssignmentView | null =>
  assignment && {
    assignee: assignment.assignee,
    by: assignment.by,
    at: assignment.at.toISOString(),
    dueAt: assignment.dueAt?.toISOString() ?? null,
  };

/** The lock as the asking person sees it; one that has run out is none. */
export const lockView = (
  { lock }: StoredEntry,
  actor: Actor,
  rightsOnEntry: RightsOnEntry,
  now: Date,
): LockView | null =>
  isLockActive(lock, now)
    ? {
        holder: { id: lock.holderId, name: lock.holderName },
        since: lock.since.toISOString(),
        expiresAt: lock.expiresAt.toISOString(),
        isMine: lock.holderId === actor.userId,
        mayTakeOver: lock.holderId !== actor.userId && rightsOnEntry.has('takeOver') && rightsOnEntry.has('edit'),
      }
    : null;
