import type { FailureCode } from '../shared/failure';

/** A month's way from the first assessed work to its payment. A locked month never changes. */
export const periodStatuses = ['open', 'submitted', 'approved', 'locked', 'paid'] as const;

export type PeriodStatus = (typeof periodStatuses)[number];

export const royaltyRights = [
  'read',
  'assess',
  'confirm',
  'managePeriods',
  'approvePeriods',
  'managePayees',
  'revealPayees',
  'managePayments',
  'manageSettings',
  'ownStatement',
] as const;

export type RoyaltyRight = (typeof royaltyRights)[number];

interface PeriodTransition {
  readonly action: string;
  readonly from: readonly PeriodStatus[];
  readonly to: PeriodStatus;
  readonly right: RoyaltyRight;
  /** Not by the person who submitted the month. */
  readonly fourEyes?: true;
  readonly commentRequired?: true;
}

export const periodTransitions = [
  { action: 'submit', from: ['open'], to: 'submitted', right: 'managePeriods' },
  { action: 'approve', from: ['submitted'], to: 'approved', right: 'approvePeriods', fourEyes: true },
  { action: 'lock', from: ['approved'], to: 'locked', right: 'managePeriods' },
  { action: 'pay', from: ['locked'], to: 'paid', right: 'managePayments' },
  { action: 'reopen', from: ['submitted', 'approved'], to: 'open', right: 'managePeriods', commentRequired: true },
] as const satisfies readonly PeriodTransition[];

export type PeriodAction = (typeof periodTransitions)[number]['action'];

export const periodActions: readonly PeriodAction[] = periodTransitions.map(({ action }) => action);

export const isPeriodAction = (value: unknown): value is PeriodAction =>
  typeof value === 'string' && (periodActions as readonly string[]).includes(value);

export interface PeriodState {
  readonly status: PeriodStatus;
  readonly submittedBy: number | null;
}

export type PeriodDecision =
  | { readonly outcome: 'allowed'; readonly to: PeriodStatus }
  | { readonly outcome: 'refused'; readonly code: FailureCode; readonly details: Readonly<Record<string, unknown>> };

const refused = (code: FailureCode, details: Readonly<Record<string, unknown>>): PeriodDecision => ({
  outcome: 'refused',
  code,
  details,
});

/** Whether a person may take a month from where it stands to where the action leads. */
export const decidePeriodAction = (
  period: PeriodState,
  command: { readonly action: PeriodAction; readonly comment: string | null },
  person: { readonly userId: number | null; readonly rights: ReadonlySet<RoyaltyRight> },
): PeriodDecision => {
  const { action } = command;
  const transition: PeriodTransition = periodTransitions.find((one) => one.action === action) as PeriodTransition;
  if (!person.rights.has(transition.right)) return refused('ROYALTY_RIGHT_REQUIRED', { right: transition.right });
  if (!transition.from.includes(period.status)) {
    const code = period.status === 'locked' || period.status === 'paid' ? 'PERIOD_LOCKED' : 'WRONG_STATE';
    return refused(code, { action, status: period.status, allowedFrom: transition.from });
  }
  if (transition.fourEyes && person.userId !== null && person.userId === period.submittedBy) {
    return refused('FOUR_EYES', { action });
  }
  if (transition.commentRequired && !command.comment?.trim()) return refused('COMMENT_REQUIRED', { action });
  return { outcome: 'allowed', to: transition.to };
};

/** What a person may do with a month now: the panel's buttons. */
export const allowedPeriodActions = (
  period: PeriodState,
  person: { readonly userId: number | null; readonly rights: ReadonlySet<RoyaltyRight> },
): readonly PeriodAction[] =>
  periodActions.filter(
    (action) => decidePeriodAction(period, { action, comment: 'asked' }, person).outcome === 'allowed',
  );

export const actionsNeedingComment: readonly PeriodAction[] = ['reopen'];
