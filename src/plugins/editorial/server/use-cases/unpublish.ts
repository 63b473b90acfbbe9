import { takeDown } from '../publication/take-down';
import { endOpenReview } from './end-open-review';
import type { ActionEffect } from './perform-action';

/** Takes the entry from the public at once; its history stays. */
export const unpublish: ActionEffect = async (context) => {
  await endOpenReview(context, 'unpublished');
  return takeDown(context);
};
