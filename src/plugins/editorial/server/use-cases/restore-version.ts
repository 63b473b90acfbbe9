import { diffEntry } from '../../../../domain/history/diff/diff-entry';
import type { RestorePlan } from '../../../../domain/history/restore/plan-restore';
import type { Content } from '../../../../domain/history/snapshot';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { decideRestore } from '../../../../domain/workflow/decide-restore';
import { currentActing, type Acting } from '../../../../platform/editorial/acting';
import { lockEntry, readEntry, type StoredEntry } from '../../../../platform/editorial/entry-store';
import {
  readContent,
  readVersion,
  readVersionSummaries,
  type StoredVersion,
} from '../../../../platform/editorial/read-versions';
import { writingAs } from '../../../../platform/editorial/write-scope';
import { contentModelOf } from '../../../../platform/snapshot/content-model';
import { inTransaction, type Sql } from '../../../../platform/sql';
import type { RestoreBody, RestoreView } from '../../contracts/history';
import type { EditorialCore } from '../core';
import { withoutHidden } from './compare-versions';
import { namedThings } from './named-things';
import { planFor, writePlan } from './restore-plan';
import { versionView } from './version-view';
import { visiblePart } from './visible-content';

/**
 * Puts a version, or some of its attributes, on top as a new version, or says what that would do.
 * What is live stays live; other languages stay as they are; what can't come back is named.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, VERSION_NOT_FOUND, VERSION_PURGED, UNKNOWN_FIELD,
 *   STALE_VERSION, ENTRY_TRASHED, ENTRY_IN_REVIEW, ENTRY_SCHEDULED
 */
export const restoreVersion = (
  core: EditorialCore,
  key: EntryKey,
  id: number,
  options: RestoreBody,
): Promise<RestoreView> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    const rights = await acting.rightsOn(key);
    if (!rights.has('edit')) throw new DomainFailure('RIGHT_REQUIRED', { action: 'restore', right: 'edit' });
    const entry = options.dryRun ? await readEntry(sql, key) : await lockEntry(sql, key);
    if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
    const version = await readVersion(sql, key, id);
    if (!version) throw new DomainFailure('VERSION_NOT_FOUND', { id });
    const decision = decideRestore(entry, options.version, acting.actor, rights, core.clock.now());
    if (decision.outcome === 'refused') throw new DomainFailure(decision.code, decision.details);

    const current = JSON.parse(await readContent(sql, entry.workingContentHash)) as Content;
    const locked = [...(await acting.lockedAttributes(key)), ...(await acting.hiddenAttributes(key))];
    const plan = await planFor(core, sql, entry, { version, current, fields: options.fields ?? null, locked });
    if (!options.dryRun && plan.written.length > 0) {
      const comment = options.comment?.trim() || null;
      const note = { restoredFrom: version.id, fields: options.fields ?? null, problems: plan.problems };
      await writingAs(key, { action: 'restore', comment, note }, () => writePlan(core, key, plan));
    }
    return restoreView(core, sql, entry, { version, current, plan, acting, dryRun: options.dryRun ?? false });
  });
};

const restoreView = async (
  core: EditorialCore,
  sql: Sql,
  before: StoredEntry,
  done: {
    readonly version: StoredVersion;
    readonly current: Content;
    readonly plan: RestorePlan;
    readonly acting: Acting;
    readonly dryRun: boolean;
  },
): Promise<RestoreView> => {
  const { version, plan, acting, dryRun } = done;
  const { key } = before;
  const entry = dryRun ? before : ((await readEntry(sql, key)) as StoredEntry);
  const [working] = await readVersionSummaries(sql, key, [entry.workingVersionId]);
  const hidden = await acting.hiddenAttributes(key);
  const [current, result] = [visiblePart(done.current, hidden), visiblePart(plan.content, hidden)];
  return {
    dryRun,
    changed: plan.written.length > 0,
    version: versionView(working as StoredVersion, entry),
    restoredFrom: { id: version.id, label: version.label },
    diff: withoutHidden(diffEntry(contentModelOf(core.strapi, key.contentType), current, result), hidden),
    problems: plan.problems.filter(({ path }) => !hidden.includes(path.split(/[.[]/)[0] ?? '')),
    ...(await namedThings(core, sql, key.locale, [current, result])),
  };
};
