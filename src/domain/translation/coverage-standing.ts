import { coverageStatuses, type CoverageStatus } from './coverage';

/** Where a language of a document stands, as a number: one bit for each status that holds. */
export type Standing = number;

export const standingBit = (status: CoverageStatus): Standing => 2 ** coverageStatuses.indexOf(status);

/** Beside the statuses: the document has an entry in the language, which others may name. */
export const presenceBit: Standing = 2 ** coverageStatuses.length;

export type CoverageCounts = Readonly<Record<CoverageStatus, number>>;

/** How many hold each status, from how often each standing occurs. */
export const countStandings = (
  occurrences: readonly { readonly standing: Standing; readonly count: number }[],
): CoverageCounts =>
  Object.fromEntries(
    coverageStatuses.map((status) => {
      const having = occurrences.filter(({ standing }) => (standing & standingBit(status)) !== 0);
      return [status, having.reduce((sum, { count }) => sum + count, 0)];
    }),
  ) as CoverageCounts;
