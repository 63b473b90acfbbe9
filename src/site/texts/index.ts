import type { Locale } from '../../domain/shared/locales';
import { en } from './en';
import { vi, type Texts } from './vi';
import { zhHans } from './zh-hans';

export type { Texts };

export const textsOf: Readonly<Record<Locale, Texts>> = { vi, en, 'zh-Hans': zhHans };

/** What readers of a language call it. */
export const languageNames: Readonly<Record<Locale, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
  'zh-Hans': '简体中文',
};
