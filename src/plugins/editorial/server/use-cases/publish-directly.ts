import { goLive } from '../publication/go-live';
import { requireChecklist } from './checklist/require-checklist';
import { endOpenReview } from './end-open-review';
import type { ActionEffect } from './perform-action';

/** Publishes without review, by those who hold the right; an open review is marked as bypassed. */
export const publishDirectly: ActionEffect = async (context) => {
  if (!context.options.skipsChecklist) await requireChecklist(context);
  await endOpenReview(context, 'bypassed');
  return goLive(context);
};
