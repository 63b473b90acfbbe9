import { chanceOf, testSeed } from '../helpers/newsroom/chance';
import { expectOk, type Client } from '../helpers/newsroom/client';
import { renamed } from '../helpers/newsroom/documents';
import { eventually } from '../helpers/newsroom/eventually';
import { readFigures } from '../helpers/newsroom/figures';
import { freshDatabase, startInstance, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { newMarker } from '../helpers/newsroom/marker';
import { rawGet } from '../helpers/newsroom/raw-get';
import { saturate } from '../helpers/newsroom/saturation';
import { bringInto } from '../helpers/newsroom/situations';
import { startSilentProxy, type SilentProxy } from '../helpers/network/silent-proxy';

let databaseUrl: string;
let first: Instance;
let second: Instance;
/** Between the second instance and the database. */
let proxy: SilentProxy;

beforeAll(async () => {
  databaseUrl = await freshDatabase('two_instances');
  proxy = await startSilentProxy(databaseUrl, 'listen toa_soan_public');
  first = await startInstance(databaseUrl, { METRICS_TOKEN: 'only-for-tests-metrics' });
  second = await startInstance(proxy.url, { DRAIN_SECONDS: '1' });
}, 240_000);

afterAll(async () => {
  await stopInstance(first);
  await stopInstance(second);
  await proxy.close();
});

const publishAnew = async (documentId: string): Promise<string> => {
  const entry = { type: 'article', documentId, locale: 'vi' } as const;
  const marker = newMarker();
  expectOk(await first.newsroom.as('reporter').save(entry, renamed('article', marker)), 'the save');
  expectOk(await first.newsroom.as('chief').act(entry, 'publish'), 'the publication');
  return marker;
};

const hitsOf = async (client: Client): Promise<number> =>
  (await readFigures(client)).get('toasoan_cache_requests_total{outcome="hits"}') ?? Number.NaN;

const listenerOf = async (client: Client): Promise<number | undefined> =>
  (await readFigures(client)).get('toasoan_change_listener_up');

/** What one instance serves while others read it steadily. */
const underLoad = async <Result>(client: Client, path: string, work: () => Promise<Result>): Promise<Result> => {
  const ended = new AbortController();
  const reading = Array.from({ length: 2 }, async () => {
    while (!ended.signal.aborted) expectOk(await client.get(path), 'a read');
  });
  try {
    return await work();
  } finally {
    ended.abort();
    await Promise.all(reading);
  }
};

test('after a publication on one instance the other serves the new answer within the bound', async () => {
  const { documentId } = await bringInto(first.newsroom, 'live', 'article', 'vi');
  const path = `/api/articles/${documentId}?locale=vi`;
  const { anonymous } = second.newsroom;
  const before = await hitsOf(anonymous);
  const ages = await underLoad(anonymous, path, async () => {
    const found: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const marker = await publishAnew(documentId);
      const committed = performance.now();
      await eventually('it is new', async () => (await anonymous.get(path)).text.includes(marker));
      found.push(performance.now() - committed);
    }
    return found;
  });
  expect(await hitsOf(anonymous)).toBeGreaterThan(before + 10);
  // The bound is 200 ms; reading it takes a while of its own on a busy machine.
  expect([...ages].sort((one, other) => one - other)[2]).toBeLessThan(200);
}, 240_000);

test('with the listening connection silent nothing stale is served, and nothing is kept until it speaks again', async () => {
  const { documentId } = await bringInto(first.newsroom, 'live', 'article', 'vi');
  const path = `/api/articles/${documentId}?locale=vi`;
  const { anonymous } = second.newsroom;
  expectOk(await anonymous.get(path), 'a read');
  proxy.silence();
  for (let turn = 0; turn < 3; turn += 1) {
    const marker = await publishAnew(documentId);
    // Longer than what is kept may be trusted without asking.
    await eventually('the trust has run out', async () => (await anonymous.get(path)).text.includes(marker), 1_000);
    const answer = await anonymous.get(path);
    expect(answer.text).toContain(marker);
  }
  await eventually('it knows that it hears nothing', async () => (await listenerOf(anonymous)) === 0);
  const bypassed = await anonymous.get(path);
  expect(bypassed.headers.get('cache-control')).toMatch(/no-store/);
  const marker = await publishAnew(documentId);
  expect((await anonymous.get(path)).text).toContain(marker);
  proxy.restore();
  await eventually('it hears again', async () => (await listenerOf(anonymous)) === 1, 20_000);
  const again = await publishAnew(documentId);
  await eventually('it is new', async () => (await anonymous.get(path)).text.includes(again));
  const hits = await hitsOf(anonymous);
  await anonymous.get(path);
  expect(await hitsOf(anonymous)).toBe(hits + 1);
}, 240_000);

test('with the listening connection cut by the database the cache is cleared, and comes back', async () => {
  const { documentId } = await bringInto(first.newsroom, 'live', 'article', 'vi');
  const path = `/api/articles/${documentId}?locale=vi`;
  for (let turn = 0; turn < 3; turn += 1) {
    expectOk(await first.newsroom.anonymous.get(path), 'a read');
    await first.newsroom.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query like '%toa_soan_public%' and pid <> pg_backend_pid()`,
    );
    const marker = await publishAnew(documentId);
    expect((await first.newsroom.anonymous.get(path)).text).toContain(marker);
    await eventually('it hears again', async () => (await listenerOf(first.newsroom.anonymous)) === 1, 20_000);
  }
}, 240_000);

test('with more to do than it can it answers everybody, and shows nobody a draft', async () => {
  const found = await saturate(first.newsroom, { milliseconds: 5_000, articles: 6 }, chanceOf(testSeed()));
  expect(found).toMatchObject({ failures: [], leaks: [] });
  expect(found.answers).toBeGreaterThan(200);
  expect(found.publications).toBeGreaterThan(0);
}, 120_000);

test('/health, /ready and /metrics say what an operator needs, to those who may know', async () => {
  const { anonymous } = first.newsroom;
  expect((await anonymous.get('/health')).body).toEqual({ status: 'alive' });
  expect((await anonymous.get('/ready')).body).toEqual({ status: 'ready', missing: [] });
  const figures = await readFigures(anonymous);
  for (const name of [
    'process_resident_memory_bytes',
    'toasoan_publication_sequence',
    'toasoan_jobs_due',
    'toasoan_cache_bytes',
    'toasoan_database_connections{state="used"}',
  ]) {
    expect([name, Number.isFinite(figures.get(name))]).toEqual([name, true]);
  }
  const asked = async (headers: Record<string, string>) =>
    (await rawGet(first.newsroom.url, '/metrics', headers)).status;
  expect(await asked({ 'x-forwarded-for': '203.0.113.7' })).toBe(403);
  expect(await asked({ authorization: 'Bearer wrong' })).toBe(403);
  expect(await asked({ authorization: 'Bearer only-for-tests-metrics', 'x-forwarded-for': '203.0.113.7' })).toBe(200);
});

test('a server that is told to stop says so first, finishes what runs, and fails no request', async () => {
  const { anonymous, url } = second.newsroom;
  const statuses: number[] = [];
  const drained = new AbortController();
  const reading = Array.from({ length: 4 }, async () => {
    while (!drained.signal.aborted) {
      const answers = await Promise.all([rawGet(url, '/api/articles?locale=vi', {}), rawGet(url, '/ready', {})]);
      statuses.push(answers[0].status);
      // A load balancer sends nothing more to an instance that isn't ready.
      if (answers[1].status === 503) drained.abort();
    }
  });
  expectOk(await anonymous.get('/ready'), 'that it is ready');
  const stopping = second.server.stop();
  await Promise.all(reading);
  await stopping;
  expect(drained.signal.aborted).toBe(true);
  expect(new Set(statuses)).toEqual(new Set([200]));
}, 60_000);
