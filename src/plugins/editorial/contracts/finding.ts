import { z } from 'zod';
import { findDates, findSorts } from '../../../domain/finding/find-sorts';
import { editorialTypes, type EditorialType } from '../../../domain/shared/content-types';
import { locales, type Locale } from '../../../domain/shared/locales';
import { approvalStatuses, type ApprovalStatus } from '../../../domain/workflow/approval-status';
import { shownLivenessValues, type ShownLiveness } from '../../../domain/workflow/liveness';
import { digits, instant } from './instants';

/** Several of a list, with commas between them. */
const someOf = <const Value extends string>(values: readonly Value[]) =>
  z
    .string()
    .max(200)
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(z.enum(values)));

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/i);

const filters = {
  q: z.string().max(200).optional(),
  /** Where the words are looked for; in all that an entry says unless told. */
  in: z.enum(['names']).optional(),
  type: someOf(editorialTypes).optional(),
  locale: someOf(locales).optional(),
  status: someOf(approvalStatuses).optional(),
  liveness: someOf(shownLivenessValues).optional(),
  owner: digits.pipe(z.int().positive().max(2_147_483_647)).optional(),
  category: documentId.optional(),
  genre: documentId.optional(),
  /** Languages that the document doesn't have. */
  missing: someOf(locales).optional(),
  trashed: z.enum(['true', 'false']).optional(),
  dateOf: z.enum(findDates).optional(),
  from: instant.optional(),
  to: instant.optional(),
  sort: z.enum(findSorts).optional(),
};

/** `GET /editorial/search.xlsx`. */
export const exportQuery = z.strictObject(filters);

/** `GET /editorial/search`. */
export const findQuery = z.strictObject({
  ...filters,
  page: digits.pipe(z.int().min(1).max(10_000)).optional(),
  limit: digits.pipe(z.int().min(1).max(100)).optional(),
});

export type FindQuery = z.infer<typeof findQuery>;

/** What a view remembers: parameters as they stand in the address of the page, days for dates. */
const viewFilters = z
  .strictObject(
    Object.fromEntries(Object.keys(filters).map((name) => [name, z.string().max(200).optional()])) as Record<
      keyof typeof filters,
      z.ZodOptional<z.ZodString>
    >,
  )
  .transform(
    (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Record<string, string>,
  );

/** `POST /editorial/saved-views`, `PUT /editorial/saved-views/:id`. */
export const savedViewBody = z.strictObject({ name: z.string().trim().min(1).max(80), filters: viewFilters });

export type SavedViewBody = z.infer<typeof savedViewBody>;

export interface SavedViewView {
  readonly id: number;
  readonly name: string;
  readonly filters: Readonly<Record<string, string>>;
}

export interface FoundEntryView {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly name: string;
  /** What it is called in the other languages that the person may read. */
  readonly otherNames: readonly { readonly locale: Locale; readonly name: string }[];
  /** Languages that the document has no entry in. */
  readonly missing: readonly Locale[];
  readonly approvalStatus: ApprovalStatus;
  readonly liveness: ShownLiveness;
  readonly trashed: boolean;
  readonly version: string;
  readonly owner: { readonly id: number; readonly name: string } | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly firstLiveAt: string | null;
  readonly lastLiveAt: string | null;
}

export interface FoundView {
  readonly data: readonly FoundEntryView[];
  readonly meta: {
    readonly page: number;
    readonly pages: number;
    readonly total: number;
    /** Whether there are more than are counted. */
    readonly more: boolean;
    readonly sort: string;
  };
}
