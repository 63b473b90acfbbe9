import type { Locale } from '../shared/locales';
import type { SheetLineView } from './views';
import type { PeriodStatus } from './periods';
import type { Day, Month } from './rules';

/** A year of a payee: what was booked and what was paid, by month. */
export interface PayeeYearView {
  readonly payee: { readonly id: number; readonly name: string };
  readonly year: number;
  readonly months: readonly {
    readonly month: Month;
    readonly status: PeriodStatus;
    readonly works: number;
    readonly amount: number;
  }[];
  readonly lines: readonly SheetLineView[];
  readonly payments: readonly {
    readonly voucher: string;
    readonly day: Day;
    readonly gross: number;
    readonly tax: number;
    readonly net: number;
    readonly status: 'paid' | 'failed';
  }[];
  readonly totals: {
    readonly booked: number;
    readonly gross: number;
    readonly tax: number;
    readonly net: number;
    readonly balance: number;
  };
}

/** A work that has waited for its money longer than the law allows. */
export interface UnpaidView {
  readonly workId: number | null;
  readonly contentType: string | null;
  readonly documentId: string | null;
  readonly locale: Locale;
  readonly title: string;
  readonly day: Day;
  readonly dueOn: Day;
  readonly daysOver: number;
  /** Why: nobody assessed it, nobody confirmed it, its month isn't locked, or nothing was paid. */
  readonly reason: 'not-assessed' | 'not-confirmed' | 'not-locked' | 'not-paid';
  readonly amount: number | null;
}

export interface ReportView {
  readonly by: 'month' | 'category' | 'genre' | 'author' | 'language';
  readonly from: Month;
  readonly to: Month;
  /** `key` is a month, a genre's code, a payee's id, a language, or a category's name. */
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly works: number;
    readonly amount: number;
  }[];
  readonly total: number;
}

export interface ForecastView {
  readonly month: Month;
  readonly status: PeriodStatus;
  readonly fund: number | null;
  readonly confirmed: number;
  /** Stored or computed proposals of works that are live and not confirmed. */
  readonly proposed: number;
  readonly daysGone: number;
  readonly daysOfMonth: number;
  /** What the month will cost if it goes on as it began. */
  readonly forecast: number;
  readonly left: number | null;
}

export interface AdjustmentProposalView {
  readonly workId: number;
  readonly title: string;
  readonly month: Month;
  readonly day: Day;
  readonly booked: number;
  readonly due: number;
  readonly difference: number;
  readonly cause: 'base-salary' | 'policy' | 'assessment';
  readonly payees: readonly { readonly payeeId: number; readonly name: string; readonly difference: number }[];
}

export interface PolicyPreviewView {
  readonly months: readonly {
    readonly month: Month;
    readonly works: number;
    readonly before: number;
    readonly after: number;
    readonly difference: number;
  }[];
  readonly works: readonly {
    readonly workId: number;
    readonly title: string;
    readonly month: Month;
    readonly before: number;
    readonly after: number | null;
  }[];
}

export interface HistoryRowView {
  readonly id: number;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly actor: { readonly id: number | null; readonly name: string };
  readonly origin: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly occurredAt: string;
}
