import { noticesOf } from '../../../../domain/notices/recipients';
import type { EntryChange } from '../../../../platform/editorial/transition-store';
import { readLatestReview } from '../../../../platform/editorial/review-views';
import type { ActionContext } from '../use-cases/perform-action';
import { tellPeople } from './tell-people';

/** Tells whoever an action concerns, in its transaction. */
export const tellOfAction = async (
  { core, sql, action, entry, decision, acting, comment, options, now }: ActionContext,
  change: Partial<EntryChange>,
): Promise<void> => {
  const review = await readLatestReview(sql, entry.key);
  const reachedStep =
    review?.step != null && (review.id !== entry.review?.id || review.stepNumber !== entry.review.stepNumber);
  const kinds = noticesOf({
    action,
    approvalStatus: decision.approvalStatus,
    wentLive: change.wentLive === true,
    reachedStep,
  });
  for (const kind of kinds) {
    const facts = {
      ...(kind === 'submitted' && review?.step ? { step: review.step.name } : {}),
      ...(kind === 'assigned' && options.dueAt ? { at: options.dueAt } : {}),
      ...(kind === 'approved' && options.publishAt ? { at: options.publishAt.toISOString() } : {}),
    };
    await tellPeople(core, sql, { kind, key: entry.key, actor: acting.actor, comment, facts, now });
  }
};
