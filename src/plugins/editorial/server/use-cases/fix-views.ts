import { openConflicts } from '../../../../domain/history/merge-contents';
import type { Content } from '../../../../domain/history/snapshot';
import type { StoredEntry } from '../../../../platform/editorial/entry-store';
import { readFixStart, readMergeConflicts } from '../../../../platform/editorial/fix-store';
import { readContent, readVersion, readVersionSummaries } from '../../../../platform/editorial/read-versions';
import type { Sql } from '../../../../platform/sql';
import type { FixView, MergeConflictsView } from '../../contracts/corrections';

export const fixView = async (sql: Sql, { key, fix }: StoredEntry): Promise<FixView | null> => {
  const start = fix && (await readFixStart(sql, key));
  if (!fix || !start) return null;
  const versions = await readVersionSummaries(sql, key, [fix.baseVersionId, fix.parkedVersionId]);
  const labelled = (id: number) => ({ id, label: versions.find((version) => version.id === id)?.label ?? '' });
  return {
    liveVersion: labelled(fix.baseVersionId),
    parkedVersion: labelled(fix.parkedVersionId),
    startedBy: start.by,
    startedAt: start.at.toISOString(),
  };
};

/** Conflicts are open until somebody writes something else there, or a newer version goes live. */
export const mergeConflictsView = async (
  sql: Sql,
  entry: StoredEntry,
  hidden: readonly string[],
): Promise<MergeConflictsView | null> => {
  const { key, liveVersionId, hasNewerChanges } = entry;
  if (liveVersionId === null || !hasNewerChanges) return null;
  const found = await readMergeConflicts(sql, key, liveVersionId);
  const parked = found && (await readVersion(sql, key, found.parkedVersionId));
  if (!found || !parked) return null;
  const working = JSON.parse(await readContent(sql, entry.workingContentHash)) as Content;
  const contents = { draft: JSON.parse(parked.content) as Content, working };
  const fields = openConflicts(found.fields, contents).filter((name) => !hidden.includes(name));
  return fields.length > 0 ? { fields, liveVersion: liveVersionId } : null;
};
