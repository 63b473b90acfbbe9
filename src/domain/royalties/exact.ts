import { Decimal } from 'decimal.js';

/** Enough digits that no product of ours is ever rounded on the way; half is rounded away from zero. */
export const Exact = Decimal.clone({
  precision: 120,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
});

export type Exact = Decimal;

export const exact = (value: string | number): Exact => new Exact(value);

export const product = (...factors: readonly (string | number | Exact)[]): Exact =>
  factors.reduce<Exact>((result, factor) => result.times(factor), new Exact(1));

export const sumOf = (values: readonly (string | number | Exact)[]): Exact =>
  values.reduce<Exact>((result, value) => result.plus(value), new Exact(0));

/** Whole đồng, half away from zero. */
export const toDong = (value: Exact): number => value.toDecimalPlaces(0).toNumber();

/** The shortest plain form: "2.50" and "2.5" are the same figure. */
export const plain = (value: string | number | Exact): string => new Exact(value).toFixed();
