/** What people are told of a deadline: once that it comes near, once that it has passed. */
export const deadlineKinds = ['dueSoon', 'overdue'] as const;

export type DeadlineKind = (typeof deadlineKinds)[number];

/** Nobody wants to hear of a deadline more than a day ahead, in milliseconds. */
export const longestWarning = 24 * 60 * 60_000;

/** The part of the time given that is left when a deadline is near. */
const lastPart = 1 / 4;

/** What is to be told now of something that was given at one time and is due at another. */
export const deadlineNews = (given: Date, due: Date, now: Date): DeadlineKind | null => {
  const left = due.getTime() - now.getTime();
  if (left <= 0) return 'overdue';
  const warning = Math.min((due.getTime() - given.getTime()) * lastPart, longestWarning);
  return left <= warning ? 'dueSoon' : null;
};
