import { locales, type Locale } from '../../../../../domain/shared/locales';
import type { Right } from '../../../../../domain/workflow/transitions';
import type { Acting } from '../../../../../platform/editorial/acting';
import { scopeOf } from '../../../../../platform/editorial/reading-scope';
import type { Whose } from '../../../contracts/home';

/** Whose work a person looks after, and in which languages. */
export interface Concern {
  readonly whose: Whose;
  readonly locales: readonly Locale[];
}

/** Who approves looks after everybody's work in those languages; all others after their own. */
export const concernOf = async (acting: Acting): Promise<Concern> => {
  const decided = await localesWith(acting, 'approve');
  if (decided.length > 0) return { whose: 'all', locales: decided };
  const written = await localesWith(acting, 'edit');
  return { whose: 'mine', locales: written.length > 0 ? written : locales };
};

/** Languages in which a person holds a right whatever the entry, on some type at least. */
export const localesWith = async (acting: Acting, right: Right): Promise<readonly Locale[]> => {
  const { whole } = await scopeOf(acting, right);
  return locales.filter((locale) => whole.some((one) => one.locale === locale));
};
