import { endOpenReview } from './end-open-review';
import type { ActionEffect } from './perform-action';

/** Takes the entry out of review; its content stays as it is. */
export const withdraw: ActionEffect = async (context) => {
  await endOpenReview(context, 'withdrawn');
  return {};
};
