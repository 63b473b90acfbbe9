import { newsroomTimeZone, type Locale } from '../../domain/shared/locales';

type Options = Intl.DateTimeFormatOptions;

const tags: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB', 'zh-Hans': 'zh-CN' };

/** As newspapers of each language print a day. */
const day: Readonly<Record<Locale, Options>> = {
  vi: { weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'zh-Hans': { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
};

const coarser: Readonly<Record<'year' | 'month', Options>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
};

const format = (locale: Locale, instant: string, options: Options, timeZone: string): string =>
  new Intl.DateTimeFormat(tags[locale], { ...options, timeZone }).format(new Date(instant));

export const formatTime = (locale: Locale, instant: string, timeZone = newsroomTimeZone): string =>
  format(locale, instant, { hour: '2-digit', minute: '2-digit', hour12: false }, timeZone);

export const formatDay = (locale: Locale, instant: string, timeZone = newsroomTimeZone): string =>
  format(locale, instant, day[locale], timeZone);

/** A day of the calendar, which has no zone: `2026-11-27`. */
export const formatDate = (locale: Locale, date: string): string =>
  format(locale, `${date}T00:00:00Z`, { ...day[locale], weekday: undefined }, 'UTC');

export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second';

/** A moment as exactly as it is known. */
export const formatMoment = (
  locale: Locale,
  instant: string,
  precision: Precision | null | undefined = 'minute',
  timeZone = newsroomTimeZone,
): string => {
  if (precision === 'year' || precision === 'month') return format(locale, instant, coarser[precision], timeZone);
  const shown = formatDay(locale, instant, timeZone);
  return precision === 'day' ? shown : `${shown}, ${formatTime(locale, instant, timeZone)}`;
};
