import { endReview, type ReviewOutcome } from '../../../../platform/editorial/review-store';
import type { ActionContext } from './perform-action';

/** Ends the entry's review, if one is open, under the name of what ended it. */
export const endOpenReview = async (
  { sql, entry, now }: Pick<ActionContext, 'sql' | 'entry' | 'now'>,
  outcome: ReviewOutcome,
): Promise<void> => {
  if (entry.review) await endReview(sql, entry.review.id, outcome, now);
};
