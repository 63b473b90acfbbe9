import { defaultLocale } from '../domain/shared/locales';

/** Where Strapi's panel keeps the language that a browser has chosen. */
const languageKey = 'strapi-admin-language';

/** Strapi's news about itself, one key before and one after the panel knows the installation's id. */
const newsKeys = ['undefined', 'false'].map((id) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${id}`);

export const panelLanguage = (): string => localStorage.getItem(languageKey) ?? defaultLocale;

/** A new browser begins in the newsroom's language, and without advertisements across every page. */
export const setDefaults = (): void => {
  if (localStorage.getItem(languageKey) === null) localStorage.setItem(languageKey, defaultLocale);
  for (const key of newsKeys) localStorage.setItem(key, 'true');
  document.documentElement.lang = panelLanguage();
};
