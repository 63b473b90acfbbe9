import { cases, chanceOf, testSeed } from '../helpers/newsroom/chance';
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
const ended = cases({ few: 25, many: 80 });
const killed = cases({ few: 1, many: 3 });

describe('invariant 28: an interruption at any moment leaves every entry whole', () => {
  test(`when ${ended} connections end in the middle of saves and approvals (TEST_SEED=${seed})`, async () => {
    const aftermath = await interruptTransactions(newsroom, ended, chanceOf(seed));
    expect(aftermath).toMatchObject({ problems: [], unkept: [] });
    expect(aftermath.interrupted).toBeGreaterThanOrEqual(ended);
    expect(aftermath.done).toBeGreaterThanOrEqual(Math.floor(ended / 4));
  }, 150_000);

  test(`when ${killed} server processes are killed, one after the other, while another works on (TEST_SEED=${seed})`, async () => {
    const aftermath = await killServers(killed, 3, chanceOf(seed + 1));
    expect(aftermath).toMatchObject({ problems: [], unkept: [] });
    expect(aftermath.interrupted).toBeGreaterThan(0);
    expect(aftermath.done).toBeGreaterThanOrEqual(3 * killed);
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
