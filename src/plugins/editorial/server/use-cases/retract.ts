import { liftRetraction as lift, recordRetraction } from '../../../../platform/editorial/retraction-store';
import { logAbsence, takeDown } from '../publication/take-down';
import { endOpenReview } from './end-open-review';
import type { ActionEffect } from './perform-action';

/** Takes the entry back for good: nothing of it goes live until somebody lifts the retraction. */
export const retract: ActionEffect = async (context) => {
  const { sql, entry, acting, comment, options, now } = context;
  await endOpenReview(context, 'retracted');
  await recordRetraction(sql, entry.key, {
    reason: comment ?? '',
    notice: options.notice?.trim() || null,
    versionId: entry.liveVersionId,
    actor: acting.actor,
    now,
  });
  if (entry.liveness === 'live') return takeDown(context);
  await logAbsence(context);
  return {};
};

/** What was retracted counts as withdrawn again, and may go live anew. */
export const liftRetraction: ActionEffect = async (context) => {
  const { sql, entry, now } = context;
  await lift(sql, entry.key, now);
  await logAbsence(context);
  return {};
};
