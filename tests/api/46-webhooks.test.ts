import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';

import { judgeBy, schemaOfAnswer, type Description } from '../helpers/delivery/description-judge';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { renamed } from '../helpers/newsroom/documents';
import { eventually } from '../helpers/newsroom/eventually';
import { freshDatabase, startInstance, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { confirmedArticle, makePayee } from '../helpers/newsroom/royalties';
import { bringInto } from '../helpers/newsroom/situations';
import { startDownstreamSite, type DownstreamSite, type Received } from '../helpers/network/subscriber';

let instance: Instance;
let site: DownstreamSite;

beforeAll(async () => {
  instance = await startInstance(await freshDatabase('webhooks'), { WEBHOOKS_ALLOW_PRIVATE: 'true' });
}, 180_000);

beforeEach(async () => {
  site = await startDownstreamSite();
});

afterEach(async () => {
  for (const { id } of expectOk(await admin().get('/delivery/subscribers'), 'the list').body.data) {
    expectOk(await admin().delete(`/delivery/subscribers/${id}`), 'the removal');
  }
  await site.close();
});

afterAll(() => stopInstance(instance));

const admin = () => instance.newsroom.as('admin');
const chief = () => instance.newsroom.as('chief');

interface Made {
  readonly id: string;
  readonly secret: string;
}

const subscribe = async (more: object = {}): Promise<Made> =>
  expectOk(
    await admin().post('/delivery/subscribers', { name: 'Trang đối tác', url: site.url, ...more }),
    'a subscriber',
  ).body.data;

const subscriber = async ({ id }: Made) => expectOk(await admin().get(`/delivery/subscribers/${id}`), 'it').body.data;

const attempts = async ({ id }: Made, query = '') =>
  expectOk(await admin().get(`/delivery/subscribers/${id}/attempts${query}`), 'the attempts').body;

const act = async ({ id }: Made, action: string, body: object = {}) =>
  expectOk(await admin().post(`/delivery/subscribers/${id}/actions/${action}`, body), action).body.data;

const hasReceived = (count: number): Promise<void> =>
  eventually(`${count} messages have come`, async () => site.received.length >= count, 30_000);

const live = (): Promise<Entry> => bringInto(instance.newsroom, 'live', 'article', 'vi');

/** Whether a message is signed with a secret, as the reference library and Svix's both have to say. */
const isSigned = (secret: string, message: Received): boolean => {
  const [standard, svix] = [StandardWebhook, SvixWebhook].map((Judge) => verifies(new Judge(secret), message));
  expect(svix).toBe(standard);
  return standard === true;
};

const verifies = (judge: StandardWebhook | SvixWebhook, { headers, body }: Received): boolean => {
  try {
    judge.verify(body, headers as Record<string, string>);
    return true;
  } catch {
    // Both libraries say no by throwing.
    return false;
  }
};

/** Failed messages wait some seconds; the test's time goes faster. */
const hurry = async ({ id }: Made): Promise<void> => {
  await instance.newsroom.sql('update delivery_subscribers set next_attempt_at = now() where id = $1', [id]);
  await instance.newsroom.sql(
    `select graphile_worker.add_job('delivery.webhooks.subscriber', json_build_object('subscriber', $1::text))`,
    [id],
  );
};

test('a publication is told, signed as Standard Webhooks say, and so is everything after it, in order', async () => {
  const made = await subscribe();
  const entry = await live();
  await hasReceived(1);
  for (let turn = 0; turn < 3; turn += 1) {
    expectOk(await instance.newsroom.as('reporter').save(entry, renamed('article', newMarker())), 'the save');
    expectOk(await chief().act(entry, 'publish'), 'the publication');
  }
  expectOk(await chief().act(entry, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
  await hasReceived(5);
  const sequences = site.received.map(({ data }) => data.sequence);
  expect(sequences).toEqual([...sequences].sort((one, other) => one - other));
  expect(new Set(site.received.map(({ headers }) => headers['webhook-id'])).size).toBe(5);
  expect(site.received.map(({ data }) => data.kind)).toEqual([...Array(4).fill('published'), 'unpublished']);
  for (const one of site.received) {
    expect(one.data.documentId).toBe(entry.documentId);
    expect(isSigned(made.secret, one)).toBe(true);
    expect(isSigned(`whsec_${Buffer.from('another secret of some length').toString('base64')}`, one)).toBe(false);
    expect(isSigned(made.secret, { ...one, body: one.body.replace('published', 'other') })).toBe(false);
  }
  await eventually('it is up to date', async () => (await subscriber(made)).lag === 0);
});

test('no message and no record of an attempt holds a royalty, a payee or a contact address', async () => {
  const made = await subscribe();
  const marker = newMarker();
  const contactEmail = `lien-he-${marker.toLowerCase()}@contact.example`;
  const payee = await makePayee(instance.newsroom, { taxCode: '7412589630' });
  const line = { id: 'm', kind: 'manual', amount: 71_234_567, note: marker, contributors: [{ payeeId: payee.id }] };
  const entry = await confirmedArticle(instance.newsroom, '2024-05-06', [line], { contactEmail });
  await hasReceived(1);
  const records = await attempts(made);
  expect(records.data.length).toBeGreaterThan(0);
  const told = JSON.stringify([site.received, records]);
  expect(told).toContain(entry.documentId);
  const secrets = [contactEmail, marker, payee.name, '7412589630', '71234567', '71.234.567'];
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
});

test('the secret is shown once, and a new one signs along with the one before', async () => {
  const made = await subscribe();
  const list = expectOk(await admin().get('/delivery/subscribers'), 'the list').text;
  expect(list).not.toContain(made.secret.slice(6));
  const stored = await instance.newsroom.sql<{ secret: string }>('select secret from delivery_subscribers');
  expect(stored[0]?.secret).not.toContain(made.secret.slice(6));
  const rotated = await act(made, 'rotate', { overlapHours: 1 });
  expect(rotated.secret).not.toBe(made.secret);
  await live();
  await hasReceived(1);
  const [both] = site.received as readonly [Received];
  expect([isSigned(made.secret, both), isSigned(rotated.secret, both)]).toEqual([true, true]);
  const last = await act(made, 'rotate', { overlapHours: 0 });
  await live();
  await hasReceived(2);
  const [, alone] = site.received as readonly [Received, Received];
  expect([isSigned(rotated.secret, alone), isSigned(last.secret, alone)]).toEqual([false, true]);
});

test('a message that fails is tried again under its id, and nothing overtakes it', async () => {
  const made = await subscribe();
  const later = { 'retry-after': '600' };
  site.answerNext(
    { status: 500, headers: later },
    { status: 302, headers: { ...later, location: 'http://127.0.0.1:1/' } },
  );
  await live();
  await hasReceived(1);
  await eventually('it waits', async () => (await subscriber(made)).failures === 1);
  await live();
  await hurry(made);
  await hasReceived(2);
  await eventually('it waits again', async () => (await subscriber(made)).failures === 2);
  expect((await subscriber(made)).lag).toBe(2);
  await hurry(made);
  await hasReceived(4);
  const ids = site.received.map(({ headers }) => headers['webhook-id']);
  expect(ids.slice(0, 3)).toEqual([ids[0], ids[0], ids[0]]);
  expect(ids[3]).not.toBe(ids[0]);
  await eventually('it is up to date', async () => (await subscriber(made)).lag === 0);
  const { data, meta } = await attempts(made);
  expect(data.map(({ outcome, status, number }: never) => [outcome, status, number])).toEqual([
    ['delivered', 204, 1],
    ['delivered', 204, 3],
    ['retried', 302, 2],
    ['retried', 500, 1],
  ]);
  expect(data[3]).toMatchObject({ answer: 'thanks for nothing', request: { url: site.url } });
  expect(JSON.stringify(data)).not.toContain('webhook-signature');
  expect(meta.nextCursor).toBeNull();
  const page = await attempts(made, '?limit=3');
  expect((await attempts(made, `?limit=3&cursor=${page.meta.nextCursor}`)).data).toEqual([data[3]]);
});

test('Retry-After is honoured, 410 ends the subscription, and resuming goes on where it stopped', async () => {
  const made = await subscribe();
  site.answerNext({ status: 503, headers: { 'retry-after': '3600' } }, { status: 410 });
  await live();
  await hasReceived(1);
  await eventually('it waits', async () => (await subscriber(made)).nextAttemptAt !== null);
  const wait = Date.parse((await subscriber(made)).nextAttemptAt) - Date.now();
  expect(wait).toBeGreaterThan(3_500_000);
  await hurry(made);
  await hasReceived(2);
  await eventually('it is disabled', async () => (await subscriber(made)).state === 'disabled');
  expect((await subscriber(made)).stateReason).toBe('gone');
  await live();
  const { data } = await attempts(made);
  const refused = await admin().post(`/delivery/subscribers/${made.id}/attempts/${data[0].id}/resend`, {});
  expect([refused.status, codeOf(refused)]).toEqual([409, 'SUBSCRIBER_DISABLED']);
  await act(made, 'resume');
  await hasReceived(4);
  expect(site.received[2]?.headers['webhook-id']).toBe(site.received[0]?.headers['webhook-id']);
});

test('a paused subscriber is told nothing, and everything afterwards', async () => {
  const made = await subscribe();
  await act(made, 'pause');
  const entry = await live();
  const other = await subscribe();
  expectOk(await chief().act(entry, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
  await hasReceived(1);
  expect(site.received.map(({ data }) => data.kind)).toEqual(['unpublished']);
  expect(isSigned(other.secret, site.received[0] as Received)).toBe(true);
  await act(made, 'resume');
  await hasReceived(3);
  expect(site.received.slice(1).map(({ data }) => data.kind)).toEqual(['published', 'unpublished']);
});

test('a subscriber of some types and languages is told of those', async () => {
  const made = await subscribe({ contentTypes: ['event'], locales: ['vi'] });
  await live();
  const event = await bringInto(instance.newsroom, 'live', 'event', 'vi');
  await hasReceived(1);
  await eventually('it is up to date', async () => (await subscriber(made)).lag === 0);
  expect(site.received.map(({ data }) => data.documentId)).toEqual([event.documentId]);
});

test('requests, answers and messages are what the description says', async () => {
  const document: Description = expectOk(
    await instance.newsroom.anonymous.get('/api/delivery/openapi.json'),
    'the description',
  ).body;
  const judge = judgeBy(document);
  const made = await subscribe({ contentTypes: ['article'], locales: ['vi'] });
  await live();
  await hasReceived(1);
  await eventually('it is listed', async () => (await attempts(made)).data.length === 1);
  const [attempt] = (await attempts(made)).data;
  const found: string[] = [];
  const ask = async (method: string, described: string, body?: object): Promise<void> => {
    const path = described.replace('{id}', made.id).replace('{attempt}', String(attempt.id));
    const answer = await admin().send(
      method,
      path,
      body === undefined ? undefined : JSON.stringify(body),
      body === undefined ? {} : { 'content-type': 'application/json' },
    );
    const schema = schemaOfAnswer(document, described, { method: method.toLowerCase() });
    found.push(...judge(schema, expectOk(answer, path).body).map((problem) => `${method} ${described}${problem}`));
  };
  await ask('GET', '/delivery/subscribers');
  await ask('POST', '/delivery/subscribers', { name: 'Khác', url: site.url });
  await ask('GET', '/delivery/subscribers/{id}');
  await ask('GET', '/delivery/subscribers/{id}/attempts');
  await ask('POST', '/delivery/subscribers/{id}/actions/rotate', { overlapHours: 1 });
  await ask('POST', '/delivery/subscribers/{id}/actions/pause', {});
  await ask('POST', '/delivery/subscribers/{id}/actions/resume', {});
  await ask('POST', '/delivery/subscribers/{id}/attempts/{attempt}/resend', {});
  await ask('DELETE', '/delivery/subscribers/{id}');
  const told = document.webhooks['entry.published'].post.requestBody.content['application/json'].schema;
  for (const { body } of site.received) found.push(...judge(told, JSON.parse(body)));
  expect(found).toEqual([]);
});

test('an attempt is sent again by hand under the same id, and listed as such', async () => {
  const made = await subscribe();
  await live();
  await hasReceived(1);
  await eventually('it is listed', async () => (await attempts(made)).data.length === 1);
  const [attempt] = (await attempts(made)).data;
  const again = expectOk(
    await admin().post(`/delivery/subscribers/${made.id}/attempts/${attempt.id}/resend`, {}),
    'the resending',
  ).body.data;
  expect(again).toMatchObject({ byHand: true, messageId: attempt.messageId, outcome: 'delivered' });
  expect(site.received.map(({ headers }) => headers['webhook-id'])).toEqual([attempt.messageId, attempt.messageId]);
});

test('a subscriber that can’t be reached never delays or undoes a publication', async () => {
  const made = await subscribe();
  await site.close();
  const entry = await live();
  expect((await instance.newsroom.anonymous.get(`/api/articles/${entry.documentId}?locale=vi`)).status).toBe(200);
  await eventually('it failed', async () => (await subscriber(made)).failures > 0, 30_000);
  expect((await attempts(made)).data[0]).toMatchObject({ status: null, outcome: 'retried' });
  site = await startDownstreamSite();
});

test('only who may manage subscribers does, and bad input is refused with a code', async () => {
  const made = await subscribe();
  const path = `/delivery/subscribers/${made.id}`;
  for (const client of [instance.newsroom.as('reporter'), chief()]) {
    for (const answer of [
      await client.get('/delivery/subscribers'),
      await client.post('/delivery/subscribers', { name: 'x', url: site.url }),
      await client.get(`${path}/attempts`),
      await client.post(`${path}/actions/rotate`, {}),
      await client.delete(path),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([403, 'RIGHT_REQUIRED']);
    }
  }
  expect((await instance.newsroom.anonymous.get('/delivery/subscribers')).status).toBe(401);
  const unknown = '00000000-0000-0000-0000-000000000000';
  const cases: readonly (readonly [string, object, number, string])[] = [
    ['', { name: '', url: site.url }, 400, 'INVALID_OPTION'],
    ['', { name: 'x', url: site.url, secret: 'mine' }, 400, 'UNKNOWN_OPTION'],
    ['', { name: 'x', url: 'javascript:alert(1)' }, 400, 'SUBSCRIBER_ADDRESS_REFUSED'],
    ['', { name: 'x', url: 'http://user:secret@127.0.0.1/' }, 400, 'SUBSCRIBER_ADDRESS_REFUSED'],
    ['', { name: 'x', url: `${site.url}\r\nx-injected: 1`, contentTypes: ['site'] }, 400, 'INVALID_OPTION'],
    [`/${made.id}/actions/rotate`, { overlapHours: -1 }, 400, 'INVALID_OPTION'],
    [`/${unknown}/actions/pause`, {}, 404, 'SUBSCRIBER_NOT_FOUND'],
    ['/nonsense/actions/pause', {}, 404, 'SUBSCRIBER_NOT_FOUND'],
    [`/${made.id}/attempts/999999/resend`, {}, 404, 'ATTEMPT_NOT_FOUND'],
  ];
  for (const [where, body, status, code] of cases) {
    const answer = await admin().post(`/delivery/subscribers${where}`, body);
    expect([where, body, answer.status, codeOf(answer)]).toEqual([where, body, status, code]);
  }
});

test('addresses within our own network are refused, as they are written and as they resolve', async () => {
  const strict = theNewsroom();
  const owner = strict.as('admin');
  for (const url of [
    'http://example.com/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://10.0.0.1/x',
    'https://169.254.169.254/latest/meta-data/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://[::ffff:127.0.0.1]/',
    'ftp://example.com/',
  ]) {
    const answer = await owner.post('/delivery/subscribers', { name: 'x', url });
    expect([url, answer.status, codeOf(answer)]).toEqual([url, 400, 'SUBSCRIBER_ADDRESS_REFUSED']);
  }
  const named = expectOk(
    await owner.post('/delivery/subscribers', { name: 'x', url: 'https://localhost/hooks' }),
    'a name that resolves to this machine',
  ).body.data;
  try {
    await bringInto(strict, 'live', 'article', 'vi');
    const tried = async () =>
      expectOk(await owner.get(`/delivery/subscribers/${named.id}/attempts`), 'the attempts').body.data;
    await eventually('it was tried', async () => (await tried()).length > 0, 30_000);
    expect((await tried())[0]).toMatchObject({ status: null, outcome: 'retried' });
    expect((await tried())[0].problem).toMatch(/UnsafeAddressError/);
  } finally {
    expectOk(await owner.delete(`/delivery/subscribers/${named.id}`), 'the removal');
    await strict.close();
  }
});
