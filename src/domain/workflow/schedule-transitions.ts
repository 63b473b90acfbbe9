import type { Transition } from './transition';

const anyStatus = ['draft', 'pending', 'approved', 'rejected', 'scheduled'] as const;
const anyLiveness = ['never', 'live', 'withdrawn', 'expired', 'retracted'] as const;
const notRetracted = ['never', 'live', 'withdrawn', 'expired'] as const;

/** Rows of the action table about time. What the system does, no person can ask for. */
export const scheduleTransitions = [
  {
    action: 'reschedule',
    from: ['scheduled'],
    to: 'same',
    liveFrom: notRetracted,
    liveTo: 'same',
    trashed: false,
    who: { right: 'approve' },
    comment: 'optional',
    review: 'none',
  },
  {
    action: 'publish-now',
    from: ['scheduled'],
    to: 'approved',
    liveFrom: notRetracted,
    liveTo: 'live',
    trashed: false,
    who: { right: 'approve' },
    comment: 'optional',
    review: 'none',
    publishes: true,
  },
  {
    action: 'unschedule',
    from: ['scheduled'],
    to: 'draft',
    liveFrom: anyLiveness,
    liveTo: 'same',
    trashed: false,
    who: { right: 'approve' },
    comment: 'optional',
    review: 'none',
  },
  {
    action: 'set-expiry',
    from: anyStatus,
    to: 'same',
    liveFrom: ['live'],
    liveTo: 'same',
    trashed: false,
    who: { right: 'approve' },
    comment: 'optional',
    review: 'none',
  },
  {
    action: 'publish-scheduled',
    from: ['scheduled'],
    to: 'approved',
    liveFrom: notRetracted,
    liveTo: 'live',
    trashed: false,
    who: { system: true },
    comment: 'optional',
    review: 'none',
    publishes: true,
  },
  {
    action: 'expire',
    from: anyStatus,
    to: 'draft',
    liveFrom: ['live'],
    liveTo: 'expired',
    trashed: false,
    who: { system: true },
    comment: 'optional',
    review: 'ends',
  },
] as const satisfies readonly Transition[];

/** The row that stands for approve when an instant ahead is named with it. */
export const approveForLater: Transition = {
  action: 'approve',
  from: ['pending'],
  to: 'scheduled',
  liveFrom: notRetracted,
  liveTo: 'same',
  trashed: false,
  who: { stepMember: true },
  comment: 'optional',
  review: 'decides',
};
