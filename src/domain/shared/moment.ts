import { newsroomTimeZone, type Locale } from './locales';

/** What `Intl` calls our languages. */
const tags: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' };

/** An instant as people of the newsroom read it: day and minute, in the newsroom's zone. */
export const formatMoment = (instant: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], {
    timeZone: newsroomTimeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
