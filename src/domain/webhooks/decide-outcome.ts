import { retryDelays } from './retry-delays';

/** What came back from a subscriber, or that nothing did. */
export type Reception =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string | undefined }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'refused-address' };

export type Outcome =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retried'; readonly at: Date }
  | { readonly kind: 'disabled'; readonly reason: 'gone' | 'exhausted' };

const longestWait = 24 * 3_600_000;

/**
 * What becomes of a message after an attempt. 410 says that nobody wants any more; a message that
 * can't be delivered for a day ends the subscription rather than leave a hole in its order.
 */
export const decideOutcome = (
  reception: Reception,
  attempt: { readonly number: number; readonly now: Date; readonly chance: number },
): Outcome => {
  if (reception.kind === 'answered') {
    if (reception.status >= 200 && reception.status < 300) return { kind: 'delivered' };
    if (reception.status === 410) return { kind: 'disabled', reason: 'gone' };
  }
  const delay = retryDelays[attempt.number - 1];
  if (delay === undefined) return { kind: 'disabled', reason: 'exhausted' };
  // A fifth more or less, so that subscribers that failed together don't come back together.
  const jittered = delay * (0.8 + attempt.chance * 0.4);
  const asked = reception.kind === 'answered' ? waitAsked(reception.retryAfter, attempt.now) : 0;
  return { kind: 'retried', at: new Date(attempt.now.getTime() + Math.max(jittered, asked)) };
};

/** Retry-After in milliseconds, as seconds or as a date (RFC 9110, 10.2.3); 0 where it says nothing. */
const waitAsked = (retryAfter: string | undefined, now: Date): number => {
  if (retryAfter === undefined) return 0;
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now.getTime();
  return Number.isNaN(wait) ? 0 : Math.min(Math.max(wait, 0), longestWait);
};
