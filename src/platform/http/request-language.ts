import { defaultLocale, type Locale } from '../../domain/shared/locales';

/**
 * The newsroom's language that a request asks for with Accept-Language (RFC 9110, 12.5.4);
 * Vietnamese where it names none of ours.
 */
export const requestLanguage = (acceptLanguage: string | undefined): Locale => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { range: range.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { range } of wanted) {
    if (range.startsWith('vi')) return 'vi';
    if (range.startsWith('en')) return 'en';
    if (range.startsWith('zh')) return 'zh-Hans';
  }
  return defaultLocale;
};
