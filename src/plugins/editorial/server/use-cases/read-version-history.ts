import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { readVersion, readVersionAt, readVersions } from '../../../../platform/editorial/read-versions';
import { readEventsBetween } from '../../../../platform/editorial/timeline-events';
import type { Timeline, TimelineVersion, VersionWithContent } from '../../contracts/history';
import type { EditorialCore } from '../core';
import { mayExportDossier } from './may-export-dossier';
import { readEntryWithRight } from './require-right';
import { timelineRows } from './timeline-view';
import { visibleContent } from './visible-content';

/** Events of one page: somebody who pins and unpins all day must not make the page endless. */
const mostEvents = 500;

/** A page of an entry's versions, newest first, with what happened between them, for those who may edit it. */
export const readTimeline = async (
  core: EditorialCore,
  key: EntryKey,
  page: { readonly cursor?: number; readonly limit?: number },
): Promise<Timeline> => {
  const { sql, entry, acting, rights } = await readEntryWithRight(core, key, 'edit');
  const limit = page.limit ?? 50;
  const versions = await readVersions(sql, key, { before: page.cursor ?? null, limit: limit + 1 });
  const shown = versions.slice(0, limit);
  const events = await readEventsBetween(sql, key, {
    versionIds: shown.map(({ id }) => id),
    above: page.cursor === undefined ? null : await readVersionAt(sql, key, page.cursor),
    limit: mostEvents + 1,
  });
  return {
    data: await timelineRows(sql, entry, shown, events.slice(0, mostEvents), { acting, rights, now: core.clock.now() }),
    meta: {
      nextCursor: versions.length > limit ? (shown.at(-1)?.number ?? null) : null,
      total: entry.versionCount,
      trashed: entry.trashed,
      eventsLeftOut: events.length > mostEvents,
      dossier: await mayExportDossier(acting, key, rights),
    },
  };
};

/** One version with its content. @throws DomainFailure VERSION_NOT_FOUND, also for another entry's version */
export const readVersionWithContent = async (
  core: EditorialCore,
  key: EntryKey,
  id: number,
): Promise<VersionWithContent> => {
  const { sql, entry, acting, rights } = await readEntryWithRight(core, key, 'edit');
  const version = await readVersion(sql, key, id);
  if (!version) throw new DomainFailure('VERSION_NOT_FOUND', { id });
  const [row] = await timelineRows(sql, entry, [version], [], { acting, rights, now: core.clock.now() });
  return {
    ...(row as TimelineVersion),
    schemaVersion: version.schemaVersion,
    content: await visibleContent(acting, key, version.content),
  };
};
