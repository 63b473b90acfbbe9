import type { Day, Month } from './rules';

export interface PaymentView {
  readonly id: number;
  readonly voucher: string;
  readonly payeeId: number;
  readonly payee: string;
  readonly day: Day;
  readonly method: 'transfer' | 'cash';
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
  readonly netInWords: string;
  readonly taxRate: string;
  readonly taxBasis: string;
  readonly taxReason: string;
  readonly status: 'paid' | 'failed';
  readonly failureReason: string | null;
  readonly months: readonly Month[];
  readonly lines: number;
  readonly madeBy: string;
  readonly madeAt: string;
}

/** What a round of payments did; who is owed nothing or less is carried over. */
export interface PaymentRoundView {
  readonly payments: readonly PaymentView[];
  readonly carriedOver: readonly { readonly payeeId: number; readonly payee: string; readonly balance: number }[];
  readonly totals: { readonly gross: number; readonly tax: number; readonly net: number };
}

/** What is paid into which account: clear values, so each look at it is audited. */
export interface PaymentOrderView {
  readonly voucher: string;
  readonly payee: string;
  readonly holder: string | null;
  readonly bank: string | null;
  readonly account: string | null;
  readonly net: number;
  readonly description: string;
}
