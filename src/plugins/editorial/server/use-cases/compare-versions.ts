import { diffEntry } from '../../../../domain/history/diff/diff-entry';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import type { StoredEntry } from '../../../../platform/editorial/entry-store';
import { readVersion } from '../../../../platform/editorial/read-versions';
import { contentModelOf } from '../../../../platform/snapshot/content-model';
import type { VersionDiffView } from '../../contracts/history';
import type { EditorialCore } from '../core';
import { namedThings } from './named-things';
import { readEntryWithRight } from './require-right';
import { versionView } from './version-view';
import { visibleContent } from './visible-content';

/** A version by its id, or the one that is live or worked on now. */
export type VersionChoice = number | 'live' | 'working';

/** @throws DomainFailure NOTHING_LIVE */
export const chosenVersionId = (entry: StoredEntry, choice: VersionChoice): number => {
  if (choice === 'working') return entry.workingVersionId;
  if (choice !== 'live') return choice;
  if (entry.liveVersionId === null) throw new DomainFailure('NOTHING_LIVE', { action: 'compare' });
  return entry.liveVersionId;
};

/**
 * What turns one version of an entry into another, as far as the person may see it.
 * @throws DomainFailure VERSION_NOT_FOUND, VERSION_PURGED, NOTHING_LIVE
 */
export const compareVersions = async (
  core: EditorialCore,
  key: EntryKey,
  one: VersionChoice,
  other: VersionChoice,
): Promise<VersionDiffView> => {
  const { sql, entry, acting } = await readEntryWithRight(core, key, 'edit');
  const read = async (choice: VersionChoice) => {
    const id = chosenVersionId(entry, choice);
    const version = await readVersion(sql, key, id);
    if (!version) throw new DomainFailure('VERSION_NOT_FOUND', { id });
    return { version, content: await visibleContent(acting, key, version.content) };
  };
  const [from, to] = [await read(one), await read(other)];
  return {
    from: versionView(from.version, entry),
    to: versionView(to.version, entry),
    diff: withoutHidden(
      diffEntry(contentModelOf(core.strapi, key.contentType), from.content, to.content),
      await acting.hiddenAttributes(key),
    ),
    ...(await namedThings(core, sql, key.locale, [from.content, to.content])),
  };
};

/** What the person may not see isn't even told to be unchanged. */
export const withoutHidden = <Diff extends { readonly unchanged: readonly string[] }>(
  diff: Diff,
  hidden: readonly string[],
): Diff => ({ ...diff, unchanged: diff.unchanged.filter((name) => !hidden.includes(name)) });
