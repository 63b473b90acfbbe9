import { z } from 'zod';
import { editorialTypes, type EditorialType } from '../../../domain/shared/content-types';
import type { EntryKey } from '../../../domain/shared/entry-key';
import { locales, type Locale } from '../../../domain/shared/locales';
import { coverageSorts, coverageStatuses, type CoverageStatus } from '../../../domain/translation/coverage';
import { mostEntriesAtOnce } from './many-entries';
import { exchangeFormats } from './translation';

const digits = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const filters = {
  type: z.enum(editorialTypes).optional(),
  locale: z.enum(locales).optional(),
  status: z.enum(coverageStatuses).optional(),
  /** documentId of a category: only articles stand in one. */
  category: z
    .string()
    .regex(/^[a-z0-9]{1,64}$/i)
    .optional(),
  /** Only what has stood like this for at least so many days. */
  days: digits.pipe(z.int().min(0).max(36_500)).optional(),
  /** Id of a person: what they own, share or were asked to do. */
  person: digits.pipe(z.int().positive()).optional(),
};

/** `GET /editorial/coverage`. */
export const coverageQuery = z.strictObject({
  ...filters,
  sort: z.enum(coverageSorts).optional(),
  page: digits.pipe(z.int().min(1).max(100_000)).optional(),
  limit: digits.pipe(z.int().min(1).max(100)).optional(),
});

export type CoverageQuery = z.infer<typeof coverageQuery>;

const entry = z.strictObject({
  contentType: z.enum(editorialTypes),
  documentId: z.string().regex(/^[a-z0-9]{1,64}$/i),
  locale: z.enum(locales),
});

const entryNamed = (key: string) => {
  const [contentType, documentId, locale, ...more] = key.split('/');
  return more.length === 0 ? { contentType, documentId, locale } : {};
};

/** The body of `POST /editorial/translation/start`: the languages to begin, each from its likeliest source. */
export const startManyBody = z.strictObject({ entries: z.array(entry).min(1).max(mostEntriesAtOnce) });

export type StartManyBody = z.infer<typeof startManyBody>;

/** The body of `POST /editorial/translation/export`: some entries, or everything that is outdated in a language. */
export const exportBody = z.union([
  z.strictObject({ format: z.enum(exchangeFormats), entries: z.array(entry).min(1).max(500) }),
  z.strictObject({
    format: z.enum(exchangeFormats),
    outdated: z.literal(true),
    locale: z.enum(locales),
    type: z.enum(editorialTypes).optional(),
  }),
]);

export type ExportBody = z.infer<typeof exportBody>;

/** `GET /editorial/translation/export`: some entries as `type/documentId/locale,…`, or everything that is outdated in a language. */
export const exportQuery = z.union([
  z.strictObject({
    format: z.enum(exchangeFormats),
    entries: z
      .string()
      .transform((keys) => keys.split(',').map(entryNamed))
      .pipe(z.array(entry).min(1).max(mostEntriesAtOnce)),
  }),
  z.strictObject({
    format: z.enum(exchangeFormats),
    locale: z.enum(locales),
    type: z.enum(editorialTypes).optional(),
  }),
]);

/** The body of `PUT /editorial/reader-counts`: how many read an entry, as the site's statistics say. */
export const readerCountsBody = z.strictObject({
  counts: z
    .array(entry.extend({ readers: z.int().min(0).max(2_147_483_647) }))
    .min(1)
    .max(1_000),
});

export type ReaderCountsBody = z.infer<typeof readerCountsBody>;

export interface CoverageCellView {
  readonly locale: Locale;
  readonly progress: 'missing' | 'notYet' | 'inProgress' | 'inReview' | 'live';
  readonly sourceLocale: Locale | null;
  readonly outdated: boolean;
  readonly factsDiffer: boolean;
  readonly sourceWithdrawn: boolean;
  readonly since: string | null;
  readonly assignee: { readonly id: number; readonly name: string } | null;
  readonly dueAt: string | null;
  /** Whether the asking person may begin, or change, this language. */
  readonly canStart: boolean;
  readonly canEdit: boolean;
}

export interface CoverageRowView {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly title: string;
  readonly titleLocale: Locale;
  readonly readers: number;
  readonly cells: readonly CoverageCellView[];
}

export interface CoverageView {
  readonly data: readonly CoverageRowView[];
  readonly meta: {
    readonly page: number;
    readonly pages: number;
    readonly total: number;
    readonly sort: string;
    /** How many languages of documents stand how, with the filters but for language and status. */
    readonly counts: Readonly<Record<Locale, Readonly<Record<CoverageStatus, number>>>>;
  };
}

export type StartedManyView = EntryKey &
  (
    | { readonly ok: true; readonly version: number }
    | {
        readonly ok: false;
        readonly error: {
          readonly code: string;
          readonly message: string;
          readonly details: Readonly<Record<string, unknown>>;
        };
      }
  );
