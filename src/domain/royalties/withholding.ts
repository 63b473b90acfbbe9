import { product, toDong } from './exact';
import { inForceOn, type Day, type TaxRule } from './rules';

/** What of a payee decides about tax. */
export interface TaxedPayee {
  readonly isResident: boolean;
  readonly hasLaborContract: boolean;
  readonly commitmentYears: readonly number[];
  readonly withholdsBelowThreshold: boolean;
}

export type TaxReason =
  | 'threshold-reached'
  | 'below-threshold'
  | 'on-request'
  | 'commitment'
  | 'labor-contract'
  | 'non-resident';

export interface Withheld {
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
  readonly rate: string;
  readonly reason: TaxReason;
  readonly basis: string;
}

/**
 * Tax on one payment, by the rule of the day it is paid: a part of the whole payment once it reaches
 * the threshold (Circular 111/2013/TT-BTC, article 25.1.i, and what replaced it). Null where no rule
 * covers the payee on that day.
 */
export const withhold = (gross: number, day: Day, payee: TaxedPayee, rules: readonly TaxRule[]): Withheld | null => {
  const rule = inForceOn(rules, day);
  if (!rule) return null;
  const taken = (reason: TaxReason, rate: string): Withheld => {
    const tax = toDong(product(gross, rate));
    return { gross, tax, net: gross - tax, rate, reason, basis: rule.basis };
  };
  if (!payee.isResident) return rule.nonResidentRate === null ? null : taken('non-resident', rule.nonResidentRate);
  if (payee.hasLaborContract) return taken('labor-contract', '0');
  if (payee.commitmentYears.includes(Number(day.slice(0, 4)))) return taken('commitment', '0');
  if (gross >= rule.threshold) return taken('threshold-reached', rule.rate);
  return payee.withholdsBelowThreshold ? taken('on-request', rule.rate) : taken('below-threshold', '0');
};
