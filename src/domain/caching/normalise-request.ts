import { isPublicPath, publicPathKind, type PublicPathKind } from './public-paths';

/** A read of public content, in the one form in which equal reads are equal. */
export interface PublicRequest {
  readonly kind: PublicPathKind;
  /** Path and query, to compute the answer from. */
  readonly url: string;
}

const longestUrl = 4_096;

/** Parameters that readers' links pick up on the way and that change nothing. */
const trackers = /^(?:utm_[a-z]+|fbclid|gclid|zarsrc|mc_[a-z]+)$/;

/** `%5B` and `[` are the same in a name, and so are `%c3` and `%C3` everywhere. */
const sameSpelling = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (code) => {
    const upper = code.toUpperCase();
    if (upper === '%5B') return '[';
    return upper === '%5D' ? ']' : upper;
  });

const rootOf = (pair: string): string => pair.slice(0, /[[=]/.exec(pair)?.index ?? pair.length);

/**
 * Parameters in one order. Only those of different names change places: within one name the order
 * may mean something (`sort`, lists).
 */
const normaliseQuery = (query: string, kind: PublicPathKind): string =>
  query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      if (equals < 0) return sameSpelling(pair);
      const value = pair.slice(equals).replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
      return `${sameSpelling(pair.slice(0, equals))}${value}`;
    })
    .filter((pair) => kind !== 'document' || !trackers.test(rootOf(pair)))
    .map((pair, index) => ({ pair, root: rootOf(pair), index }))
    .sort((one, other) => compare(one.root, other.root) || one.index - other.index)
    .map(({ pair }) => pair)
    .join('&');

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** Printable ASCII without what browsers and proxies read differently. */
const isPlain = (url: string): boolean =>
  url.startsWith('/') && !/[^!-~]|[\\#<>"`^{|}]|\/\/|\/\.{1,2}(?:\/|\?|$)/.test(url);

/** The public read that a URL asks for, or null where it asks for something else. */
export const publicRequestOf = (url: string): PublicRequest | null => {
  if (url.length > longestUrl || !isPublicPath(url)) return null;
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const kind = publicPathKind(path);
  if (kind === null || !isPlain(path)) return null;
  const query = mark < 0 ? '' : normaliseQuery(url.slice(mark + 1), kind);
  if (/[^!-~]/.test(query)) return null;
  const spelled = path.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return { kind, url: query === '' ? spelled : `${spelled}?${query}` };
};
