import type { VersionAction } from '../../../../domain/history/version-chain';
import { appendVersion } from '../../../../platform/editorial/version-store';
import type { ActionContext } from './perform-action';

/** What belongs to the chained history without changing the text: a version of its own, with the content as it stood. */
export const recordMark = async (context: ActionContext, action: VersionAction): Promise<'recorded'> => {
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
