/** What came of asking a web address. */
export const linkOutcomes = ['answers', 'missing', 'unreachable', 'notPublic'] as const;

export type LinkOutcome = (typeof linkOutcomes)[number];

/** Statuses of pages that are there, and closed to programs or to whoever isn't signed in. */
const closed: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 407, 429, 451]);

/** What a status tells of a link; a redirect answers, wherever it leads. */
export const outcomeOfStatus = (status: number): LinkOutcome => {
  if ((status >= 200 && status < 400) || closed.has(status)) return 'answers';
  return status >= 500 ? 'unreachable' : 'missing';
};

export const isBroken = (outcome: LinkOutcome): boolean => outcome !== 'answers';

/** Most addresses that are asked at once. */
export const mostLinks = 30;
