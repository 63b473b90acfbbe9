import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import fc from 'fast-check';

import { cases, testSeed } from '../helpers/newsroom/chance';
import { codeOf, expectOk, graphqlCodeOf, type Answer } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { eventually } from '../helpers/newsroom/eventually';
import { readFigures } from '../helpers/newsroom/figures';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom } from '../helpers/newsroom/newsroom';
import { rawGet } from '../helpers/newsroom/raw-get';
import { bringInto } from '../helpers/newsroom/situations';
import { placeOf, theRun } from '../helpers/server/run';

const newsroom = theNewsroom();
const { anonymous } = newsroom;
const seed = testSeed();
const canary = newMarker();

beforeAll(async () => {
  for (let count = 0; count < 3; count += 1) await bringInto(newsroom, 'live', 'article', 'vi');
  await newsroom.as('reporter').create('article', 'vi', smallDocument('article', canary));
}, 60_000);

afterAll(() => newsroom.close());

/** Refusals that the operator can see, as the log and the figures tell of them. */
const toldOf = async (code: string): Promise<{ readonly lines: number; readonly count: number }> => {
  const log = await readFile(placeOf(theRun()).logFile, 'utf8');
  const count = (await readFigures(anonymous)).get(`toasoan_suspicious_refusals_total{code="${code}"}`) ?? 0;
  return { lines: log.split(`Refused ${code}: `).length - 1, count };
};

const textOf = (token: string): string => Buffer.from(token, 'base64url').toString('latin1');
const tokenOf = (text: string): string => Buffer.from(text, 'latin1').toString('base64url');

/** Other texts in place of one that we gave out: a changed byte, a cut, something put in, or something quite different. */
const tamperedWith = (token: string): fc.Arbitrary<string> => {
  const text = textOf(token);
  const place = fc.nat(text.length - 1);
  const byte = fc.nat(255).map((code) => String.fromCharCode(code));
  return fc.oneof(
    fc.tuple(place, byte).map(([at, one]) => tokenOf(`${text.slice(0, at)}${one}${text.slice(at + 1)}`)),
    place.map((at) => tokenOf(text.slice(0, at))),
    fc.tuple(place, byte).map(([at, one]) => tokenOf(`${text.slice(0, at)}${one}${text.slice(at)}`)),
    fc.jsonValue({ maxDepth: 3 }).map((value) => tokenOf(JSON.stringify(value))),
    fc.string({ maxLength: 60 }).map(encodeURIComponent),
  );
};

const expectHarmless = (answer: Answer, statuses: readonly number[]): void => {
  expect(statuses).toContain(answer.status);
  expect(answer.text).not.toContain(canary);
  if (answer.status >= 400) expect(typeof codeOf(answer)).toBe('string');
};

test(`cursors and tokens that were tampered with are refused or lead to public entries (TEST_SEED=${seed})`, async () => {
  const list = '/api/delivery/vi/articles?limit=1';
  const { nextCursor } = expectOk(await anonymous.get(list), 'a list').body.meta;
  const { token } = expectOk(await anonymous.get('/api/delivery/sync?initial=true&limit=1'), 'a page').body.meta;
  const before = await toldOf('INVALID_CURSOR');
  const numRuns = cases({ few: 60, many: 2_000 });
  await fc.assert(
    fc.asyncProperty(tamperedWith(nextCursor), tamperedWith(token), async (cursor, other) => {
      expectHarmless(await anonymous.get(`${list}&cursor=${cursor}`), [200, 400]);
      expectHarmless(await anonymous.get(`/api/delivery/vi/search?q=a&cursor=${cursor}`), [200, 400]);
      expectHarmless(await anonymous.get(`/api/delivery/sync?token=${other}`), [200, 400, 410]);
    }),
    { numRuns, seed },
  );
  expect((await toldOf('INVALID_CURSOR')).count).toBeGreaterThan(before.count);
}, 600_000);

test.each([
  ['a cursor larger than any header', `/api/delivery/vi/articles?cursor=${'a'.repeat(40_000)}`],
  ['a cursor that fills a whole URL', `/api/delivery/vi/articles?cursor=${'a'.repeat(14_000)}`],
  ['a cursor of brackets', `/api/delivery/vi/articles?cursor=${tokenOf('['.repeat(1_400))}`],
  ['a sync token of brackets', `/api/delivery/sync?token=${tokenOf('{"a":'.repeat(280))}`],
  ['a thousand parameters', `/api/delivery/vi/articles?${'limit=1&'.repeat(1_000)}`],
  ['a parameter that is the prototype', '/api/delivery/vi/articles?__proto__=1&constructor=2'],
  ['a path of a thousand parts', `/api/delivery/vi/articles${'/a'.repeat(1_000)}`],
  ['a search of nothing but signs', `/api/delivery/vi/search?q=${encodeURIComponent('&|!():*<->\\\'"'.repeat(10))}`],
])('%s is answered at once, and without an error of the server', async (_what, path) => {
  const begun = performance.now();
  const { status } = await rawGet(newsroom.url, path, {});
  expect(status).toBeLessThan(500);
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('no line break in an address becomes a header', async () => {
  const broken = `x%0d%0aX-Injected:%201%0d%0a%0d%0a<script>`;
  for (const path of [
    `/api/delivery/vi/articles/${broken}`,
    `/api/delivery/vi/articles/${broken}.jsonld`,
    `/api/delivery/vi/articles?cursor=${broken}`,
    `/api/delivery/vi/resolve?path=/${broken}`,
    `/api/delivery/preview/${broken}`,
    `/api/delivery/sync?token=${broken}`,
    `/feeds/vi/articles.rss?utm_source=${broken}`,
    `/sitemap.xml?${broken}`,
    `/uploads/${broken}`,
    `/api/articles?locale=vi&sort=${broken}`,
  ]) {
    const { status, headers } = await rawGet(newsroom.url, path, {});
    expect([path, status < 500]).toEqual([path, true]);
    expect([path, headers['x-injected']]).toEqual([path, undefined]);
  }
});

test('an earlier slug leads to an address of ours, whatever is written behind it', async () => {
  const article = await newsroom.as('reporter').create('article', 'vi', smallDocument('article', newMarker()));
  const chief = newsroom.as('chief');
  const slugs = [newMarker(), newMarker()] as const;
  for (const slug of slugs) {
    expectOk(await newsroom.as('reporter').save(article, { slug }), 'the slug');
    expectOk(await chief.act(article, 'publish'), 'the publication');
  }
  const moved = await rawGet(newsroom.url, `/api/delivery/vi/articles/${slugs[0]}?body=html`, {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
  });
  expect([moved.status, moved.headers['location']]).toEqual([301, `/api/delivery/vi/articles/${slugs[1]}?body=html`]);
});

test('no header of one reader gets into what another one is answered, whichever form it has', async () => {
  const poison = newMarker();
  const headers = {
    host: `${poison}.example`,
    forwarded: `host=${poison}.example;proto=https`,
    'x-forwarded-host': `${poison}.example`,
    'x-forwarded-proto': poison,
    'x-forwarded-prefix': `/${poison}`,
    'x-original-url': `/${poison}`,
    'x-rewrite-url': `/${poison}`,
    origin: `https://${poison}.example`,
    referer: `https://${poison}.example`,
    'accept-language': `en-${poison}`,
    'user-agent': poison,
  };
  for (const path of [
    `/api/delivery/vi/articles?limit=7`,
    '/api/delivery/vi/site',
    '/api/delivery/vi/search?q=b%C3%A0i',
    '/api/delivery/openapi.json',
    '/feeds/vi/articles.rss',
    '/feeds/vi/articles.atom',
    '/feeds/vi/articles.json',
    '/sitemap.xml',
    '/news-sitemap.xml',
  ]) {
    const poisoned = await rawGet(newsroom.url, path, headers);
    const clean = await rawGet(newsroom.url, path, {});
    expect([path, clean.status]).toEqual([path, 200]);
    expect([path, poisoned.body.equals(clean.body)]).toEqual([path, true]);
    expect([path, JSON.stringify(clean.headers).includes(poison)]).toEqual([path, false]);
  }
});

test('two readings of where a request ends are one too many: such a request is refused', async () => {
  const ask = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(newsroom.url);
      const socket = connect(Number(port), hostname, () => socket.write(text));
      let answered = '';
      socket.on('data', (data) => {
        answered += data.toString('latin1');
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(answered));
      socket.setTimeout(5_000, () => socket.destroy());
    });
  const begin = 'GET /api/articles HTTP/1.1\r\nHost: x\r\n';
  for (const rest of [
    'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n',
    'Content-Length: 1\r\nContent-Length: 2\r\n\r\na',
    'X Bad: 1\r\n\r\n',
  ]) {
    expect((await ask(`${begin}${rest}`)).slice(0, 12)).toBe('HTTP/1.1 400');
  }
});

test('GraphQL that is too deep, too wide or too heavy is refused and counted', async () => {
  const operations = {
    QUERY_TOO_DEEP: `{ articles { ${'related { '.repeat(12)} title ${'}'.repeat(12)} } }`,
    QUERY_TOO_WIDE: `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: articles { title }`).join(' ')} }`,
    QUERY_TOO_COMPLEX: `{ articles(pagination: { limit: 100 }) { related(pagination: { limit: 100 }) {
      related(pagination: { limit: 100 }) { title } } } }`,
  };
  for (const [code, query] of Object.entries(operations)) {
    const before = await toldOf(code);
    for (const answer of [
      await anonymous.graphql(query),
      await anonymous.get(`/graphql?query=${encodeURIComponent(query)}`, { 'apollo-require-preflight': 'true' }),
    ]) {
      expect([answer.status, graphqlCodeOf(answer)]).toEqual([400, code]);
    }
    expect([code, (await toldOf(code)).count]).toEqual([code, before.count + 2]);
  }
});

test('what was forged is written down for the operator, on one line, and not more often than so many times', async () => {
  const fileOf = (more: string) => `/uploads/anh_${newMarker()}.png?expires=9999999999&signature=${more}`;
  const forged = [
    ['PREVIEW_NOT_FOUND', `/api/delivery/preview/${newMarker()}.${newMarker()}`],
    ['INVALID_SYNC_TOKEN', `/api/delivery/sync?token=${newMarker()}%0aRefused`],
    ['FILE_SIGNATURE_FORGED', fileOf('x')],
  ] as const;
  for (const [code, path] of forged) {
    const before = await toldOf(code);
    expect((await rawGet(newsroom.url, path, {})).status).toBeGreaterThanOrEqual(400);
    await eventually(`${code} is counted`, async () => (await toldOf(code)).count === before.count + 1);
  }
  for (let count = 0; count < 200; count += 1) await rawGet(newsroom.url, fileOf('y'), {});
  const told = await toldOf('FILE_SIGNATURE_FORGED');
  expect(told.count).toBeGreaterThanOrEqual(200);
  expect(told.lines).toBeLessThanOrEqual(60);
  // Which of them have lines of their own depends on what else was refused in this minute.
  expect(await readFile(placeOf(theRun()).logFile, 'utf8')).toMatch(/warn.*Refused [A-Z_]+: "/);
});
