/** The only place that reads the time; everything else is given it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Milliseconds on a clock that nobody sets: for how long something takes, never for when it happened. */
export const monotonicNow = (): number => performance.now();
