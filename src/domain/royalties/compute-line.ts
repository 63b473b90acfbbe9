import { type Exact, exact, plain, product, sumOf, toDong } from './exact';
import type { Line } from './lines';
import { measureLine, type Measure } from './measure-line';
import type { LineResult, Step, Warning, WarningCode } from './results';
import type { BaseSalary, PolicyRules } from './rules';
import { divide, sharingOf } from './shares';

/** Above this a line is a slip of the pen; below it every sum stays an exact number. */
export const highestAmount = 1_000_000_000_000;

export interface LineComputation {
  readonly result: LineResult;
  readonly warnings: readonly Warning[];
}

export const unitOf = (rules: PolicyRules, baseSalary: BaseSalary): Exact =>
  product(baseSalary.amount, rules.baseSalaryFactor);

/** What one line earns: measured, multiplied, rounded once, shared; with the steps that lead there. */
export const computeLine = (line: Line, rules: PolicyRules, baseSalary: BaseSalary): LineComputation => {
  const measure = measureLine(line, rules);
  const priced = measure.kind === 'amount' ? priceAmount(measure.amount) : price(line, measure, rules, baseSalary);
  const shared = share(line, priced.amount);
  const warn = warner(line);
  return {
    result: {
      lineId: line.id,
      kind: line.kind,
      genre: 'genre' in line ? line.genre : null,
      coefficient: measure.kind === 'coefficient' ? plain(measure.coefficient) : null,
      amount: priced.amount,
      shares: shared.shares,
      steps: [...measure.steps, ...priced.steps, ...shared.steps],
    },
    warnings: [
      ...measure.warnings,
      ...bonusWarnings(line, rules),
      ...(priced.amount > highestAmount ? [warn('AMOUNT_TOO_LARGE', { amount: priced.amount })] : []),
      ...shared.warnings,
    ],
  };
};

interface Priced {
  readonly amount: number;
  readonly steps: readonly Step[];
}

const priceAmount = (amount: number): Priced => ({
  amount,
  steps: [{ code: 'amount', expression: plain(amount), value: plain(amount), source: null }],
});

const price = (
  line: Line,
  measure: Extract<Measure, { kind: 'coefficient' }>,
  rules: PolicyRules,
  baseSalary: BaseSalary,
): Priced => {
  const unit = unitOf(rules, baseSalary);
  const organization = exact(rules.organizationFactor);
  const bonus = sumOf([1, ...line.bonuses.map(({ rate }) => rate)]);
  const value = product(measure.coefficient, unit, organization, bonus);
  const amount = toDong(value);
  const factors = [
    plain(measure.coefficient),
    plain(unit),
    ...(organization.equals(1) ? [] : [plain(organization)]),
    ...(bonus.equals(1) ? [] : [plain(bonus)]),
  ];
  const steps: readonly (Step | null)[] = [
    {
      code: 'unit',
      expression: `${plain(baseSalary.amount)} × ${plain(rules.baseSalaryFactor)}`,
      value: plain(unit),
      source: baseSalary.decree,
    },
    organization.equals(1)
      ? null
      : {
          code: 'organization',
          expression: plain(organization),
          value: plain(organization),
          source: rules.source,
        },
    line.bonuses.length === 0
      ? null
      : {
          code: 'bonus',
          expression: ['1', ...line.bonuses.map(({ rate }) => plain(rate))].join(' + '),
          value: plain(bonus),
          source: sourcesOf(line, rules),
        },
    { code: 'product', expression: factors.join(' × '), value: plain(value), source: null },
    value.equals(amount) ? null : { code: 'rounded', expression: plain(value), value: plain(amount), source: null },
  ];
  return { amount, steps: steps.filter((step) => step !== null) };
};

const sourcesOf = (line: Line, rules: PolicyRules): string | null => {
  const sources = line.bonuses.map(({ code }) => rules.bonuses.find((bonus) => bonus.code === code)?.source);
  return [...new Set(sources.filter((source) => source !== undefined))].join('; ') || null;
};

const warner =
  (line: Line) =>
  (code: WarningCode, details: Warning['details'] = {}, blocking = true): Warning => ({
    code,
    blocking,
    lineId: line.id,
    details,
  });

const bonusWarnings = (line: Line, rules: PolicyRules): readonly Warning[] =>
  line.bonuses.flatMap(({ code, rate }) => {
    const rule = rules.bonuses.find((bonus) => bonus.code === code);
    if (!rule) return [warner(line)('BONUS_UNKNOWN', { bonus: code })];
    const isInRange = exact(rate).greaterThanOrEqualTo(rule.min) && exact(rate).lessThanOrEqualTo(rule.max);
    return isInRange ? [] : [warner(line)('BONUS_OUT_OF_RANGE', { bonus: code, rate, min: rule.min, max: rule.max })];
  });

const share = (
  line: Line,
  amount: number,
): Pick<LineResult, 'shares'> & { readonly steps: readonly Step[]; readonly warnings: readonly Warning[] } => {
  const warn = warner(line);
  const { contributors } = line;
  const sharing = sharingOf(contributors.map(({ share: part }) => part));
  const amounts = divide(amount, sharing.weights);
  const payees = contributors.flatMap(({ payeeId }) => (payeeId === null ? [] : [payeeId]));
  const nobody = contributors.length === 0 && amount !== 0 ? [warn('PAYEE_MISSING', { byline: null })] : [];
  const unknown = contributors
    .filter(({ payeeId }) => payeeId === null)
    .map(({ shownAs }) => warn('PAYEE_MISSING', { byline: shownAs }));
  return {
    shares: contributors.map(({ payeeId, shownAs }, index) => ({ payeeId, shownAs, amount: amounts[index] ?? 0 })),
    steps:
      contributors.length > 1
        ? [{ code: 'shares', expression: amounts.join(' + '), value: plain(sumOf(amounts)), source: null }]
        : [],
    warnings: [
      ...nobody,
      ...unknown,
      ...(sharing.kind === 'unsound' ? [warn('SHARES_NOT_100', { total: sharing.total })] : []),
      ...(new Set(payees).size === payees.length ? [] : [warn('PAYEE_REPEATED')]),
    ],
  };
};
