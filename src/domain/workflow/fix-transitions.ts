import type { Transition } from './transition';

/** The side line beside the way of an entry: a fix of what is live, while a newer draft lies parked. */
export const fixTransitions = [
  {
    action: 'fix-live',
    from: ['draft', 'rejected'],
    to: 'draft',
    liveFrom: ['live'],
    liveTo: 'same',
    trashed: false,
    who: { fixer: true },
    comment: 'optional',
    review: 'none',
  },
  {
    action: 'drop-fix',
    from: ['draft', 'rejected'],
    to: 'draft',
    liveFrom: ['never', 'live', 'withdrawn', 'expired', 'retracted'],
    liveTo: 'same',
    trashed: false,
    who: { fixer: true },
    comment: 'optional',
    review: 'none',
  },
] as const satisfies readonly Transition[];
