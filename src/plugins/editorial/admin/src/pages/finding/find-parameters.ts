import { dayAfter, instantOf } from '../../../../../../domain/shared/newsroom-clock';

/** What the page asks, as it stands in its address. */
export const findParameters = [
  'q',
  'type',
  'locale',
  'status',
  'liveness',
  'owner',
  'category',
  'genre',
  'missing',
  'trashed',
  'dateOf',
  'from',
  'to',
  'sort',
] as const;

export type FindParameter = (typeof findParameters)[number];

export type FindValues = Readonly<Record<FindParameter, string>>;

const startOf = (day: string): string => instantOf({ day, time: '00:00' }) ?? '';

/** Days in the address, instants to the server: the last day counts whole. */
export const questionOf = ({ from, to, ...others }: FindValues): Readonly<Record<string, string>> => ({
  ...others,
  from: from ? startOf(from) : '',
  to: to ? startOf(dayAfter(to, 1)) : '',
});

/** The question without what is left open, for a view that is kept. */
export const filledIn = (values: FindValues): Readonly<Record<string, string>> =>
  Object.fromEntries(findParameters.filter((name) => values[name]).map((name) => [name, values[name]]));
