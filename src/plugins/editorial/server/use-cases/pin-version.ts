import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { currentActing } from '../../../../platform/editorial/acting';
import { lockEntry } from '../../../../platform/editorial/entry-store';
import { readPins, removePin, writePin, type PinName } from '../../../../platform/editorial/pin-store';
import { readVersionSummaries } from '../../../../platform/editorial/read-versions';
import { recordNote } from '../../../../platform/editorial/transition-store';
import { inTransaction } from '../../../../platform/sql';
import type { PinBody, TimelineVersion } from '../../contracts/history';
import type { EditorialCore } from '../core';
import { timelineRows } from './timeline-view';

/**
 * Keeps a version for good, under a name and the place where it was printed.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, VERSION_NOT_FOUND, VERSION_PURGED
 */
export const pinVersion = (core: EditorialCore, key: EntryKey, id: number, body: PinBody): Promise<TimelineVersion> => {
  const text = (value: string | undefined) => value?.normalize('NFC').trim() || null;
  return changePin(core, key, id, 'pin', {
    name: text(body.name),
    issue: text(body.issue),
    page: text(body.page),
    date: body.date ?? null,
  });
};

/** @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, VERSION_NOT_FOUND, NOT_PINNED */
export const unpinVersion = (core: EditorialCore, key: EntryKey, id: number): Promise<TimelineVersion> =>
  changePin(core, key, id, 'unpin', null);

const changePin = (
  core: EditorialCore,
  key: EntryKey,
  id: number,
  action: 'pin' | 'unpin',
  name: PinName | null,
): Promise<TimelineVersion> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    const rights = await acting.rightsOn(key);
    if (!rights.has('edit')) throw new DomainFailure('RIGHT_REQUIRED', { action, right: 'edit' });
    const entry = await lockEntry(sql, key);
    if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
    const [version] = await readVersionSummaries(sql, key, [id]);
    if (!version) throw new DomainFailure('VERSION_NOT_FOUND', { id });
    const former = (await readPins(sql, key, [id])).get(id) ?? null;
    if (name === null && former === null) throw new DomainFailure('NOT_PINNED', { id });
    if (name !== null && version.purged) throw new DomainFailure('VERSION_PURGED', { id });
    const now = core.clock.now();
    if (name === null || former === null || !isSameName(former, name)) {
      const { actor, origin } = acting;
      if (name === null) await removePin(sql, id);
      else
        await writePin(sql, key, {
          ...name,
          versionId: id,
          pinnedBy: { id: actor.userId, name: actor.name },
          pinnedAt: now,
        });
      await recordNote(
        sql,
        entry,
        { before: { pin: former && nameOf(former) }, after: { pin: name } },
        { action, actor, origin, comment: null, versionId: id, now },
      );
    }
    const [row] = await timelineRows(sql, entry, [version], [], { acting, rights, now: core.clock.now() });
    return row as TimelineVersion;
  });
};

const nameOf = ({ name, issue, page, date }: PinName): PinName => ({ name, issue, page, date });

const isSameName = (one: PinName, other: PinName): boolean =>
  JSON.stringify(nameOf(one)) === JSON.stringify(nameOf(other));
