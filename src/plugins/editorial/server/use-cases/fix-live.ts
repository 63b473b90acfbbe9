import type { Content } from '../../../../domain/history/snapshot';
import type { VersionAction } from '../../../../domain/history/version-chain';
import { DomainFailure } from '../../../../domain/shared/failure';
import { endFix, keepAuthorOf, openFix } from '../../../../platform/editorial/fix-store';
import { readContent, readVersion } from '../../../../platform/editorial/read-versions';
import { writingAs } from '../../../../platform/editorial/write-scope';
import type { ActionContext, ActionEffect } from './perform-action';
import { recordMark } from './record-mark';
import { planFor, writePlan } from './restore-plan';

/**
 * Opens what is live for a fix: its content becomes the working version, and the newer draft lies
 * parked until the fix goes live or is dropped.
 * @throws DomainFailure NOTHING_TO_PARK where the draft says nothing else than what is live
 */
export const fixLive: ActionEffect = async (context) => {
  const { sql, entry, acting, now } = context;
  const baseVersionId = entry.liveVersionId as number;
  if (!(await bringBack(context, baseVersionId, 'fix-live'))) {
    throw new DomainFailure('NOTHING_TO_PARK', { action: 'fix-live' });
  }
  const parkedVersionId = entry.workingVersionId;
  await openFix(sql, entry.key, { baseVersionId, parkedVersionId, actor: acting.actor, now });
  return 'recorded';
};

/** Gives a fix up: the parked draft is the working version again, as it stood. */
export const dropFix: ActionEffect = async (context) => {
  const { sql, entry, now } = context;
  const parkedVersionId = entry.fix?.parkedVersionId ?? 0;
  const isWritten = await bringBack(context, parkedVersionId, 'drop-fix');
  await endFix(sql, entry.key, { outcome: 'dropped', publishedVersionId: null, conflicts: [], now });
  if (!isWritten) await recordMark(context, 'drop-fix');
  await keepAuthorOf(sql, entry.key, parkedVersionId);
  return 'recorded';
};

/** Writes an earlier version's content on top; answers whether that changed anything. */
const bringBack = async (
  { core, sql, entry, comment }: ActionContext,
  versionId: number,
  action: VersionAction,
): Promise<boolean> => {
  const { key } = entry;
  const version = await readVersion(sql, key, versionId);
  if (!version) throw new Error(`${key.contentType} ${key.documentId} has lost version ${versionId}`);
  const current = JSON.parse(await readContent(sql, entry.workingContentHash)) as Content;
  const plan = await planFor(core, sql, entry, { version, current, fields: null, locked: [] });
  if (plan.written.length === 0) return false;
  const note = { restoredFrom: version.id, fields: null, problems: plan.problems };
  await writingAs(key, { action, comment, note }, () => writePlan(core, key, plan));
  return true;
};
