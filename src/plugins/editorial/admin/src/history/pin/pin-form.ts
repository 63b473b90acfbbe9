import type { PinBody } from '../../../../contracts/history';

export interface PinForm {
  readonly name: string;
  readonly issue: string;
  readonly page: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
}

/** What was filled in; an empty field is none. */
export const pinBodyOf = ({ name, issue, page, date }: PinForm): PinBody => ({
  ...(name.trim() ? { name: name.trim() } : {}),
  ...(issue.trim() ? { issue: issue.trim() } : {}),
  ...(page.trim() ? { page: page.trim() } : {}),
  ...(date ? { date } : {}),
});

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day that a calendar shows, which knows only instants of the browser's own zone. */
export const dayOf = (date: Date | undefined): string | null =>
  date === undefined || Number.isNaN(date.getTime())
    ? null
    : `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

export const dateOf = (day: string | null): Date | undefined => {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year === undefined || month === undefined || date === undefined ? undefined : new Date(year, month - 1, date);
};
