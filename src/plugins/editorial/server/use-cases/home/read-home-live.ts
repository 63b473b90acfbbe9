import { clockTimeOf, dayAfter, startOfDay } from '../../../../../domain/shared/newsroom-clock';
import { currentActing } from '../../../../../platform/editorial/acting';
import { mostCounted } from '../../../../../platform/finding/find-question';
import type { HomeLiveView } from '../../../contracts/home';
import type { EditorialCore } from '../../core';
import { findByLocale } from '../finding/find';
import { concernOf } from './concern';

const shown = 5;

/** What went live since the newsroom's midnight, in the languages that a person looks after. */
export const readHomeLive = async (core: EditorialCore): Promise<HomeLiveView> => {
  const acting = currentActing(core.strapi);
  const { whose, locales } = await concernOf(acting);
  const { day } = clockTimeOf(core.clock.now());
  const owner = whose === 'mine' && acting.actor.userId !== null ? { owner: acting.actor.userId } : {};
  const query = { dateOf: 'lastLive', sort: 'lastLive', ...owner } as const;
  const { counts, data } = await findByLocale(
    core,
    { ...query, from: startOfDay(day), to: startOfDay(dayAfter(day, 1)), limit: shown },
    locales,
  );
  const list = { dateOf: 'lastLive', sort: 'lastLive', from: day, to: day };
  return {
    whose,
    figures: locales.map((locale, index) => {
      const counted = counts[index] ?? 0;
      return {
        locale,
        total: Math.min(counted, mostCounted),
        more: counted > mostCounted,
        list: { ...list, locale, ...(owner.owner === undefined ? {} : { owner: String(owner.owner) }) },
      };
    }),
    newest: data,
  };
};
