import fc from 'fast-check';
import { boundedStore } from './bounded-store';
import { chooseEncoding } from './choose-encoding';
import { isUnchanged } from './conditional-request';
import { publicRequestOf } from './normalise-request';
import { isStorable, keptForSeconds } from './storable-answer';
import { surrogateKeysOf } from './surrogate-keys';

const urlOf = (url: string) => publicRequestOf(url)?.url ?? null;

describe('which reads are public, and which are the same', () => {
  test.each([
    ['/api/articles?locale=vi&sort=a', '/api/articles?locale=vi&sort=a'],
    ['/api/articles?sort=a&locale=vi', '/api/articles?locale=vi&sort=a'],
    ['/api/articles?b=1&a[]=2&a[]=1', '/api/articles?a[]=2&a[]=1&b=1'],
    ['/api/articles?filters%5bslug%5d%5B$eq%5D=%c3%a0', '/api/articles?filters[slug][$eq]=%C3%A0'],
    ['/api/articles?&&', '/api/articles'],
    ['/api/articles/abc', '/api/articles/abc'],
    ['/api/site', '/api/site'],
    ['/api/delivery/vi/articles/mot-bai', '/api/delivery/vi/articles/mot-bai'],
    ['/feeds/vi/articles.rss?utm_source=x&fbclid=1', '/feeds/vi/articles.rss'],
    ['/sitemap.xml?utm_medium=y', '/sitemap.xml'],
    ['/api/articles?utm_source=x', '/api/articles?utm_source=x'],
  ])('%s is asked as %s', (url, asked) => expect(urlOf(url)).toBe(asked));

  test.each([
    '/',
    '/admin',
    '/api/upload/files',
    '/api/users/me',
    '/api/auth/local',
    '/api/articles/a/b',
    '/api/articlesx',
    '//api/articles',
    '/api//articles',
    '/api/articles/..',
    '/api/articles/\u0000',
    '/api/delivery/sync?initial=true',
    '/api/delivery/preview/token',
    '/api/articles#x',
    '/uploads/a.png',
    'http://example.com/api/articles',
  ])('%s is none', (url) => expect(urlOf(url)).toBeNull());

  test('a URL of more than 4 KiB is none', () => expect(urlOf(`/api/articles?x=${'a'.repeat(5_000)}`)).toBeNull());

  test('normalising twice is normalising once, and no parameter is lost', () => {
    const pair = fc.tuple(fc.stringMatching(/^[a-z]{1,4}(?:\[[a-z$]{1,3}\])?$/), fc.stringMatching(/^[a-z0-9%]{0,4}$/));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const url = `/api/articles?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
        const once = urlOf(url) as string;
        expect(urlOf(once)).toBe(once);
        expect(once.split('?')[1]?.split('&').length ?? 0).toBe(pairs.length);
      }),
    );
  });
});

describe('the encoding', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['deflate', 'identity'],
    ['GZIP', 'gzip'],
    ['identity;q=1, gzip;q=0.1', 'identity'],
    ['gzip;q=nonsense', 'identity'],
  ] as const)('%s: %s', (accepted, chosen) => expect(chooseEncoding(accepted)).toBe(chosen));
});

describe('304', () => {
  const validators = { tags: ['"a"', '"a-gzip"'], lastModified: Date.parse('2026-01-01T00:00:00Z') };
  const same = 'Thu, 01 Jan 2026 00:00:00 GMT';
  test.each([
    ['"a"', undefined, true],
    ['W/"a-gzip"', undefined, true],
    ['"b", "a"', undefined, true],
    ['*', undefined, true],
    ['a', undefined, false],
    ['"b"', same, false],
    [undefined, same, true],
    [undefined, 'Wed, 31 Dec 2025 23:59:59 GMT', false],
    [undefined, 'nonsense', false],
    [undefined, undefined, false],
  ])('If-None-Match %s, If-Modified-Since %s: %s', (ifNoneMatch, ifModifiedSince, is) =>
    expect(isUnchanged({ ifNoneMatch, ifModifiedSince }, validators)).toBe(is),
  );
});

describe('what may be kept', () => {
  const good = { status: 200, headers: {}, bytes: 10 };
  test.each([
    [good, true],
    [{ ...good, status: 301 }, true],
    [{ ...good, status: 404 }, false],
    [{ ...good, status: 500 }, false],
    [{ ...good, bytes: 1_001 }, false],
    [{ ...good, headers: { 'set-cookie': 'a=1' } }, false],
    [{ ...good, headers: { 'cache-control': 'no-store' } }, false],
    [{ ...good, headers: { 'cache-control': 'private, max-age=3' } }, false],
    [{ ...good, headers: { vary: 'Origin, Accept-Encoding' } }, true],
    [{ ...good, headers: { vary: 'Cookie' } }, false],
    [{ ...good, headers: { vary: '*' } }, false],
  ])('%j: %s', (answer, is) => expect(isStorable(answer, 1_000)).toBe(is));

  test('for as long as it says, a minute at most', () => {
    expect(['s-maxage=5', 's-maxage=900', 'max-age=1', undefined, 's-maxage=x'].map(keptForSeconds)).toEqual([
      5, 60, 60, 60, 60,
    ]);
  });

  test('under the names by which a CDN forgets it', () => {
    expect(surrogateKeysOf('/api/articles/abc?x=1')).toBe('public articles articles/abc');
    expect(surrogateKeysOf('/graphql?query=x')).toBe('public graphql');
  });
});

test('the store never holds more than its bytes, and lets go of what was not used for longest', () => {
  const evicted: string[] = [];
  const store = boundedStore<string>(10, (value) => evicted.push(value));
  store.set('a', 'A', 4);
  store.set('b', 'B', 4);
  expect(store.get('a')).toBe('A');
  store.set('c', 'C', 4);
  expect([evicted, store.count, store.bytes]).toEqual([['B'], 2, 8]);
  store.resize('c', 'C', 7);
  expect([evicted, store.bytes]).toEqual([['B', 'A'], 7]);
  store.set('d', 'D', 11);
  expect(store.get('d')).toBeUndefined();
  store.clear();
  expect([evicted, store.bytes]).toEqual([['B', 'A', 'C'], 0]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-e]$/), fc.nat(20))), (writes) => {
      const kept = boundedStore<string>(30, () => undefined);
      for (const [key, bytes] of writes) {
        kept.set(key, key, bytes);
        expect(kept.bytes).toBeLessThanOrEqual(30);
      }
    }),
  );
});
