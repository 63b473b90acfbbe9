/** In what order what is found is shown; `best` needs words to search for. */
export const findSorts = [
  'best',
  'updated',
  'created',
  'firstLive',
  'lastLive',
  'name',
  'type',
  'approvalStatus',
  'liveness',
] as const;

export type FindSort = (typeof findSorts)[number];

export const findDates = ['updated', 'created', 'firstLive', 'lastLive'] as const;

export type FindDate = (typeof findDates)[number];
