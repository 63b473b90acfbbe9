import { locales, type Locale } from '../shared/locales';

/** What readers have of a document in one language. */
export interface LanguageStanding {
  readonly locale: Locale;
  readonly isLive: boolean;
  readonly isRetracted: boolean;
}

/** The language asked for, then those that may stand in for it, the newsroom's own first. */
export const languagesFrom = (asked: Locale, fallback: boolean): readonly Locale[] =>
  fallback ? [asked, ...locales.filter((other) => other !== asked)] : [asked];

/**
 * The language in which readers get a document where others may stand in for the one asked for; null
 * for none. What was retracted in the language asked for is not replaced: readers are to learn of it.
 */
export const servedLanguage = (asked: Locale, standings: readonly LanguageStanding[]): Locale | null => {
  if (standings.some(({ locale, isRetracted }) => locale === asked && isRetracted)) return null;
  const isLive = (locale: Locale): boolean => standings.some((one) => one.locale === locale && one.isLive);
  return languagesFrom(asked, true).find(isLive) ?? null;
};
