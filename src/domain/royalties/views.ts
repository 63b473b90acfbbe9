import type { EditorialType } from '../shared/content-types';
import type { Locale } from '../shared/locales';
import type { Line, LineKind } from './lines';
import type { PeriodAction, PeriodStatus, RoyaltyRight } from './periods';
import type { AssessmentResult, Warning } from './results';
import type { Day, Month } from './rules';

export type { PaymentOrderView, PaymentRoundView, PaymentView } from './payment-views';

/** What the routes of the royalties answer; money in whole đồng, instants in ISO 8601. */

/** What the asking person may do at all: the panel shows pages and buttons by it. */
export interface OwnRightsView {
  readonly rights: readonly RoyaltyRight[];
  readonly currentMonth: Month;
  readonly today: Day;
  /** The payee that the person is, if one is linked to the account. */
  readonly payee: { readonly id: number; readonly name: string } | null;
}

export type AssessmentStatus = 'none' | 'proposed' | 'ready' | 'confirmed';

export interface WorkCounts {
  readonly words: number;
  readonly lengthUnits: string;
  readonly pictures: number;
  readonly agencyPictures: number;
}

export interface BylineView {
  readonly shownAs: string;
  readonly role: string | null;
  readonly payeeId: number | null;
}

/** A work and its assessment: stored, or proposed on the spot (`status: none`). */
export interface WorkView {
  readonly id: number | null;
  readonly kind: 'entry' | 'manual';
  readonly contentType: EditorialType | null;
  readonly documentId: string | null;
  readonly locale: Locale;
  readonly title: string;
  readonly genre: string | null;
  readonly category: string | null;
  /** The day whose rules count; null before the work goes live. */
  readonly day: Day | null;
  readonly firstLiveAt: string | null;
  readonly status: AssessmentStatus;
  /** Why a manual work is paid; null for entries. */
  readonly reason: string | null;
  readonly revision: number;
  readonly lines: readonly Line[];
  readonly result: AssessmentResult | null;
  readonly warnings: readonly Warning[];
  readonly counts: WorkCounts | null;
  readonly bylines: readonly BylineView[];
  readonly proposedBy: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  /** What stands in the sheets for this work, over all months. */
  readonly booked: readonly BookedView[];
  readonly allowedActions: readonly ('save' | 'propose' | 'confirm')[];
  /** Confirming would change what is locked: it needs a reason and becomes an adjustment. */
  readonly reasonRequired: boolean;
}

export interface BookedView {
  readonly month: Month;
  readonly status: PeriodStatus;
  readonly amount: number;
  readonly isAdjustment: boolean;
  readonly reason: string | null;
}

export interface PeriodView {
  readonly month: Month;
  readonly status: PeriodStatus;
  readonly works: number;
  readonly payees: number;
  readonly amount: number;
  readonly adjustments: number;
  readonly fund: number | null;
  readonly fundLeft: number | null;
  readonly paid: number;
  readonly unpaid: number;
  /** Live works of the month without a confirmed assessment. */
  readonly unconfirmedWorks: number;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly lockedAt: string | null;
  readonly paidAt: string | null;
  /** SHA-256 over all that the lock froze. */
  readonly seal: string | null;
  readonly allowedActions: readonly PeriodAction[];
  readonly actionsNeedingComment: readonly PeriodAction[];
}

/** A line of a month's sheet for one payee: the part of one line of one work that is theirs. */
export interface SheetLineView {
  readonly id: number;
  readonly workId: number;
  readonly title: string;
  readonly contentType: string | null;
  readonly documentId: string | null;
  readonly locale: Locale;
  readonly day: Day;
  readonly genre: string | null;
  readonly category: string | null;
  readonly kind: LineKind;
  readonly payeeId: number;
  readonly payee: string;
  readonly coefficient: string | null;
  /** The base salary and unit that counted. */
  readonly baseSalary: number;
  readonly unit: string;
  readonly amount: number;
  readonly adjusts: { readonly lineId: number; readonly month: Month } | null;
  /** The work's own month, where it was locked before the work was confirmed. */
  readonly belongsTo: Month | null;
  readonly reason: string | null;
}

export interface StatementWork {
  readonly workId: number;
  readonly title: string;
  readonly contentType: string | null;
  readonly documentId: string | null;
  readonly locale: Locale;
  readonly day: Day;
  readonly genre: string | null;
  readonly pages: string | null;
  readonly pictures: number;
  readonly textCoefficient: string | null;
  readonly photoCoefficient: string | null;
  readonly baseSalary: number;
  readonly unit: string;
  readonly amount: number;
  readonly payees: readonly { readonly payeeId: number; readonly name: string; readonly amount: number }[];
  readonly lines: readonly StatementLine[];
  /** The last of the sixty days in which it has to be paid. */
  readonly dueOn: Day;
}

export interface StatementLine {
  readonly id: number;
  readonly kind: LineKind;
  readonly payeeId: number;
  readonly coefficient: string | null;
  readonly amount: number;
  readonly adjusts: { readonly lineId: number; readonly month: Month } | null;
  readonly belongsTo: Month | null;
  readonly reason: string | null;
}

export interface StatementPayee {
  readonly payeeId: number;
  readonly name: string;
  readonly kind: 'staff' | 'collaborator';
  /** Masked: the last three digits. */
  readonly taxCode: string | null;
  readonly works: number;
  readonly amount: number;
}

export interface StatementSource {
  readonly kind: 'policy' | 'base-salary';
  readonly name: string;
  readonly from: Day;
  readonly value: string;
}

/** A month's sheet, by work and by payee; both totals are the same to the đồng. */
export interface Statement {
  readonly month: Month;
  readonly status: PeriodStatus;
  readonly seal: string | null;
  readonly works: readonly StatementWork[];
  readonly payees: readonly StatementPayee[];
  readonly totals: {
    readonly works: number;
    readonly payees: number;
    readonly amount: number;
    readonly inWords: string;
  };
  readonly fund: { readonly amount: number | null; readonly left: number | null };
  readonly sources: readonly StatementSource[];
  readonly signatures: {
    readonly submittedBy: string | null;
    readonly submittedAt: string | null;
    readonly approvedBy: string | null;
    readonly approvedAt: string | null;
  };
}

export interface PayeeView {
  readonly id: number;
  readonly name: string;
  readonly kind: 'staff' | 'collaborator';
  readonly isResident: boolean;
  readonly hasLaborContract: boolean;
  readonly commitmentYears: readonly number[];
  readonly withholdsBelowThreshold: boolean;
  readonly penNames: readonly string[];
  readonly userId: number | null;
  readonly isActive: boolean;
  readonly masked: SensitiveView;
}

export interface SensitiveView {
  readonly legalName: string | null;
  readonly taxCode: string | null;
  readonly bankAccount: { readonly bank: string; readonly number: string; readonly holder: string } | null;
}
