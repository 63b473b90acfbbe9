import contentTypesEn from './content-types/en.json';
import contentTypesVi from './content-types/vi.json';
import contentTypesZhHans from './content-types/zh-Hans.json';
import newsroom from './newsroom.json';
import strapiVi from './strapi/vi.json';
import strapiZhHans from './strapi/zh-Hans.json';

/** Later ones win: Strapi's own texts, the names of our types and fields, what we say otherwise. */
export const translations: Readonly<Record<string, Record<string, string>>> = {
  vi: { ...strapiVi, ...contentTypesVi, ...newsroom.vi },
  en: { ...contentTypesEn, ...newsroom.en },
  'zh-Hans': { ...strapiZhHans, ...contentTypesZhHans, ...newsroom['zh-Hans'] },
};
