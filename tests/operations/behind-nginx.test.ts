import { setTimeout as pause } from 'node:timers/promises';

import { cases } from '../helpers/newsroom/chance';
import { clientOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { renamed, smallDocument } from '../helpers/newsroom/documents';
import { eventually } from '../helpers/newsroom/eventually';
import { readFigures } from '../helpers/newsroom/figures';
import { newMarker } from '../helpers/newsroom/marker';
import { seedMaterial } from '../helpers/newsroom/material';
import { newsroomAt, type Newsroom } from '../helpers/newsroom/newsroom';
import { seedPeople } from '../helpers/newsroom/people';
import { useSingleApproval } from '../helpers/newsroom/workflows';
import { startNginx, type LoadBalancer } from '../helpers/network/nginx';
import { createDatabase } from '../helpers/server/databases';
import { theRun } from '../helpers/server/run';
import { startServer, type ServerUnderTest } from '../helpers/server/start-server';

/** The waits of the README's configuration, or shorter ones in the same proportion. */
const seconds = cases({ few: 1, many: 5 });

const run = theRun();
let databaseUrl: string;
let servers: [ServerUnderTest, ServerUnderTest];
let nginx: LoadBalancer;
let newsroom: Newsroom;

const start = (port?: string): Promise<ServerUnderTest> =>
  startServer(run.app, databaseUrl, {
    BEHIND_PROXY: 'true',
    DRAIN_SECONDS: String(seconds * 2),
    ...(port === undefined ? {} : { PORT: port }),
  });

beforeAll(async () => {
  databaseUrl = await createDatabase(run.postgresUrl, `${run.databasePrefix}_empty_${newMarker()}`);
  servers = await Promise.all([start(), start()]);
  nginx = await startNginx([servers[0].url, servers[1].url], seconds);
  const people = await seedPeople(nginx.url);
  await useSingleApproval(clientOf(nginx.url, people.admin.token));
  const material = await seedMaterial(clientOf(nginx.url, people.chief.token));
  newsroom = newsroomAt(
    { url: nginx.url, controlUrl: servers[0].controlUrl, databaseUrl },
    { ...run, people, material },
  );
}, 300_000);

afterAll(async () => {
  await newsroom.close();
  await nginx.stop();
  await Promise.all(servers.map((server) => server.stop()));
}, 60_000);

test('two instances that boot on one empty database at once make one newsroom', async () => {
  const doubled = await newsroom.sql(
    `select 'role', code as name from admin_roles group by code having count(*) > 1
     union all select 'role of readers', type from up_roles group by type having count(*) > 1
     union all select 'language', code from i18n_locale group by code having count(*) > 1
     union all select 'setting', key from strapi_core_store_settings group by key having count(*) > 1
     union all select 'permission', action || coalesce(subject, '') from admin_permissions permission
       join admin_permissions_role_lnk link on link.permission_id = permission.id
      group by action, subject, link.role_id, permission.conditions::text, permission.properties::text
     having count(*) > 1`,
  );
  expect(doubled).toEqual([]);
});

/** How many requests an instance has answered that only its own application can. */
const answeredBy = async ({ url }: ServerUnderTest): Promise<number> => {
  const figures = await readFigures(clientOf(url));
  return [...figures]
    .filter(([name]) => name.startsWith('toasoan_application_requests_total'))
    .reduce((sum, [, value]) => sum + value, 0);
};

test('whoever works is served by both, without noticing', async () => {
  const before = await Promise.all(servers.map(answeredBy));
  const entry = await newsroom.as('reporter').create('article', 'vi', smallDocument('article', newMarker()));
  for (let turn = 0; turn < 4; turn += 1) {
    const marker = newMarker();
    expectOk(await newsroom.as('reporter').save(entry, renamed('article', marker)), 'the save');
    expectOk(await newsroom.as('chief').act(entry, 'publish'), 'the publication');
    for (const { url } of servers) {
      const path = `/api/delivery/vi/articles/${entry.documentId}`;
      await eventually('it is new', async () => (await clientOf(url).get(path)).text.includes(marker), 1_000);
    }
  }
  const after = await Promise.all(servers.map(answeredBy));
  for (const [index, count] of after.entries()) expect(count).toBeGreaterThan((before[index] as number) + 3);
});

/** Steady rather than heavy: a server that starts needs the processor too. */
const betweenRequests = 25;

interface Load {
  readonly answers: number;
  readonly failures: readonly string[];
}

/** Readers and an editor at work for as long as something else is done. */
const whileAtWork = async (work: () => Promise<void>): Promise<Load> => {
  const over = new AbortController();
  const failures: string[] = [];
  let answers = 0;
  const repeat = async (what: string, deed: () => Promise<Answer>): Promise<void> => {
    while (!over.signal.aborted) {
      try {
        const { status, text } = await deed();
        answers += 1;
        if (status >= 300) failures.push(`${what}: ${status} ${text.slice(0, 200)}`);
      } catch (error) {
        failures.push(`${what}: ${String(error)}`);
      }
      await pause(betweenRequests);
    }
  };
  const entry = await newsroom.as('reporter').create('article', 'vi', smallDocument('article', newMarker()));
  expectOk(await newsroom.as('chief').act(entry, 'publish'), 'the publication');
  const { anonymous } = newsroom;
  const edit = async (): Promise<Answer> => {
    const saved = await newsroom.as('reporter').save(entry, renamed('article', newMarker()));
    return saved.status >= 300 ? saved : newsroom.as('chief').act(entry, 'publish');
  };
  const atWork = [
    repeat('a cached list', () => anonymous.get('/api/delivery/vi/articles')),
    repeat('an entry', () => anonymous.get(`/api/articles/${entry.documentId}?locale=vi`)),
    repeat('a list past the cache', () => anonymous.get('/api/delivery/vi/articles', { cookie: 'own=1' })),
    repeat('the panel', () => newsroom.as('reporter').open(entry)),
    repeat('a publication', edit),
  ];
  try {
    await work();
  } finally {
    over.abort();
    await Promise.all(atWork);
  }
  return { answers, failures };
};

test('both are restarted one after the other, and no request fails', async () => {
  const load = await whileAtWork(async () => {
    for (const index of [0, 1] as const) {
      const { port } = new URL(servers[index].url);
      await servers[index].stop();
      servers[index] = await start(port);
      const before = await answeredBy(servers[index]);
      await eventually('nginx sends it requests again', async () => (await answeredBy(servers[index])) > before + 3);
    }
  });
  expect(load.failures).toEqual([]);
  expect(load.answers).toBeGreaterThan(100);
}, 300_000);
