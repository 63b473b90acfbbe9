import type { ReviewState } from '../../../../domain/workflow/entry-state';
import type { ActionContext } from './perform-action';

/** The review that a decision is about; the judge has already seen that there is one. */
export const openReviewOf = ({ entry }: Pick<ActionContext, 'entry'>): ReviewState => {
  if (!entry.review) throw new Error(`a decision was allowed on ${entry.key.documentId} without a review`);
  return entry.review;
};
