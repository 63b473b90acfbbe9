import { z } from 'zod';
import { editorialTypes, type EditorialType } from '../../../domain/shared/content-types';
import { locales, type Locale, type TextByLocale } from '../../../domain/shared/locales';
import type { ApprovalStatus } from '../../../domain/workflow/approval-status';
import type { ShownLiveness } from '../../../domain/workflow/liveness';
import { pageLimit } from './instants';
import type { ScheduleView } from './schedules';

export const inboxViews = ['waiting-for-me', 'my-submissions', 'my-drafts', 'overdue', 'scheduled'] as const;

export type InboxViewName = (typeof inboxViews)[number];

/** `submittedAt` and `dueAt` only where there is a review, `publishAt` only in `scheduled`. */
export const inboxSorts = ['updatedAt', 'submittedAt', 'dueAt', 'publishAt'] as const;

export type InboxSort = (typeof inboxSorts)[number];

/** `GET /editorial/inbox`. `sort` is `<column>:asc` or `<column>:desc`; a cursor goes on with the same query. */
export const inboxQuery = z.strictObject({
  view: z.enum(inboxViews),
  type: z.enum(editorialTypes).optional(),
  locale: z.enum(locales).optional(),
  /** Only what is assigned to the asking person. */
  assigned: z.enum(['me']).optional(),
  /** Only what the asking person owns, shares or was asked to do. */
  whose: z.enum(['mine']).optional(),
  sort: z
    .string()
    .regex(/^(updatedAt|submittedAt|dueAt|publishAt):(asc|desc)$/)
    .optional(),
  cursor: z
    .string()
    .max(300)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional(),
  limit: pageLimit.optional(),
});

export type InboxQuery = z.infer<typeof inboxQuery>;

interface PersonView {
  readonly id: number | null;
  readonly name: string;
}

export interface InboxRowView {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly title: string;
  readonly approvalStatus: ApprovalStatus;
  readonly liveness: ShownLiveness;
  readonly version: { readonly id: number; readonly label: string };
  readonly owner: PersonView | null;
  readonly assignee: PersonView | null;
  /** By when it is to be done; null where nobody said. */
  readonly dueAt: string | null;
  readonly updatedAt: string;
  readonly review: {
    readonly step: { readonly code: string; readonly name: TextByLocale; readonly number: number; readonly of: number };
    readonly submittedBy: PersonView;
    readonly submittedAt: string;
    readonly dueAt: string | null;
    readonly isOverdue: boolean;
    readonly assignee: PersonView | null;
  } | null;
  readonly schedule: ScheduleView | null;
}

export interface InboxView {
  readonly data: readonly InboxRowView[];
  readonly meta: { readonly nextCursor: string | null; readonly sort: string };
}

/** `GET /editorial/inbox/counts`: for the home page; each stops counting at 1,000. */
export type InboxCountsView = Readonly<Record<InboxViewName, number>>;
