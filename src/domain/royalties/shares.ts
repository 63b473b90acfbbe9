import { exact, sumOf, type Exact } from './exact';

/**
 * Divides whole đồng by weights: everybody gets the whole part of theirs, and what is left goes, one
 * đồng each, to the largest remainders; of equal ones to the earlier. The parts sum to the amount.
 */
export const divide = (amount: number, weights: readonly string[]): readonly number[] => {
  if (weights.length === 0) return [];
  const given = sumOf(weights);
  const parts = given.isZero() ? weights.map(() => '1') : weights;
  const total = sumOf(parts);
  const sign = amount < 0 ? -1 : 1;
  const size = exact(Math.abs(amount));
  // Cross-multiplied, so that a third is compared as a whole number and never as 0.333….
  const scaled = parts.map((weight) => size.times(weight));
  const whole = scaled.map((value) => value.divToInt(total));
  const rest = size.minus(sumOf(whole)).toNumber();
  const favoured = new Set(
    scaled
      .map((value, index): readonly [Exact, number] => [value.mod(total), index])
      .sort(([one, first], [other, second]) => other.comparedTo(one) || first - second)
      .slice(0, rest)
      .map(([, index]) => index),
  );
  return whole.map((value, index) => withSign(value.toNumber() + (favoured.has(index) ? 1 : 0), sign));
};

/** Zero has no sign: JSON would write both the same, comparisons would not. */
const withSign = (value: number, sign: number): number => (value === 0 ? 0 : value * sign);

export type Sharing =
  | { readonly kind: 'equal' | 'percent'; readonly weights: readonly string[] }
  | { readonly kind: 'unsound'; readonly weights: readonly string[]; readonly total: string };

/** How a line is shared: in equal parts where nobody has a share, else by percents that sum to 100. */
export const sharingOf = (shares: readonly (string | null)[]): Sharing => {
  if (shares.every((share) => share === null)) return { kind: 'equal', weights: shares.map(() => '1') };
  const weights = shares.map((share) => share ?? '0');
  const total = sumOf(weights);
  if (total.equals(100) && shares.every((share) => share !== null)) return { kind: 'percent', weights };
  return { kind: 'unsound', weights, total: total.toFixed() };
};
