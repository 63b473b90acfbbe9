export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
}

/** Statuses that say the same to everybody until something changes. */
const lastingStatuses: readonly number[] = [200, 301, 308];

/** What an answer may differ by and still be kept: the key or the way of serving looks after these. */
const knownVariations: readonly string[] = ['origin', 'accept-encoding', 'authorization', 'accept'];

const directivesOf = (header: string | undefined): readonly string[] =>
  (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether an answer to a nameless reader may be given to others, too. */
export const isStorable = ({ status, headers, bytes }: Answer, largest: number): boolean =>
  lastingStatuses.includes(status) &&
  bytes <= largest &&
  headers['set-cookie'] === undefined &&
  headers['content-encoding'] === undefined &&
  !directivesOf(headers['cache-control']).some((directive) => /^(?:no-store|private|no-cache)\b/.test(directive)) &&
  directivesOf(headers['vary']).every((name) => knownVariations.includes(name));

const longest = 60;

/** Seconds for which this process may keep an answer at most; changes end it long before. */
export const keptForSeconds = (cacheControl: string | undefined): number => {
  const shared = directivesOf(cacheControl).find((directive) => directive.startsWith('s-maxage='));
  const seconds = Number(shared?.slice('s-maxage='.length) ?? longest);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), longest) : longest;
};

/**
 * Browsers ask again each time (and get a 304), shared caches may keep it for a minute and bridge an
 * outage of ours with it.
 */
export const defaultCacheControl = 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=3600';
