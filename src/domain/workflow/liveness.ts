/** What the public gets of an entry, as a fact of its own beside the approval status. */
export const livenessValues = ['never', 'live', 'withdrawn', 'expired', 'retracted'] as const;

export type Liveness = (typeof livenessValues)[number];

/** Liveness as people see it: whether newer changes stand above the live version is derived. */
export type ShownLiveness = Liveness | 'liveWithNewerChanges';

export const shownLivenessValues = [
  'never',
  'live',
  'liveWithNewerChanges',
  'withdrawn',
  'expired',
  'retracted',
] as const satisfies readonly ShownLiveness[];

/** Newer changes: the working version holds other content than the live one. */
export const shownLiveness = (entry: {
  readonly liveness: Liveness;
  readonly hasNewerChanges: boolean;
}): ShownLiveness => (entry.liveness === 'live' && entry.hasNewerChanges ? 'liveWithNewerChanges' : entry.liveness);
