import { newsroomTimeZone } from '../shared/locales';
import type { Day, Month } from './rules';

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: newsroomTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The newsroom's day of an instant. */
export const localDay = (instant: Date): Day => format.format(instant);

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The month some months later, or earlier with a negative number. */
export const addMonths = (month: Month, months: number): Month => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
};

export const dayIn = (month: Month, number: number): Day => `${month}-${String(number).padStart(2, '0')}`;

const millisecondsOfDay = 86_400_000;

const toInstant = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: Day, days: number): Day =>
  new Date(toInstant(day) + days * millisecondsOfDay).toISOString().slice(0, 10);

export const daysBetween = (from: Day, to: Day): number =>
  Math.round((toInstant(to) - toInstant(from)) / millisecondsOfDay);

export const daysOfMonth = (month: Month): number => daysBetween(`${month}-01`, `${addMonths(month, 1)}-01`);
