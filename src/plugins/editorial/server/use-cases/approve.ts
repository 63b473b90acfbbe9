import { endReview, moveReview, recordDecision } from '../../../../platform/editorial/review-store';
import { goLive } from '../publication/go-live';
import { scheduleApproval } from './schedule-approval';
import { openReviewOf } from './open-review-of';
import type { ActionEffect } from './perform-action';

/**
 * An approval moves the review to its next step; the last step's makes exactly the bound version go
 * live, now or at the time that was named.
 */
export const approve: ActionEffect = async (context) => {
  const { sql, acting, comment, decision, now, options } = context;
  const review = openReviewOf(context);
  await recordDecision(sql, review, {
    decision: 'approve',
    actor: acting.actor,
    comment,
    fourEyesException: decision.fourEyesException,
    now,
  });
  if (decision.stepNumber !== null) {
    await moveReview(sql, review, decision.stepNumber, now);
    return { step: review.steps[decision.stepNumber - 1]?.code ?? null };
  }
  await endReview(sql, review.id, 'approved', now);
  return options.publishAt ? scheduleApproval(context, review, options.publishAt) : goLive(context);
};
