import type { EntryKey } from '../../../../domain/shared/entry-key';
import { allowedActions } from '../../../../domain/workflow/allowed-actions';
import { approvalStatusCodes } from '../../../../domain/workflow/approval-status';
import { shownLiveness } from '../../../../domain/workflow/liveness';
import { readEntriesOfDocument } from '../../../../platform/editorial/entry-store';
import { readPeople } from '../../../../platform/editorial/people';
import { readRetraction } from '../../../../platform/editorial/retraction-store';
import { readLastDecision, readReviews } from '../../../../platform/editorial/review-views';
import { readVersionSummaries } from '../../../../platform/editorial/read-versions';
import { readOpenSchedules } from '../../../../platform/editorial/schedule-store';
import type { EntryView, PersonView } from '../../contracts';
import type { EditorialCore } from '../core';
import { correctionViews } from './correction-views';
import { fixView, mergeConflictsView } from './fix-views';
import { readTranslationState } from '../translation/read-languages';
import { readEntryWithRight } from './require-right';
import { scheduleView } from './schedule-view';
import { assignmentView, lockView, reviewView } from './state-views';
import { versionView } from './version-view';
import { workflowOfEntry } from './workflow-of-entry';

/** The state of an entry with what the asking person may do now. */
export const readEntryState = async (core: EditorialCore, key: EntryKey): Promise<EntryView> => {
  const { sql, entry, acting, rights } = await readEntryWithRight(core, key, 'read');
  const versions = await readVersionSummaries(sql, key, [entry.workingVersionId, entry.liveVersionId ?? 0]);
  const working = versions.find(({ id }) => id === entry.workingVersionId);
  if (!working) throw new Error(`${key.contentType} ${key.documentId} has no working version`);
  const live = versions.find(({ id }) => id === entry.liveVersionId);
  const people = await readPeople(sql, [entry.ownerId, ...entry.collaboratorIds]);
  const person = (id: number): PersonView => ({ id, name: people.get(id) ?? '' });
  const { publish, expire } = await readOpenSchedules(sql, key);
  const now = core.clock.now();
  const workflow = (await workflowOfEntry(sql, entry))?.workflow ?? null;
  const allowed = allowedActions(entry, acting.actor, rights, { now, workflow });
  const [review] = entry.review ? await readReviews(sql, key, 'open') : [];
  const siblings = (await readEntriesOfDocument(sql, key)).filter((other) => other.key.locale !== key.locale);
  const [lastReview] = await readReviews(sql, key, 'newestEnded');
  return {
    ...key,
    approvalStatus: entry.approvalStatus,
    approvalStatusCode: approvalStatusCodes[entry.approvalStatus],
    liveness: shownLiveness(entry),
    trashed: entry.trashed,
    workingVersion: versionView(working, entry),
    liveVersion: live ? versionView(live, entry) : null,
    liveSiblings: siblings.filter(({ liveness }) => liveness === 'live').map((sibling) => sibling.key.locale),
    firstLiveAt: entry.firstLiveAt?.toISOString() ?? null,
    lastLiveAt: entry.lastLiveAt?.toISOString() ?? null,
    review: review ? reviewView(review, entry) : null,
    lastReview: lastReview ?? null,
    assignment: assignmentView(entry),
    retraction: entry.liveness === 'retracted' ? await readRetraction(sql, key) : null,
    lastDecision: await readLastDecision(sql, key),
    schedule: publish ? scheduleView(publish) : null,
    expiresAt: expire?.dueAt.toISOString() ?? null,
    lock: lockView(entry, acting.actor, rights, now),
    fix: await fixView(sql, entry),
    mergeConflicts: await mergeConflictsView(sql, entry, await acting.hiddenAttributes(key)),
    ...(await correctionViews(core, sql, key)),
    translation: await readTranslationState(core, sql, key),
    owner: entry.ownerId === null ? null : person(entry.ownerId),
    collaborators: entry.collaboratorIds.map(person),
    allowedActions: allowed.map(({ action }) => action),
    actionsNeedingComment: allowed.filter(({ commentRequired }) => commentRequired).map(({ action }) => action),
  };
};
