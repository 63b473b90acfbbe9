import { z } from 'zod';
import { locales } from '../../domain/shared/locales';

/** The language that a path of the delivery API names. */
export const localeParameter = z.enum(locales);

/** A slug or documentId, as paths and filters take them. */
export const nameParameter = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u, 'holds characters that no name has');

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the newsroom's calendar, or an instant with its offset (RFC 3339). */
export const dateParameter = z
  .string()
  .max(40)
  .refine(
    (text) =>
      (day.test(text) || z.iso.datetime({ offset: true }).safeParse(text).success) && !Number.isNaN(Date.parse(text)),
    'is neither a day (2026-11-27) nor an instant (2026-11-27T08:00:00+07:00)',
  );

export const flagParameter = z.enum(['true', 'false']);

export const bodyParameter = z.enum(['blocks', 'html', 'none']);

const limitOf = (most: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().int().min(1).max(most))
    .default(usual);

const cursorParameter = z.string().min(1).max(2_000);

/** What lists are filtered by: the type of what is named. */
export const filterTypes = [
  'category',
  'keyword',
  'genre',
  'person',
  'organization',
  'place',
  'event',
  'award',
  'series',
] as const;

export type FilterType = (typeof filterTypes)[number];

const filters = Object.fromEntries(filterTypes.map((type) => [type, nameParameter.optional()])) as Record<
  FilterType,
  z.ZodOptional<typeof nameParameter>
>;

const page = { limit: limitOf(100, 20), cursor: cursorParameter.optional() };

/** A list of an editorial type. */
export const listQuery = z.strictObject({
  ...filters,
  ...page,
  from: dateParameter.optional(),
  to: dateParameter.optional(),
  fallback: flagParameter.default('false'),
  body: bodyParameter.default('none'),
});

/** A list of people or organizations, which stand in the order of their names and have no time. */
export const namesQuery = listQuery.omit({ from: true, to: true });

/** A list of a supporting type. */
export const supportingQuery = z.strictObject({ limit: limitOf(500, 100), cursor: cursorParameter.optional() });

export const entryQuery = z.strictObject({
  fallback: flagParameter.default('false'),
  body: bodyParameter.default('blocks'),
});

export const plainQuery = z.strictObject({});

export const resolveQuery = z.strictObject({
  path: z
    .string()
    .min(1)
    .max(2_000)
    .regex(/^[^\p{Cc}]+$/u),
});

export const searchQuery = z.strictObject({
  ...filters,
  q: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]+$/u),
  types: z
    .string()
    .max(100)
    .regex(/^[a-z]+(,[a-z]+)*$/)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(['article', 'event', 'award', 'person', 'organization'])))
    .optional(),
  from: dateParameter.optional(),
  to: dateParameter.optional(),
  limit: limitOf(50, 20),
  cursor: cursorParameter.optional(),
});

export const syncQuery = z.union([
  z.strictObject({
    initial: z.literal('true'),
    types: z
      .string()
      .max(200)
      .regex(/^[a-z-]+(,[a-z-]+)*$/)
      .optional(),
    locales: z
      .string()
      .max(60)
      .regex(/^[A-Za-z-]+(,[A-Za-z-]+)*$/)
      .optional(),
    limit: limitOf(1_000, 500),
  }),
  z.strictObject({ token: cursorParameter, limit: limitOf(1_000, 500) }),
]);

export type ListQuery = z.output<typeof listQuery>;
export type EntryQuery = z.output<typeof entryQuery>;
export type SearchQuery = z.output<typeof searchQuery>;
