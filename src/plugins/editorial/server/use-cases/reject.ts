import { endReview, moveReview, recordDecision } from '../../../../platform/editorial/review-store';
import { openReviewOf } from './open-review-of';
import type { ActionEffect } from './perform-action';

/** Sends the entry back with a reason, to its writer or to an earlier step; its content stays as it is. */
export const reject: ActionEffect = async (context) => {
  const { sql, acting, comment, decision, now } = context;
  const review = openReviewOf(context);
  await recordDecision(sql, review, {
    decision: 'reject',
    actor: acting.actor,
    comment,
    toStep: decision.stepNumber,
    fourEyesException: decision.fourEyesException,
    now,
  });
  if (decision.stepNumber !== null) {
    await moveReview(sql, review, decision.stepNumber, now);
    return { step: review.steps[decision.stepNumber - 1]?.code ?? null };
  }
  await endReview(sql, review.id, 'rejected', now);
  return {};
};
