/** The only place that reads the time; everything else is given it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
