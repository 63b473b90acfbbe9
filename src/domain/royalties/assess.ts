import { computeLine, unitOf } from './compute-line';
import { plain } from './exact';
import type { Line } from './lines';
import { addMonths, dayIn, monthOf } from './local-day';
import type { AssessmentResult, Warning, WarningCode } from './results';
import { inForceOn, type BaseSalary, type Day, type Policy } from './rules';

/** Everything that an amount depends on: what a confirmed assessment freezes. */
export interface AssessmentInputs {
  readonly lines: readonly Line[];
  readonly days: WorkDays;
  readonly policy: FrozenPolicy;
  readonly baseSalary: BaseSalary;
}

/** A policy as it counts for an amount; when it ends doesn't. */
export type FrozenPolicy = Pick<Policy, 'id' | 'name' | 'from' | 'rules'>;

export interface Computed {
  readonly result: AssessmentResult;
  readonly warnings: readonly Warning[];
}

/** The amount of a work, from its inputs alone: the same inputs give the same bytes, for ever. */
export const computeAssessment = ({ lines, days, policy, baseSalary }: AssessmentInputs): Computed => {
  const computed = lines.map((line) => computeLine(line, policy.rules, baseSalary));
  return {
    result: {
      day: decisiveDay(policy, days),
      month: monthOf(days.live),
      policy: { id: policy.id, name: policy.name, from: policy.from },
      baseSalary: { amount: baseSalary.amount, from: baseSalary.from, decree: baseSalary.decree },
      unit: plain(unitOf(policy.rules, baseSalary)),
      lines: computed.map(({ result }) => result),
      amount: computed.reduce((sum, { result }) => sum + result.amount, 0),
    },
    warnings: computed.flatMap(({ warnings }) => warnings),
  };
};

/** When a work became what the rules ask for; days of the newsroom. */
export interface WorkDays {
  readonly live: Day;
  readonly approved: Day;
}

/** The day whose base salary counts, as the policy of the day it went live says. */
export const decisiveDay = (policy: FrozenPolicy, days: WorkDays): Day => {
  switch (policy.rules.decisiveDay) {
    case 'live':
      return days.live;
    case 'approval':
      return days.approved;
    case 'payment':
      return dayIn(addMonths(monthOf(days.live), 1), policy.rules.paymentDay);
  }
};

/** The dated rules of the newsroom. */
export interface RuleBook {
  readonly policies: readonly Policy[];
  readonly baseSalaries: readonly BaseSalary[];
}

export type Found =
  | { readonly outcome: 'found'; readonly inputs: AssessmentInputs }
  | { readonly outcome: 'missing'; readonly warning: Warning };

const missing = (code: WarningCode, day: Day): Found => ({
  outcome: 'missing',
  warning: { code, blocking: true, lineId: null, details: { day } },
});

/** The rules that hold for a work of these days. */
export const findInputs = (lines: readonly Line[], days: WorkDays, book: RuleBook): Found => {
  const policy = inForceOn(book.policies, days.live);
  if (!policy) return missing('NO_POLICY', days.live);
  const day = decisiveDay(policy, days);
  const baseSalary = inForceOn(book.baseSalaries, day);
  if (!baseSalary) return missing('NO_BASE_SALARY', day);
  const { id, name, from, rules } = policy;
  return { outcome: 'found', inputs: { lines, days, policy: { id, name, from, rules }, baseSalary } };
};
