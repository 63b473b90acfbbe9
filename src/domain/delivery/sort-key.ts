import type { Fields } from '../history/content-model';
import type { DeliveredType } from './delivered-types';
import { nameKey } from './name-key';
import type { Locale } from '../shared/locales';

/** As far as a Date of ECMAScript reaches, in milliseconds. */
const farthest = 8_640_000_000_000_000;

/** Newest first: what comes earlier in time has the greater key. What has no time stands at the end. */
export const newestFirst = (time: number | null): string =>
  time === null ? '99999999999999999' : String(farthest - time).padStart(17, '0');

const timeOf = (value: unknown): number | null => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
};

/** Types whose list is in the order of time, which `from` and `to` narrow. */
export const isInOrderOfTime = (type: string): boolean => ['article', 'event', 'award'].includes(type);

/** The year of an award as the time of its list. */
export const startOfYear = (year: number): number => Date.UTC(year, 0, 1);

/**
 * The place of an entry in the list of its type, as a text to be compared byte by byte: articles by
 * display date and events by start, latest first; awards by year, then name; all else by name.
 */
export const sortKeyOf = (
  type: DeliveredType,
  locale: Locale,
  said: Fields,
  firstPublishedAt: string | null,
): string => {
  const name = nameKey(String(said['sortName'] || said['name'] || said['title'] || said['text'] || ''), locale);
  switch (type) {
    case 'article':
      return newestFirst(timeOf(said['displayDate']) ?? timeOf(firstPublishedAt));
    case 'event':
      return newestFirst(timeOf(said['startsAt']));
    case 'award':
      return `${newestFirst(typeof said['year'] === 'number' ? startOfYear(said['year']) : null)} ${name}`;
    default:
      return name;
  }
};

/**
 * The sort keys between which a list lies that is narrowed by time, both inclusive; the later time
 * has the lower key. A day means the whole of it, in the newsroom's time zone.
 */
export const boundsOfTime = (
  type: DeliveredType,
  from: string | null,
  to: string | null,
): { readonly fromKey: string | null; readonly toKey: string | null } => {
  const end = type === 'award' ? ' \u{10ffff}' : '';
  return {
    fromKey: to === null ? null : newestFirst(lastMoment(type, to)),
    toKey: from === null ? null : `${newestFirst(firstMoment(type, from))}${end}`,
  };
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Awards know years only: a year counts if the day lies in it. */
const firstMoment = (type: DeliveredType, from: string): number => {
  if (type === 'award') return startOfYear(new Date(Date.parse(from)).getUTCFullYear());
  return Date.parse(isDay(from) ? `${from}T00:00:00.000+07:00` : from);
};

const lastMoment = (type: DeliveredType, to: string): number => {
  if (type === 'award') return startOfYear(new Date(Date.parse(to)).getUTCFullYear());
  return Date.parse(isDay(to) ? `${to}T23:59:59.999+07:00` : to);
};
