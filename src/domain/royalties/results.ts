import type { LineKind } from './lines';
import type { Day, Month } from './rules';

/** One step of the arithmetic: what was done, the figures in it, and the rule that says so. */
export interface Step {
  readonly code:
    | 'unit'
    | 'coefficient'
    | 'length'
    | 'ceiling'
    | 'count'
    | 'rate'
    | 'organization'
    | 'bonus'
    | 'amount'
    | 'product'
    | 'rounded'
    | 'shares';
  /** Plain arithmetic, such as `2.5 × 149000`; people's number formats are up to who shows it. */
  readonly expression: string;
  readonly value: string;
  readonly source: string | null;
}

export const warningCodes = [
  'NO_POLICY',
  'NO_BASE_SALARY',
  'GENRE_UNKNOWN',
  'GENRE_MODE_MISMATCH',
  'LENGTH_MISSING',
  'AMOUNT_TOO_LARGE',
  'OVER_CEILING',
  'RATE_OUT_OF_RANGE',
  'BONUS_UNKNOWN',
  'BONUS_OUT_OF_RANGE',
  'REASON_MISSING',
  'PAYEE_MISSING',
  'PAYEE_UNKNOWN',
  'PAYEE_REPEATED',
  'SHARES_NOT_100',
  'ALREADY_PAID',
  'ALREADY_LOCKED',
  'BASE_SALARY_CHANGED',
  'POLICY_CHANGED',
  'NOT_LIVE',
] as const;

export type WarningCode = (typeof warningCodes)[number];

export interface Warning {
  readonly code: WarningCode;
  /** The assessment can't be confirmed while this stands. */
  readonly blocking: boolean;
  readonly lineId: string | null;
  readonly details: Readonly<Record<string, string | number | null>>;
}

export interface ShareResult {
  readonly payeeId: number | null;
  readonly shownAs: string | null;
  readonly amount: number;
}

export interface LineResult {
  readonly lineId: string;
  readonly kind: LineKind;
  readonly genre: string | null;
  /** What the line counts in units, ceiling applied, before bonuses; null for amounts. */
  readonly coefficient: string | null;
  readonly amount: number;
  readonly shares: readonly ShareResult[];
  readonly steps: readonly Step[];
}

export interface AssessmentResult {
  /** The day whose base salary counts. */
  readonly day: Day;
  /** The month in which the work went live. */
  readonly month: Month;
  readonly policy: { readonly id: number; readonly name: string; readonly from: Day };
  readonly baseSalary: { readonly amount: number; readonly from: Day; readonly decree: string };
  /** One unit in đồng, exact. */
  readonly unit: string;
  readonly lines: readonly LineResult[];
  readonly amount: number;
}
