import type { StoredEntry } from '../../../../platform/editorial/entry-store';
import type { StoredVersion } from '../../../../platform/editorial/read-versions';
import type { VersionView } from '../../contracts';

/** A version as people see it; only the working version has an approval status of its own. */
export const versionView = (version: StoredVersion, entry: StoredEntry): VersionView => ({
  id: version.id,
  label: version.label,
  status: statusOf(version, entry),
  hash: version.hash,
  createdAt: version.createdAt.toISOString(),
  actor: version.actor,
  action: version.action,
  origin: version.origin,
  comment: version.comment,
});

const statusOf = (version: StoredVersion, entry: StoredEntry): VersionView['status'] => {
  if (version.id === entry.workingVersionId) return entry.approvalStatus;
  return version.id === entry.liveVersionId ? 'live' : 'superseded';
};
