import { chanceOf, testSeed } from '../helpers/newsroom/chance';
import { smallDocument } from '../helpers/newsroom/documents';
import { interruptTransactions, killServers } from '../helpers/newsroom/interrupt';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom } from '../helpers/newsroom/newsroom';
import { traceOf } from '../helpers/newsroom/trace';

/*
 * Invariant 28. For the database a killed server is a connection that ends: many of those here, and
 * a few real kills. `npm run soak` kills more than 50 servers.
 */

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const seed = testSeed();

describe('invariant 28: an interruption at any moment leaves every entry whole', () => {
  test(`when 80 connections end in the middle of saves and approvals (TEST_SEED=${seed})`, async () => {
    const aftermath = await interruptTransactions(newsroom, 80, chanceOf(seed));
    expect(aftermath).toMatchObject({ problems: [], unkept: [] });
    expect(aftermath.interrupted).toBeGreaterThanOrEqual(80);
    expect(aftermath.done).toBeGreaterThanOrEqual(20);
  }, 150_000);

  test(`when 3 server processes are killed while a fourth works on (TEST_SEED=${seed})`, async () => {
    const aftermath = await killServers(3, 3, chanceOf(seed + 1));
    expect(aftermath).toMatchObject({ problems: [], unkept: [] });
    expect(aftermath.interrupted).toBeGreaterThan(0);
    expect(aftermath.done).toBeGreaterThanOrEqual(9);
  }, 150_000);
});

describe('invariant 28: what is answered as done is written', () => {
  const reason = newMarker();

  beforeAll(async () => {
    await newsroom.sql(`create function test_fail_at_commit() returns trigger language plpgsql as $$
      begin raise exception 'this transaction cannot be committed'; end $$`);
    await newsroom.sql(`create constraint trigger test_fails_at_commit after insert on editorial_audit
      deferrable initially deferred for each row when (new.comment = '${reason}')
      execute function test_fail_at_commit()`);
  });

  afterAll(async () => {
    await newsroom.sql('drop trigger test_fails_at_commit on editorial_audit');
    await newsroom.sql('drop function test_fail_at_commit');
  });

  test('a transaction that fails in the very moment of its commit fails the request', async () => {
    const reporter = newsroom.as('reporter');
    const entry = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    const before = await traceOf(newsroom, entry);
    const answer = await reporter.act(entry, 'submit', { comment: reason });
    expect(answer.status).toBe(500);
    expect(await traceOf(newsroom, entry)).toEqual(before);
    expect((await reporter.act(entry, 'submit', { comment: 'Nhờ duyệt' })).status).toBe(200);
  });
});
