import type { WorkView } from '../../../../../domain/royalties/views';
import type { EntryKey } from '../../../../../domain/shared/entry-key';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { lockWorkOfEntry } from '../../../../../platform/royalties/work-store';
import { inTransaction } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { layDesk } from './desk';
import { openFile } from './read-work';
import { keepProposal } from './save-assessment';
import { workView } from './work-view';

/** Stores what is counted from the version now, in the place of what was proposed before. */
export const proposeWork = async (
  core: RoyaltyCore,
  key: EntryKey,
  options: { readonly revision?: number; readonly reason?: string },
): Promise<WorkView> => {
  const person = await personWithRight(core.strapi, 'assess');
  return inTransaction(core.strapi, async (sql) => {
    const desk = await layDesk(core, sql);
    const { source, counted } = await openFile(sql, key, desk);
    const work = await lockWorkOfEntry(sql, key);
    await keepProposal(core, sql, person, work, {
      ...options,
      lines: counted?.lines ?? [],
      title: source?.title ?? '',
      genre: source?.genre ?? null,
    });
    return workView(await openFile(sql, key, desk), desk, person.rights);
  });
};
