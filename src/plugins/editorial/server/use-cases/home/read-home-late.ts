import { locales } from '../../../../../domain/shared/locales';
import { currentActing } from '../../../../../platform/editorial/acting';
import type { HomeLateView } from '../../../contracts/home';
import type { EditorialCore } from '../../core';
import { countInboxOf, mostCounted, readInbox } from '../read-inbox';
import { concernOf } from './concern';

const shown = 5;

/** What should have been done by now, in the languages that a person looks after; the longest overdue first. */
export const readHomeLate = async (core: EditorialCore): Promise<HomeLateView> => {
  const concern = await concernOf(currentActing(core.strapi));
  const { whose } = concern;
  const late = { view: 'overdue', ...(whose === 'mine' ? { whose } : {}) } as const;
  const lists = concern.locales.map((locale) => ({ ...late, locale }));
  const counts = await countInboxOf(core, lists);
  const isEverywhere = concern.locales.length === locales.length;
  const isNothing = counts.every((count) => count === 0);
  const { data } = isNothing
    ? { data: [] }
    : await readInbox(core, { ...late, limit: shown, ...(isEverywhere ? {} : { locales: concern.locales }) });
  return {
    whose,
    figures: lists.map((list, index) => {
      const total = counts[index] ?? 0;
      return { locale: list.locale, total, more: total >= mostCounted, list };
    }),
    soonest: data,
  };
};
