import { DomainFailure } from '../../../../domain/shared/failure';
import { liveEntriesNaming } from '../../../../platform/editorial/live-references';
import { endOpenReview } from './end-open-review';
import type { ActionEffect } from './perform-action';
import { recordMark } from './record-mark';

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
