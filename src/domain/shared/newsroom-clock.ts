import { newsroomTimeZone } from './locales';

/** What a person picks: a day and a time as the newsroom's clock shows them. */
export interface ClockTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:mm`. */
  readonly time: string;
}

const formats = new Intl.DateTimeFormat('en-CA', {
  timeZone: newsroomTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (instant: Date): Readonly<Record<string, string>> =>
  Object.fromEntries(formats.formatToParts(instant).map(({ type, value }) => [type, value]));

export const clockTimeOf = (instant: string | Date): ClockTime => {
  const { year, month, day, hour, minute } = partsOf(new Date(instant));
  return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
};

/** How far the newsroom's clock is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: Date): number => {
  const { year, month, day, hour, minute, second } = partsOf(instant);
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return shown - Math.floor(instant.getTime() / 1000) * 1000;
};

const isClockTime = ({ day, time }: ClockTime): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** The instant, ISO 8601 in UTC; null while the day or the time is not complete. */
export const instantOf = (shown: ClockTime): string | null => {
  if (!isClockTime(shown)) return null;
  const asUtc = Date.parse(`${shown.day}T${shown.time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  return new Date(asUtc - offsetAt(new Date(asUtc - offsetAt(new Date(asUtc))))).toISOString();
};

/** When a day of the newsroom begins. */
export const startOfDay = (day: string): Date => {
  const start = instantOf({ day, time: '00:00' });
  if (start === null) throw new TypeError(`${day} is no day`);
  return new Date(start);
};

/** A day so many days later. */
export const dayAfter = (day: string, days: number): string => {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

export const monthAfter = (day: string, months: number): string => {
  const moved = new Date(`${firstOfMonth(day)}T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 10);
};
