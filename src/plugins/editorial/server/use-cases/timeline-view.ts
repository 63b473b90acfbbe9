import { decideRestore } from '../../../../domain/workflow/decide-restore';
import type { RightsOnEntry } from '../../../../domain/workflow/actor';
import type { Acting } from '../../../../platform/editorial/acting';
import type { StoredEntry } from '../../../../platform/editorial/entry-store';
import { readPins, type Pin } from '../../../../platform/editorial/pin-store';
import { readVersionSummaries, type StoredVersion } from '../../../../platform/editorial/read-versions';
import type { StoredEvent } from '../../../../platform/editorial/timeline-events';
import type { Sql } from '../../../../platform/sql';
import type { PinView, TimelineEvent, TimelineVersion, VersionMark } from '../../contracts/history';
import { versionView } from './version-view';

/** Versions as rows of the timeline, with what the asking person may see of them and do with them. */
export const timelineRows = async (
  sql: Sql,
  entry: StoredEntry,
  versions: readonly StoredVersion[],
  events: readonly StoredEvent[],
  asking: { readonly acting: Acting; readonly rights: RightsOnEntry; readonly now: Date },
): Promise<readonly TimelineVersion[]> => {
  const { acting, rights, now } = asking;
  const pins = await readPins(
    sql,
    entry.key,
    versions.map(({ id }) => id),
  );
  const sourceIds = [...new Set(versions.flatMap(({ note }) => (note ? [note.restoredFrom] : [])))];
  const sources = sourceIds.length > 0 ? await readVersionSummaries(sql, entry.key, sourceIds) : [];
  const hidden = await acting.hiddenAttributes(entry.key);
  const mayEdit = rights.has('edit');
  const mayRestore = decideRestore(entry, undefined, acting.actor, rights, now).outcome === 'allowed';
  return versions.map((version) => {
    const pin = pins.get(version.id) ?? null;
    const source = sources.find(({ id }) => id === version.note?.restoredFrom);
    return {
      ...versionView(version, entry),
      number: version.number,
      previousId: version.previousId,
      marks: marksOf(version, entry),
      changedFields: version.changedFields?.filter((name) => !hidden.includes(name)) ?? null,
      restoredFrom: source ? { id: source.id, label: source.label } : null,
      problems: (version.note?.problems ?? []).filter(({ path }) => !hidden.includes(path.split(/[.[]/)[0] ?? '')),
      pin: pin && pinView(pin),
      purged: version.purged,
      events: events
        .filter(({ under }) => under === version.id)
        .map(eventView)
        .reverse(),
      allowed: {
        restore: mayRestore && !version.purged && version.id !== entry.workingVersionId,
        pin: mayEdit && !version.purged,
        unpin: mayEdit && pin !== null,
        compare: mayEdit && !version.purged,
      },
    };
  });
};

const marksOf = (version: StoredVersion, entry: StoredEntry): readonly VersionMark[] => {
  const isWorking = version.id === entry.workingVersionId;
  const marks: readonly (readonly [VersionMark, boolean])[] = [
    ['working', isWorking],
    ['live', version.id === entry.liveVersionId],
    ['pending', version.id === entry.review?.versionId],
    ['scheduled', isWorking && entry.approvalStatus === 'scheduled'],
  ];
  return marks.filter(([, holds]) => holds).map(([mark]) => mark);
};

const pinView = ({ name, issue, page, date, pinnedBy, pinnedAt }: Pin): PinView => ({
  name,
  issue,
  page,
  date,
  pinnedBy,
  pinnedAt: pinnedAt.toISOString(),
});

const eventView = (event: StoredEvent): TimelineEvent => ({
  id: event.id,
  action: event.action,
  at: event.occurredAt.toISOString(),
  actor: event.actor,
  comment: event.comment,
  version: event.versionId,
});
