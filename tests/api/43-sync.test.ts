import { codeOf, expectOk } from '../helpers/newsroom/client';
import { cases, chanceOf } from '../helpers/newsroom/chance';
import { smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { newReplica, readExport } from '../helpers/newsroom/replica';
import { runCommand } from '../helpers/server/run-command';
import { startUpheaval } from '../helpers/newsroom/upheaval';

const newsroom = theNewsroom();
const { anonymous } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

const publish = async (entry: Entry) => expectOk(await chief.act(entry, 'publish'), 'the publication');

test('first everything, then only what has changed, as its last state', async () => {
  const replica = newReplica(anonymous);
  await replica.follow();
  const article = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
  await publish(article);
  await reporter.save(article, { kicker: newMarker() });
  await publish(article);
  const changes = await replica.follow();
  expect(changes.filter(({ documentId }) => documentId === article.documentId)).toHaveLength(1);
  expect(replica.has(article)).toBe(true);
  expect(await replica.follow()).toEqual([]);
  expectOk(await chief.act(article, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
  const [gone] = await replica.follow();
  expect(gone).toMatchObject({ state: 'deleted', documentId: article.documentId });
  expect(replica.has(article)).toBe(false);
});

test('a retraction is told as one, with its notice, also of what was gone already; and so is its end', async () => {
  const notice = 'Xin lỗi bạn đọc.';
  for (const isGone of [false, true]) {
    const article = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    const { documentId } = article;
    await publish(article);
    if (isGone) expectOk(await chief.act(article, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
    const replica = newReplica(anonymous);
    await replica.follow();
    expectOk(await chief.act(article, 'retract', { comment: 'Sai', notice }), 'the retraction');
    const retracted = expect.objectContaining({ state: 'retracted', documentId, notice });
    expect(await replica.follow()).toContainEqual(retracted);
    expectOk(await chief.act(article, 'lift-retraction', { comment: 'Đã rõ' }), 'the lifting');
    expect(await replica.follow()).toContainEqual(expect.objectContaining({ state: 'deleted', documentId }));
    const log = await newsroom.sql<{ kind: string }>(
      'select kind from publication_log where document_id = $1 order by sequence',
      [documentId],
    );
    expect(log.map(({ kind }) => kind)).toEqual([
      'published',
      ...(isGone ? ['unpublished'] : []),
      'retracted',
      'unpublished',
    ]);
  }
});

test('a sync may be narrowed to types and languages, and stays so', async () => {
  const narrow = newReplica(anonymous, '&types=person&locales=en');
  await narrow.follow();
  const person = await reporter.create('person', 'vi', smallDocument('person', newMarker()));
  await publish(person);
  expect(await narrow.follow()).toEqual([]);
  const english = await chief.addLanguage(person, 'en', smallDocument('person', newMarker()));
  await publish(english);
  expect((await narrow.follow()).map(({ locale }) => locale)).toEqual(['en']);
});

test('tokens of another epoch, of other rules of rendering or of the future say that they do not hold', async () => {
  const { token } = (await anonymous.get('/api/delivery/sync?initial=true&limit=1000')).body.meta;
  const said = JSON.parse(Buffer.from(token, 'base64url').toString()) as Record<string, unknown>;
  const forged = (change: object): string => Buffer.from(JSON.stringify({ ...said, ...change })).toString('base64url');
  for (const change of [
    { epoch: '00000000-0000-4000-8000-000000000000' },
    { rendering: 'other' },
    { sequence: 999_999_999 },
  ]) {
    const answer = await anonymous.get(`/api/delivery/sync?token=${forged({ after: undefined, ...change })}`);
    expect([answer.status, codeOf(answer)]).toEqual([410, 'SYNC_TOKEN_EXPIRED']);
  }
  const broken = await anonymous.get(`/api/delivery/sync?token=${forged({ sequence: -1 })}`);
  expect([broken.status, codeOf(broken)]).toEqual([400, 'INVALID_SYNC_TOKEN']);
});

test('after a database has come back from a backup every token says so, and a new beginning holds', async () => {
  const replica = newReplica(anonymous);
  await replica.follow();
  const { token } = (await anonymous.get('/api/delivery/sync?initial=true&limit=1000')).body.meta;
  expect(await runCommand('after-restore.js', newsroom.databaseUrl)).toMatch(/epoch [0-9a-f-]{36}/);
  const answer = await anonymous.get(`/api/delivery/sync?token=${token}`);
  expect([answer.status, codeOf(answer), answer.body.error.details.reason]).toEqual([
    410,
    'SYNC_TOKEN_EXPIRED',
    'epoch',
  ]);
  expect(await readExport(anonymous)).toEqual(replica.content());
});

test('whatever happens, and while several publish: every replica ends as the full export', async () => {
  const chance = chanceOf(20_261_127);
  const rounds = cases({ few: 8, many: 80 });
  const replicas = Array.from({ length: 3 }, (_, index) => newReplica(anonymous, `&limit=${[20, 170, 1_000][index]}`));
  const upheaval = await startUpheaval(newsroom, chance);
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all([upheaval.round(3), chance.pick(replicas).follow(chance.below(4) + 1)]);
  }
  const whole = await readExport(anonymous);
  for (const replica of replicas) {
    await replica.follow();
    expect(replica.content()).toEqual(whole);
  }
  expect(whole.size).toBeGreaterThan(6);
}, 180_000);
