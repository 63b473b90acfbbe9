import type { Core } from '@strapi/strapi';
import { defaultLocale, locales, type Locale } from '../../../../domain/shared/locales';

interface LocaleService {
  find(): Promise<readonly { readonly id: number; readonly code: string }[]>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

/** Names of the languages in the panel's language menus, each in its own language. */
const names: Readonly<Record<Locale, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
  'zh-Hans': '简体中文',
};

/** The newsroom's languages exist and Vietnamese is the default one, whatever Strapi began with. */
export const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.plugin('i18n').service('locales') as unknown as LocaleService;
  const known = new Set((await service.find()).map(({ code }) => code));
  for (const code of locales) {
    if (!known.has(code)) await service.create({ code, name: names[code] });
  }
  const store = strapi.store({ type: 'plugin', name: 'editorial', key: 'default-locale-set' });
  if (await store.get({})) return;
  await service.setDefaultLocale({ code: defaultLocale });
  await store.set({ value: true });
};
