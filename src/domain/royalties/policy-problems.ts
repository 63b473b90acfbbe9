import { exact } from './exact';
import type { PolicyRules } from './rules';

/** The paths of a policy's rules that contradict themselves: swapped bounds, codes that stand twice. */
export const policyProblems = (rules: PolicyRules): readonly string[] => {
  const ranges: readonly (readonly [string, string, string, string?])[] = [
    ['translation', rules.translation.min, rules.translation.max, rules.translation.proposed],
    ['captions', rules.captions.min, rules.captions.max, rules.captions.proposed],
    ...rules.bonuses.map(({ code, min, max }) => [`bonuses.${code}`, min, max] as const),
  ];
  const swapped = ranges.filter(([, min, max, proposed]) => {
    const isOutside = proposed !== undefined && (exact(proposed).lessThan(min) || exact(proposed).greaterThan(max));
    return exact(min).greaterThan(max) || isOutside;
  });
  return [
    ...swapped.map(([path]) => path),
    ...repeated(rules.genres.map(({ code }) => code)).map((code) => `genres.${code}`),
    ...repeated(rules.bonuses.map(({ code }) => code)).map((code) => `bonuses.${code}`),
    ...(exact(rules.baseSalaryFactor).isZero() ? ['baseSalaryFactor'] : []),
  ];
};

const repeated = (codes: readonly string[]): readonly string[] => [
  ...new Set(codes.filter((code, index) => codes.indexOf(code) !== index)),
];
