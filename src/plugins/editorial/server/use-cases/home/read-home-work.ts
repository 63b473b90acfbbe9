import { currentActing } from '../../../../../platform/editorial/acting';
import type { HomeWorkView } from '../../../contracts/home';
import type { InboxViewName } from '../../../contracts/inbox';
import type { EditorialCore } from '../../core';
import { countInboxOf, mostCounted } from '../read-inbox';
import { concernOf } from './concern';

/** What waits for a person, and what they wait for. */
export const readHomeWork = async (core: EditorialCore): Promise<HomeWorkView> => {
  const { whose } = await concernOf(currentActing(core.strapi));
  const views: readonly InboxViewName[] =
    whose === 'all'
      ? ['waiting-for-me', 'my-submissions', 'my-drafts', 'scheduled']
      : ['my-drafts', 'my-submissions', 'scheduled'];
  const lists = views.map((view) => ({ view, ...(whose === 'mine' ? { whose } : {}) }));
  const counts = await countInboxOf(core, lists);
  return {
    figures: lists.map((list, index) => {
      const total = counts[index] ?? 0;
      return { view: list.view, total, more: total >= mostCounted, list };
    }),
  };
};
