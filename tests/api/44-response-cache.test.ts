import CachePolicy from 'http-cache-semantics';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { expectOk, type Answer } from '../helpers/newsroom/client';
import { renamed } from '../helpers/newsroom/documents';
import { rawGet } from '../helpers/newsroom/raw-get';
import { cacheFigures } from '../helpers/newsroom/figures';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { bringInto } from '../helpers/newsroom/situations';

const newsroom = theNewsroom();
const { anonymous } = newsroom;
const chief = newsroom.as('chief');

afterAll(() => newsroom.close());

const list = '/api/articles?locale=vi&sort=slug';

/** What only an answer out of the cache, or into it, carries. */
const isKept = ({ headers }: Answer): boolean => (headers.get('cache-control') ?? '').includes('s-maxage');

const publish = async (entry: Entry): Promise<void> => {
  expectOk(await chief.act(entry, 'publish'), 'the publication');
};

describe('an anonymous read', () => {
  test('is computed once and then served from memory, byte for byte', async () => {
    await bringInto(newsroom, 'live', 'article', 'vi');
    const first = await anonymous.get(list);
    const before = await cacheFigures(newsroom);
    const second = await anonymous.get(list);
    const after = await cacheFigures(newsroom);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(after.computed).toBe(before.computed);
    expect(after.hits).toBe(before.hits + 1);
  });

  test('is the same however its parameters are written', async () => {
    await anonymous.get('/api/articles?filters[slug][$eq]=a&locale=vi');
    const before = await cacheFigures(newsroom);
    await anonymous.get('/api/articles?locale=vi&filters%5Bslug%5D%5b$eq%5D=a');
    expect((await cacheFigures(newsroom)).computed).toBe(before.computed);
  });

  test('shares one computation with all who ask at the same time', async () => {
    const path = `/api/articles?locale=vi&filters[title][$contains]=${newMarker()}`;
    const before = await cacheFigures(newsroom);
    const answers = await Promise.all(Array.from({ length: 30 }, () => anonymous.get(path)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await cacheFigures(newsroom)).computed).toBe(before.computed + 1);
  });

  test('is kept for GraphQL sent by GET, too', async () => {
    const query = encodeURIComponent('{ articles(locale: "vi") { documentId title } }');
    const headers = { 'apollo-require-preflight': 'true' };
    const first = await anonymous.get(`/graphql?query=${query}`, headers);
    expect(first.body.data.articles.length).toBeGreaterThan(0);
    const before = await cacheFigures(newsroom);
    const second = await anonymous.get(`/graphql?query=${query}`, headers);
    expect(second.text).toBe(first.text);
    expect((await cacheFigures(newsroom)).computed).toBe(before.computed);
    const foreign = await anonymous.get(`/graphql?query=${query}`);
    expect(foreign.status).toBe(400);
  });

  test('that ends in an error is not kept, and says so in the reader’s language', async () => {
    const path = `/api/articles/${newMarker()}`;
    const answers = [];
    for (const language of ['vi', 'en']) answers.push(await anonymous.get(path, { 'accept-language': language }));
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(answers[0]?.body.error.message).not.toBe(answers[1]?.body.error.message);
    for (const answer of answers) expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('conditional requests', () => {
  test('are answered 304 for each encoding’s own strong tag, for a list of tags, and for the star', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const full = await rawGet(newsroom.url, list, { 'accept-encoding': encoding });
      const tag = full.headers['etag'] as string;
      expect(tag).toMatch(/^"[^"]+"$/);
      for (const ifNoneMatch of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
        const answer = await rawGet(newsroom.url, list, { 'accept-encoding': encoding, 'if-none-match': ifNoneMatch });
        expect([ifNoneMatch, answer.status, answer.body.length]).toEqual([ifNoneMatch, 304, 0]);
        expect(answer.headers['etag']).toBe(tag);
        expect(answer.headers['cache-control']).toBe(full.headers['cache-control']);
      }
      const changed = await rawGet(newsroom.url, list, { 'accept-encoding': encoding, 'if-none-match': '"other"' });
      expect(changed.status).toBe(200);
    }
  });

  test('by date are answered 304 until something changes', async () => {
    await bringInto(newsroom, 'live', 'article', 'vi');
    const first = await anonymous.get(list);
    const modified = first.headers.get('last-modified') as string;
    expect(Number.isNaN(Date.parse(modified))).toBe(false);
    expect((await anonymous.get(list, { 'if-modified-since': modified })).status).toBe(304);
    const day = new Date(Date.parse(modified) - 86_400_000).toUTCString();
    expect((await anonymous.get(list, { 'if-modified-since': day })).status).toBe(200);
    expect((await anonymous.get(list, { 'if-modified-since': 'yesterday' })).status).toBe(200);
    expect((await anonymous.get(list, { 'if-modified-since': modified, 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const get = await rawGet(newsroom.url, list, {});
    const head = await rawGet(newsroom.url, list, {}, 'HEAD');
    expect(head.body.length).toBe(0);
    const { date: _one, ...ofGet } = get.headers;
    const { date: _other, ...ofHead } = head.headers;
    expect(ofHead).toEqual(ofGet);
  });

  test('past the cache HEAD is the same, and so is an address that a proxy sends whole', async () => {
    const path = '/api/delivery/vi/articles?limit=2';
    const past = { cookie: 'reader=one' };
    const get = await rawGet(newsroom.url, path, past);
    const head = await rawGet(newsroom.url, path, past, 'HEAD');
    const whole = await rawGet(newsroom.url, `http://bao.example${path}`, past);
    const unknown = await rawGet(newsroom.url, 'http://bao.example/api/delivery/vi/articles/no-such-slug', past);
    expect([get.status, head.status, whole.status, unknown.status]).toEqual([200, 200, 200, 404]);
    expect([head.body.length, head.headers['content-length']]).toEqual([0, String(get.body.length)]);
    expect(whole.body.equals(get.body)).toBe(true);
  });

  test('bodies are compressed once, and say the same', async () => {
    const plain = await rawGet(newsroom.url, list, {});
    const gzip = await rawGet(newsroom.url, list, { 'accept-encoding': 'gzip;q=1, br;q=0.5' });
    const br = await rawGet(newsroom.url, list, { 'accept-encoding': 'gzip, deflate, br' });
    expect([gzip.headers['content-encoding'], br.headers['content-encoding']]).toEqual(['gzip', 'br']);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, gzip, br].map(({ headers }) => headers['etag'])).size).toBe(3);
  });

  test('a cache on the way may keep it, serve it stale while it asks, and bridge an outage (http-cache-semantics)', async () => {
    const { status, headers } = await rawGet(newsroom.url, list, {});
    const request = { url: list, method: 'GET', headers: {} };
    const answer = { status, headers: headers as Record<string, string> };
    const shared = new CachePolicy(request, answer, { shared: true });
    expect(shared.storable()).toBe(true);
    expect(shared.satisfiesWithoutRevalidation(request)).toBe(true);
    expect(shared.timeToLive()).toBeGreaterThan(3_000_000);
    const withToken = { ...request, headers: { authorization: 'Bearer x' } };
    expect(shared.satisfiesWithoutRevalidation(withToken)).toBe(false);
    const own = new CachePolicy(request, answer, { shared: false });
    expect(own.satisfiesWithoutRevalidation(request)).toBe(false);
    const asked = own.revalidationHeaders(request);
    expect(asked['if-none-match']).toBe(headers['etag']);
    const again = await rawGet(newsroom.url, list, asked as Record<string, string>);
    const { modified, matches } = own.revalidatedPolicy(request, {
      status: again.status,
      headers: again.headers as Record<string, string>,
    });
    expect([modified, matches]).toEqual([false, true]);
    const refused = await anonymous.get(`/api/articles/${newMarker()}`);
    const error = new CachePolicy(request, { status: refused.status, headers: Object.fromEntries(refused.headers) });
    expect(error.storable()).toBe(false);
  });
});

describe('what others get', () => {
  test('a page of another site gets Strapi’s CORS headers from the cache, for its own origin', async () => {
    for (const origin of ['https://one.example', 'https://other.example']) {
      const { headers } = await anonymous.get(list, { origin });
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-allow-credentials')).toBe('true');
      expect(headers.get('vary')).toMatch(/Origin/);
    }
    expect((await anonymous.get(list)).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('the security headers are Strapi’s', async () => {
    const kept = await anonymous.get(list);
    const own = await newsroom.program.get(list);
    expect(isKept(kept)).toBe(true);
    for (const name of [
      'content-security-policy',
      'strict-transport-security',
      'x-content-type-options',
      'x-frame-options',
    ]) {
      expect([name, kept.headers.get(name)]).toEqual([name, own.headers.get(name)]);
    }
  });

  test('who comes with a token or a cookie is answered past the cache, and nobody keeps it', async () => {
    await anonymous.get(list);
    const before = await cacheFigures(newsroom);
    const answers = [
      await newsroom.readingProgram.get(list),
      await chief.get(list),
      await anonymous.get(list, { authorization: 'Bearer nonsense' }),
      await anonymous.get(list, { cookie: 'session=1' }),
    ];
    const after = await cacheFigures(newsroom);
    expect(after.bypassed).toBe(before.bypassed + 4);
    expect(after.hits).toBe(before.hits);
    expect(answers[2]?.status).toBe(401);
    for (const answer of answers) expect(answer.headers.get('cache-control')).toMatch(/no-store/);
  });

  test('no header of one reader gets into the answer of another', async () => {
    const poison = newMarker();
    const path = `/api/articles?locale=vi&filters[title][$contains]=${newMarker()}`;
    const poisoned = await rawGet(newsroom.url, path, {
      host: `${poison}.example`,
      'x-forwarded-host': `${poison}.example`,
      'x-forwarded-proto': 'https',
      'x-forwarded-for': poison,
      'x-original-url': `/${poison}`,
      'x-http-method-override': 'POST',
      origin: `https://${poison}.example`,
      'accept-language': `en-${poison}`,
      'user-agent': poison,
    });
    const clean = await rawGet(newsroom.url, path, {});
    expect(poisoned.body.equals(clean.body)).toBe(true);
    expect(JSON.stringify(clean.headers)).not.toContain(poison);
  });

  test('methods other than GET and HEAD pass by', async () => {
    const before = await cacheFigures(newsroom);
    const answer = await anonymous.send('OPTIONS', list, undefined, {
      origin: 'https://one.example',
      'access-control-request-method': 'GET',
    });
    expect(answer.status).toBe(204);
    expect((await cacheFigures(newsroom)).computed).toBe(before.computed);
  });
});

describe('what changes public bytes is seen by the next read', () => {
  const word = () => newMarker();

  test('a publication, an update, a takedown', async () => {
    const entry = await bringInto(newsroom, 'live', 'article', 'vi');
    const path = `/api/articles/${entry.documentId}?locale=vi`;
    expect((await anonymous.get(path)).status).toBe(200);
    for (let turn = 0; turn < 5; turn += 1) {
      const marker = word();
      expectOk(await newsroom.as('reporter').save(entry, renamed('article', marker)), 'the save');
      expect((await anonymous.get(path)).text).not.toContain(marker);
      await publish(entry);
      expect((await anonymous.get(path)).text).toContain(marker);
    }
    expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
    expect((await anonymous.get(path)).status).toBe(404);
  });

  test('saving a draft forgets nothing', async () => {
    const entry = await bringInto(newsroom, 'live', 'article', 'vi');
    await anonymous.get(list);
    const before = await cacheFigures(newsroom);
    expectOk(await newsroom.as('reporter').save(entry, renamed('article', word())), 'the save');
    await anonymous.get(list);
    const after = await cacheFigures(newsroom);
    expect([after.clears, after.computed]).toEqual([before.clears, before.computed]);
  });

  test('a supporting type, a right of readers, a file’s text', async () => {
    const category = '/api/categories?locale=vi&pagination[pageSize]=100';
    await anonymous.get(category);
    const marker = word();
    const made = expectOk(
      await newsroom.as('admin').post('/content-manager/collection-types/api::category.category?locale=vi', {
        name: `Mục ${marker}`,
      }),
      'a category',
    );
    expect((await anonymous.get(category)).text).toContain(marker);
    const { documentId } = made.body.data;
    expectOk(
      await newsroom
        .as('admin')
        .delete(`/content-manager/collection-types/api::category.category/${documentId}?locale=vi`),
      'its removal',
    );
    expect((await anonymous.get(category)).text).not.toContain(marker);

    const roles = expectOk(await newsroom.as('admin').get('/users-permissions/roles'), 'the roles').body.roles;
    const { id } = roles.find(({ type }: { type: string }) => type === 'public');
    const role = expectOk(await newsroom.as('admin').get(`/users-permissions/roles/${id}`), 'the role').body.role;
    const set = async (enabled: boolean) => {
      role.permissions['api::award'].controllers.award.find.enabled = enabled;
      expectOk(await newsroom.as('admin').put(`/users-permissions/roles/${id}`, role), 'the change of the role');
    };
    expect((await anonymous.get('/api/awards?locale=vi')).status).toBe(200);
    await set(false);
    try {
      expect((await anonymous.get('/api/awards?locale=vi')).status).toBe(403);
    } finally {
      await set(true);
    }
    expect((await anonymous.get('/api/awards?locale=vi')).status).toBe(200);
  });

  test('something that writes past the newsroom, straight into the database', async () => {
    const entry = await bringInto(newsroom, 'live', 'event', 'vi');
    const path = `/api/events/${entry.documentId}?locale=vi`;
    await anonymous.get(path);
    const before = await cacheFigures(newsroom);
    await newsroom.sql(`update events set description = null where document_id = $1 and published_at is not null`, [
      entry.documentId,
    ]);
    // The answer of a write waits for what was committed before it.
    await chief.post('/editorial/bundles', {});
    await anonymous.get(path);
    expect((await cacheFigures(newsroom)).computed).toBe(before.computed + 1);
  });
});

test('what is asked by a name that nobody has is refused by Strapi as before', async () => {
  for (const path of ['/api/articles//', '/api/articles/%00', '/api/unknown', '/api/articles/..%2f..']) {
    const answer = await anonymous.get(path);
    expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
  }
});
