/** The languages of one newsroom; Vietnamese is the default and the first one written. */
export const locales = ['vi', 'en', 'zh-Hans'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'vi';

/** The newsroom's time zone (IANA). Instants are stored in UTC and shown in this zone. */
export const newsroomTimeZone = 'Asia/Ho_Chi_Minh';

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (locales as readonly string[]).includes(value);

/** One text in every language of the newsroom. */
export type TextByLocale = Readonly<Record<Locale, string>>;
