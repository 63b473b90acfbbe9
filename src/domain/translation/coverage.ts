/** What a board of languages can be asked for; `missing` is what could be begun and wasn't. */
export const coverageStatuses = [
  'missing',
  'inProgress',
  'inReview',
  'live',
  'outdated',
  'factsDiffer',
  'sourceWithdrawn',
] as const;

export type CoverageStatus = (typeof coverageStatuses)[number];

export const coverageSorts = ['age', 'readers', 'touched'] as const;

export type CoverageSort = (typeof coverageSorts)[number];
