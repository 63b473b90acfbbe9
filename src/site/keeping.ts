import { createHash } from 'node:crypto';

/** How long readers and caches on the way may keep a page: as long as the answers that it was made of. */
export const keepingOf = (answers: readonly Headers[]): Readonly<Record<string, string>> => {
  const rules = answers.map((headers) => headers.get('cache-control') ?? 'no-store');
  if (rules.length === 0 || rules.some((rule) => /no-store|private/.test(rule))) return { 'cache-control': 'no-store' };
  const shortest = rules.reduce((one, other) => (sharedSeconds(other) < sharedSeconds(one) ? other : one));
  const keys = [...new Set(answers.flatMap((headers) => (headers.get('surrogate-key') ?? '').split(' ')))].join(' ');
  return { 'cache-control': shortest, ...(keys.trim() ? { 'surrogate-key': withinHeader(keys.trim()) } : {}) };
};

const sharedSeconds = (rule: string): number => Number(/s-maxage=(\d+)/.exec(rule)?.[1] ?? 0);

/** CDNs take headers of 16 KiB at most. */
const longestHeader = 15_000;

const withinHeader = (keys: string): string =>
  keys.length <= longestHeader ? keys : keys.slice(0, keys.lastIndexOf(' ', longestHeader));

export const tagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
