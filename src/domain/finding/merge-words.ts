import type { Locale } from '../shared/locales';

type Words = (double: string, kept: string) => string;

const words: Readonly<Record<Locale, Words>> = {
  vi: (double, kept) => `Gộp “${double}” vào “${kept}”`,
  en: (double, kept) => `Merged “${double}” into “${kept}”`,
  'zh-Hans': (double, kept) => `将“${double}”合并到“${kept}”`,
};

/** What the versions and audit rows of a merge say, in the language of who merged. */
export const mergeComment = (locale: Locale, double: string, kept: string): string => words[locale](double, kept);
