import { z } from 'zod';
import { locales, type Locale, type TextByLocale } from '../../domain/shared/locales';
import type { EditorialType } from '../../domain/shared/content-types';
import type { ApprovalStatus } from '../../domain/workflow/approval-status';
import type { ShownLiveness } from '../../domain/workflow/liveness';
import type { Action } from '../../domain/workflow/transitions';
import {
  correctionBody,
  type CorrectionView,
  type FixView,
  type LinkedEntryView,
  type MergeConflictsView,
} from './contracts/corrections';
import { instant } from './contracts/instants';
import type { AssignmentView, FullReviewView, LockView, RetractionView } from './contracts/reviews';
import type { ScheduleView } from './contracts/schedules';
import type { TranslationStateView } from './contracts/translation';

// Half a surrogate pair has no UTF-8 form: such a text could be neither stored nor hashed as it is.
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => value.isWellFormed(), 'is no well-formed Unicode text');

/** Ids of people are PostgreSQL integers. */
const person = z.int().positive().max(2_147_483_647);

const people = z.array(person).max(50);

/** The body of `POST /editorial/entries/:type/:documentId/:locale/actions/:action`. */
export const actionBody = z.strictObject({
  comment: text(5_000).optional(),
  /** Id of the version that the person decides on. */
  version: z.int().positive().optional(),
  /** Code of the step that the person decides at. */
  step: z.string().max(100).optional(),
  /** Go live without the references that are not live in this language. */
  omitReferences: z.boolean().optional(),
  /** With approve and reschedule: the instant at which the version goes live. */
  publishAt: instant.optional(),
  /** The instant at which the live entry expires; null takes an expiry away. */
  unpublishAt: instant.nullable().optional(),
  /** Let the references that are not live go live along, by the same action, or nothing at all. */
  withReferences: z.boolean().optional(),
  /** submit: the review is urgent. */
  urgent: z.boolean().optional(),
  /** reject: code of the earlier step that the review goes back to, instead of ending. */
  toStep: z.string().max(100).optional(),
  /** assign: id of the person, or null for nobody any more. */
  assignee: person.nullable().optional(),
  /** assign: until when it should be done. */
  dueAt: z.iso.datetime({ offset: true }).optional(),
  /** share: ids of all collaborators from now on. */
  collaborators: people.optional(),
  /** hand-over: id of the new owner. */
  owner: person.optional(),
  /** lock: take it from the one who holds it. unlock: end it for somebody else. */
  takeOver: z.boolean().optional(),
  /** retract: what the public is told in place of the entry; may be given or changed later. */
  notice: text(5_000).optional(),
  /** unpublish, retract: live languages of the document that go with it, or none does. */
  siblings: z.array(z.enum(locales)).max(locales.length).optional(),
  /** submit, approve, publish: what is corrected with this version, in place of what waited; null for nothing. */
  correction: correctionBody.nullable().optional(),
});

export type ActionBody = z.infer<typeof actionBody>;

/**
 * What a write by the content manager may carry beside the content, as `editorialAction`: the
 * content is saved and the action taken in one transaction, or neither is done.
 */
export const actionWithSave = actionBody
  .omit({ version: true, step: true, withReferences: true, siblings: true })
  .extend({ action: z.enum(['submit', 'publish', 'approve']) });

export type ActionWithSave = z.infer<typeof actionWithSave>;

/** A whole number in a query: digits only, since `Number` also takes lists, spaces and hexadecimal. */
const number = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

export const pageQuery = z.strictObject({
  cursor: number.pipe(z.int().positive()).optional(),
  limit: number.pipe(z.int().min(1).max(200)).optional(),
});

export interface PersonView {
  readonly id: number | null;
  readonly name: string;
}

export interface VersionView {
  readonly id: number;
  readonly label: string;
  readonly status: ApprovalStatus | 'superseded' | 'live';
  readonly hash: string;
  readonly createdAt: string;
  readonly actor: PersonView & { readonly kind: string };
  readonly action: string;
  readonly origin: string;
  readonly comment: string | null;
}

export interface ReviewView {
  readonly workflow: string;
  readonly step: { readonly code: string; readonly name: TextByLocale; readonly number: number; readonly of: number };
  readonly version: number;
  readonly openedBy: PersonView;
  readonly openedAt: string;
  readonly comment: string | null;
  readonly dueAt: string | null;
  readonly assignee: PersonView | null;
  readonly urgent: boolean;
  /** Every step, decision, comment and version of this review. */
  readonly whole: FullReviewView;
}

export interface DecisionView {
  readonly decision: 'approve' | 'reject';
  readonly actor: PersonView;
  readonly comment: string | null;
  readonly decidedAt: string;
}

/** The state of an entry, as the panel and other programs of the newsroom read it. */
export interface EntryView {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly approvalStatus: ApprovalStatus;
  /** SharePoint's number: approved 0, rejected 1, pending 2, draft 3, scheduled 4. */
  readonly approvalStatusCode: number;
  readonly liveness: ShownLiveness;
  readonly trashed: boolean;
  readonly workingVersion: VersionView;
  readonly liveVersion: VersionView | null;
  /** Other languages of the document that are live. */
  readonly liveSiblings: readonly Locale[];
  readonly firstLiveAt: string | null;
  readonly lastLiveAt: string | null;
  readonly review: ReviewView | null;
  readonly lastDecision: DecisionView | null;
  /** The newest review that has ended, with its decisions. */
  readonly lastReview: FullReviewView | null;
  readonly assignment: AssignmentView | null;
  readonly retraction: RetractionView | null;
  readonly schedule: ScheduleView | null;
  /** When the live entry expires, as an instant; null where it stays. */
  readonly expiresAt: string | null;
  readonly lock: LockView | null;
  /** The fix of the live version that is being made. */
  readonly fix: FixView | null;
  /** What is still to be looked at after a parked draft was put back on a fix. */
  readonly mergeConflicts: MergeConflictsView | null;
  readonly corrections: readonly CorrectionView[];
  /** Of an article: corrections of other entries that it apologizes for. */
  readonly apologizesFor: readonly (CorrectionView & { readonly entry: LinkedEntryView })[];
  /** null where the entry wasn't made from another language. */
  readonly translation: TranslationStateView | null;
  readonly owner: PersonView | null;
  readonly collaborators: readonly PersonView[];
  readonly allowedActions: readonly Action[];
  readonly actionsNeedingComment: readonly Action[];
}

/** What a row of the content manager's list shows of an entry's state. */
export interface ListStateView {
  readonly approvalStatus: ApprovalStatus;
  readonly liveness: ShownLiveness;
  readonly trashed: boolean;
  readonly version: string;
}

export interface MetadataColumnView {
  readonly key: string;
  /** The label of the portal's SharePoint list. */
  readonly label: string;
  readonly value: unknown;
}
