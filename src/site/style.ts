import { createHash } from 'node:crypto';
import type { SiteAnswer } from './answer-request';
import { styleSheet } from './style-sheet';

const mark = createHash('sha256').update(styleSheet).digest('hex').slice(0, 12);

/** Changes with the style, so that it may be kept for ever. */
export const styleAddress = `/assets/site-${mark}.css`;

const sizes: Readonly<Record<string, string>> = { normal: '100%', large: '125%', huge: '150%' };

const year = 31_536_000;

const sheet = (body: string, cacheControl: string): SiteAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': cacheControl },
  body,
});

/**
 * The reader's size of text is a style sheet of its own: pages stay the same for everybody, and a
 * cache on the way may keep them.
 */
export const answerStyle = (path: string, cookie: string): SiteAnswer | null => {
  if (path === styleAddress) return sheet(styleSheet, `public, max-age=${year}, immutable`);
  if (path !== '/assets/size.css') return null;
  const chosen = /(?:^|;\s*)size=([a-z]+)/.exec(cookie)?.[1] ?? 'normal';
  return sheet(`:root{font-size:${sizes[chosen] ?? sizes['normal']}}`, 'private, no-cache');
};

/** Keeps the choice in a cookie and goes back to where the reader was. */
export const chooseSize = (url: URL): SiteAnswer => {
  const wanted = url.searchParams.get('to') ?? '';
  const size = Object.hasOwn(sizes, wanted) ? wanted : 'normal';
  const back = url.searchParams.get('back') ?? '/';
  return {
    status: 303,
    headers: {
      location: isOwnPath(back) ? back : '/',
      'set-cookie': `size=${size}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly`,
      'cache-control': 'no-store',
    },
    body: '',
  };
};

/** A path of this site and not another host's address in disguise. */
const isOwnPath = (path: string): boolean => /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path) && /^[\x20-\x7e]*$/.test(path);
