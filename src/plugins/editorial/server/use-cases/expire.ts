import { takeDown } from '../publication/take-down';
import { endOpenReview } from './end-open-review';
import type { ActionEffect } from './perform-action';

/** Takes the entry from the public at the time that was set for it; its history stays. */
export const expire: ActionEffect = async (context) => {
  await endOpenReview(context, 'expired');
  return takeDown(context);
};
