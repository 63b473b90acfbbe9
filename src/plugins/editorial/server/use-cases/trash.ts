import { DomainFailure } from '../../../../domain/shared/failure';
import { liveEntriesNaming } from '../../../../platform/editorial/live-references';
import { appendVersion } from '../../../../platform/editorial/version-store';
import { endOpenReview } from './end-open-review';
import type { ActionContext, ActionEffect } from './perform-action';

/** Marks the entry as trashed: its rows and history stay, lists and pickers no longer show it. */
export const trash: ActionEffect = async (context) => {
  const { sql, entry } = context;
  const namedBy = await liveEntriesNaming(sql, entry.key);
  if (namedBy.length > 0) {
    throw new DomainFailure('REFERENCED_BY_LIVE_ENTRIES', { action: 'trash', entries: namedBy });
  }
  await endOpenReview(context, 'trashed');
  return recordMark(context, 'trash');
};

/** Brings the entry back as a draft. */
export const untrash: ActionEffect = (context) => recordMark(context, 'untrash');

/** A deletion belongs to the chained history: it is a version of its own, with the content as it stood. */
const recordMark = async (context: ActionContext, action: 'trash' | 'untrash'): Promise<'recorded'> => {
  const { core, sql, entry, decision, acting, comment, now } = context;
  const snapshot = await core.snapshots.read(sql, entry.key, 'draft');
  if (!snapshot) throw new Error(`${entry.key.contentType} ${entry.key.documentId} has no working copy`);
  await appendVersion(sql, {
    key: entry.key,
    entry,
    snapshot,
    schemaVersion: core.snapshots.schemaVersion(entry.key.contentType),
    slug: entry.slug,
    action,
    approvalStatus: decision.approvalStatus,
    trashed: decision.trashed,
    rebindsReview: false,
    actor: acting.actor,
    origin: acting.origin,
    comment,
    now,
  });
  return 'recorded';
};
