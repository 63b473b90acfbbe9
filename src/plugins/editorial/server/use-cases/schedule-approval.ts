import type { ReviewState } from '../../../../domain/workflow/entry-state';
import { addSchedule } from '../../../../platform/editorial/schedule-store';
import type { EntryChange } from '../../../../platform/editorial/transition-store';
import { contentToPublish } from '../publication/content-to-publish';
import { requireComplete } from '../publication/require-complete';
import { requireLiveReferences } from '../publication/require-live-references';
import type { ActionContext } from './perform-action';

/**
 * Approval for later: what would keep the version from going live now is said now, not at night.
 * @throws DomainFailure CONTENT_DRIFTED, ENTRY_INCOMPLETE, REFERENCES_NOT_LIVE
 */
export const scheduleApproval = async (
  context: ActionContext,
  review: ReviewState,
  publishAt: Date,
): Promise<Partial<EntryChange>> => {
  const { core, sql, entry, options, acting, now } = context;
  const content = await contentToPublish(context, review.versionId);
  requireComplete(core, entry.key, content);
  await requireLiveReferences(context, content);
  await addSchedule(sql, {
    key: entry.key,
    kind: 'publish',
    dueAt: publishAt,
    versionId: review.versionId,
    contentHash: entry.workingContentHash,
    reviewId: review.id,
    omitsReferences: options.omitReferences === true,
    setsExpiry: options.unpublishAt !== undefined,
    unpublishAt: options.unpublishAt ?? null,
    setBy: { id: acting.actor.userId, name: acting.actor.name },
    now,
  });
  return { facts: { publishAt: publishAt.toISOString(), unpublishAt: options.unpublishAt?.toISOString() } };
};
