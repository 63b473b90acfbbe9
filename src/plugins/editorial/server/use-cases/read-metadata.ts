import type { EntryKey } from '../../../../domain/shared/entry-key';
import { readContent, readVersions } from '../../../../platform/editorial/read-versions';
import type { MetadataColumnView } from '../../contracts';
import type { EditorialCore } from '../core';
import { metadataColumns } from './metadata-columns';
import { readEntryState } from './read-entry-state';
import { readEntryWithRight } from './require-right';
import { visibleContent } from './visible-content';

/** An entry as one row of the portal's list: every column, filled from where it lives now. */
export const readMetadata = async (core: EditorialCore, key: EntryKey): Promise<readonly MetadataColumnView[]> => {
  const { sql, entry, acting } = await readEntryWithRight(core, key, 'read');
  const state = await readEntryState(core, key);
  const [first] = await readVersions(sql, key, { before: 2, limit: 1 });
  return metadataColumns({
    content: await visibleContent(acting, key, await readContent(sql, entry.workingContentHash)),
    state,
    createdAt: entry.createdAt.toISOString(),
    createdBy: first?.actor.name ?? '',
  });
};
