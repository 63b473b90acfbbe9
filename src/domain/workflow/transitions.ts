import { fixTransitions } from './fix-transitions';
import { scheduleTransitions } from './schedule-transitions';
import type { Transition } from './transition';

export { rights, type Requirement, type Right, type Transition } from './transition';

const anyStatus = ['draft', 'pending', 'approved', 'rejected', 'scheduled'] as const;
const anyLiveness = ['never', 'live', 'withdrawn', 'expired', 'retracted'] as const;
const notRetracted = ['never', 'live', 'withdrawn', 'expired'] as const;
const notLive = ['never', 'withdrawn', 'expired', 'retracted'] as const;

/** The action table: a state that isn't named here is a conflict that names what was found. */
export const transitions = [
  {
    action: 'submit',
    from: ['draft', 'rejected'],
    to: 'pending',
    liveFrom: notRetracted,
    liveTo: 'same',
    trashed: false,
    who: { right: 'submit' },
    comment: 'optional',
    review: 'opens',
  },
  {
    action: 'withdraw',
    from: ['pending'],
    to: 'draft',
    liveFrom: anyLiveness,
    liveTo: 'same',
    trashed: false,
    who: { involved: true },
    comment: 'optional',
    review: 'ends',
  },
  {
    action: 'approve',
    from: ['pending'],
    to: 'approved',
    liveFrom: notRetracted,
    liveTo: 'live',
    trashed: false,
    who: { stepMember: true },
    comment: 'optional',
    review: 'decides',
    publishes: true,
  },
  {
    action: 'reject',
    from: ['pending'],
    to: 'rejected',
    liveFrom: anyLiveness,
    liveTo: 'same',
    trashed: false,
    who: { stepMember: true },
    comment: 'required',
    review: 'decides',
  },
  {
    action: 'publish',
    from: ['draft', 'rejected', 'pending'],
    to: 'approved',
    liveFrom: notRetracted,
    liveTo: 'live',
    trashed: false,
    who: { right: 'publishDirectly' },
    comment: 'optional',
    review: 'ends',
    publishes: true,
  },
  {
    action: 'unpublish',
    from: anyStatus,
    to: 'draft',
    liveFrom: ['live'],
    liveTo: 'withdrawn',
    trashed: false,
    who: { right: 'unpublish' },
    comment: 'required',
    review: 'ends',
  },
  {
    action: 'trash',
    from: anyStatus,
    to: 'draft',
    liveFrom: notLive,
    liveTo: 'same',
    trashed: false,
    who: { right: 'delete' },
    comment: 'optional',
    review: 'ends',
  },
  {
    action: 'untrash',
    from: anyStatus,
    to: 'draft',
    liveFrom: notLive,
    liveTo: 'same',
    trashed: true,
    who: { right: 'delete' },
    comment: 'optional',
    review: 'none',
  },
  {
    action: 'retract',
    from: anyStatus,
    to: 'draft',
    liveFrom: ['live', 'withdrawn', 'expired'],
    liveTo: 'retracted',
    trashed: false,
    who: { right: 'retract' },
    comment: 'required',
    review: 'ends',
  },
  {
    action: 'lift-retraction',
    from: anyStatus,
    to: 'same',
    liveFrom: ['retracted'],
    liveTo: 'withdrawn',
    trashed: false,
    who: { right: 'retract' },
    comment: 'required',
    review: 'none',
  },
  {
    action: 'assign',
    from: anyStatus,
    to: 'same',
    liveFrom: anyLiveness,
    liveTo: 'same',
    trashed: false,
    who: { answersForEntry: true },
    comment: 'optional',
    review: 'none',
  },
  {
    action: 'share',
    from: anyStatus,
    to: 'same',
    liveFrom: anyLiveness,
    liveTo: 'same',
    trashed: false,
    who: { answersForEntry: true },
    comment: 'optional',
    review: 'none',
  },
  {
    action: 'hand-over',
    from: anyStatus,
    to: 'same',
    liveFrom: anyLiveness,
    liveTo: 'same',
    trashed: false,
    who: { answersForEntry: true },
    comment: 'optional',
    review: 'none',
  },
  {
    action: 'lock',
    from: ['draft', 'pending', 'rejected', 'approved'],
    to: 'same',
    liveFrom: anyLiveness,
    liveTo: 'same',
    trashed: false,
    who: { contentEditor: true },
    comment: 'optional',
    review: 'none',
  },
  {
    action: 'unlock',
    from: anyStatus,
    to: 'same',
    liveFrom: anyLiveness,
    liveTo: 'same',
    trashed: false,
    who: { lockHolder: true },
    comment: 'optional',
    review: 'none',
  },
  ...scheduleTransitions,
  ...fixTransitions,
] as const satisfies readonly Transition[];

export type Action = (typeof transitions)[number]['action'];

export const actions: readonly Action[] = transitions.map((transition) => transition.action);

export const isAction = (value: unknown): value is Action =>
  typeof value === 'string' && (actions as readonly string[]).includes(value);

/** The row of an action; where an action has several, `transitionFor` picks among them. */
export const transitionOf = (action: Action): Transition =>
  transitions.find((transition) => transition.action === action) as Transition;

/** Approve, where further steps follow: nothing goes live. */
export const approveAtEarlierStep: Transition = {
  ...transitionOf('approve'),
  to: 'pending',
  liveTo: 'same',
  review: 'advances',
  publishes: undefined,
};

/** Reject, back to an earlier step instead of to the writer. */
export const rejectToEarlierStep: Transition = { ...transitionOf('reject'), to: 'pending', review: 'returns' };

/** Submit, where the workflow has no steps: whoever may publish goes live at once. */
export const submitWithoutSteps: Transition = {
  ...transitionOf('submit'),
  to: 'approved',
  liveTo: 'live',
  who: { mayPublish: true },
  review: 'none',
  publishes: true,
};
