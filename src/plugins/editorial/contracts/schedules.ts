import { z } from 'zod';
import { editorialTypes, type EditorialType } from '../../../domain/shared/content-types';
import { locales, type Locale } from '../../../domain/shared/locales';
import type { FailureCode } from '../../../domain/shared/failure';
import { instant } from './instants';

/** What an entry's state says of its publication at a time; null where it has none. */
export interface ScheduleView {
  readonly id: number;
  /** Id of the approved version. */
  readonly version: number;
  /** ISO 8601 instants in UTC. */
  readonly publishAt: string;
  readonly unpublishAt: string | null;
  readonly approvedBy: { readonly id: number | null; readonly name: string };
  /** Why it did not go live at its time; people have been told. Reschedule, publish now or unschedule. */
  readonly failure: { readonly code: FailureCode; readonly at: string; readonly details: unknown } | null;
}

/** `GET /editorial/calendar?from=&to=&type=&locale=`: at most 62 days; what the person may read. */
export const calendarQuery = z.strictObject({
  from: instant,
  to: instant,
  type: z.enum(editorialTypes).optional(),
  locale: z.enum(locales).optional(),
});

export type CalendarQuery = z.infer<typeof calendarQuery>;

/** One thing that is coming, in the order of time. */
export interface CalendarItemView {
  /** `publish` and `expire` are what the clock will do; `due` is when people should have decided or finished. */
  readonly kind: 'publish' | 'expire' | 'due';
  readonly at: string;
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly title: string;
  readonly version: number | null;
  readonly approvedBy: { readonly id: number | null; readonly name: string } | null;
  readonly failure: ScheduleView['failure'];
}

/** `meta.truncated` of the calendar says that there is more than the page holds (1,000 items). */
export interface CalendarView {
  readonly data: readonly CalendarItemView[];
  readonly meta: { readonly truncated: boolean };
}

interface LeftEntry {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly title: string;
  /** The instant that matters: due, submitted, taken or last changed. */
  readonly at: string | null;
}

interface Left {
  readonly count: number;
  /** The first 100. */
  readonly entries: readonly LeftEntry[];
}

/** `GET /editorial/people/:id/left-behind`: what somebody would leave who is deactivated. Schedules go on. */
export interface LeftBehindView {
  readonly person: { readonly id: number; readonly name: string; readonly isActive: boolean };
  readonly schedules: Left;
  readonly locks: Left;
  /** Reviews assigned to the person. */
  readonly assignedReviews: Left;
  /** Reviews that the person opened. */
  readonly submittedReviews: Left;
  /** Entries that the person owns and that are not approved. */
  readonly drafts: Left;
}
