import { currentActing } from '../../../../../platform/editorial/acting';
import { lacks, type HomeLanguagesView } from '../../../contracts/home';
import type { EditorialCore } from '../../core';
import { countLanguages } from '../../translation/read-coverage';
import { localesWith } from './concern';

/** What the languages lack that a person writes in, whoever's entries they are. */
export const readHomeLanguages = async (core: EditorialCore): Promise<HomeLanguagesView> => {
  const written = await localesWith(currentActing(core.strapi), 'edit');
  if (written.length === 0) return { languages: [] };
  const counts = await countLanguages(core);
  return {
    languages: written.map((locale) => ({
      locale,
      figures: lacks.map((lack) => ({
        lack,
        total: counts[locale][lack],
        more: false,
        list: { locale, status: lack },
      })),
    })),
  };
};
