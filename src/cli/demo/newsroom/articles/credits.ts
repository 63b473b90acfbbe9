import type { InEveryLocale } from '../types';

/** The demo's pictures are drawn by the project itself. */
export const illustrated = {
  vi: 'Minh họa: Tòa Soạn',
  en: 'Illustration: Toa Soan',
  'zh-Hans': '插图：Tòa Soạn',
} as const satisfies InEveryLocale<string>;
