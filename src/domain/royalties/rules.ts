import type { TextByLocale } from '../shared/locales';

/** A local day of the newsroom, `YYYY-MM-DD`. */
export type Day = string;

/** A month of the newsroom, `YYYY-MM`. */
export type Month = string;

/** How a genre is paid: by the piece, by its length, or as a lump sum by contract. */
export const genreModes = ['flat', 'length', 'lump'] as const;

export type GenreMode = (typeof genreModes)[number];

/** Which day's base salary counts: first live, approved, or the payment day after the work's month. */
export const decisiveDays = ['live', 'approval', 'payment'] as const;

export type DecisiveDay = (typeof decisiveDays)[number];

export interface GenreRule {
  /** The code of the genre, as articles name it. */
  readonly code: string;
  readonly name: TextByLocale;
  readonly mode: GenreMode;
  /** Highest coefficient of a piece; null where there is none (lump sums). */
  readonly ceiling: string | null;
  /** What a proposal starts with. */
  readonly coefficient: string | null;
  /** The decree or the newsroom's own table. */
  readonly source: string;
}

export interface RateRange {
  readonly min: string;
  readonly max: string;
  readonly proposed: string;
  readonly source: string;
}

export interface BonusRule {
  readonly code: string;
  readonly name: TextByLocale;
  readonly min: string;
  readonly max: string;
  readonly source: string;
}

/** Everything that a policy says about money; frozen with each confirmed assessment. */
export interface PolicyRules {
  /** The part of the base salary that is one unit: "0.10". */
  readonly baseSalaryFactor: string;
  readonly organizationFactor: string;
  readonly decisiveDay: DecisiveDay;
  /** Day of the following month on which works of a month are paid; counts for the decisive day `payment`. */
  readonly paymentDay: number;
  readonly genres: readonly GenreRule[];
  readonly photo: { readonly ceiling: string; readonly coefficient: string; readonly source: string };
  readonly translation: RateRange;
  readonly captions: RateRange;
  readonly bonuses: readonly BonusRule[];
  /** Words of one length unit (a half A4 page), for proposals of genres paid by length. */
  readonly wordsPerLengthUnit: number;
  /** What the newsroom can spend in a month, in đồng; null where no limit is set. */
  readonly monthlyFund: number | null;
  readonly source: string;
}

export interface Policy {
  readonly id: number;
  readonly name: string;
  readonly from: Day;
  /** Last day, included; null while open-ended. */
  readonly to: Day | null;
  readonly rules: PolicyRules;
}

export interface BaseSalary {
  readonly id: number;
  readonly from: Day;
  readonly amount: number;
  readonly decree: string;
  /** Decreed after the day from which it counts. */
  readonly retroactive: boolean;
}

export interface TaxRule {
  readonly id: number;
  readonly from: Day;
  /** Part of the payment that is withheld from residents without a labour contract. */
  readonly rate: string;
  /** Withheld when a payment reaches this, in đồng. */
  readonly threshold: number;
  /** Part withheld from non-residents, whatever the amount; null where no rule was entered. */
  readonly nonResidentRate: string | null;
  readonly basis: string;
}

/** The one of dated rules that is in force on a day: the latest that has begun and not ended. */
export const inForceOn = <Rule extends { readonly from: Day; readonly to?: Day | null }>(
  rules: readonly Rule[],
  day: Day,
): Rule | null =>
  rules
    .filter((rule) => rule.from <= day && (rule.to ?? day) >= day)
    .reduce<Rule | null>((latest, rule) => (latest === null || rule.from > latest.from ? rule : latest), null);
