const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Waits after the first, second … failed attempt, in milliseconds: together a day. */
export const retryDelays: readonly number[] = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
  8 * hour,
];
