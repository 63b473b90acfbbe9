import { editorialTypes } from '../../src/domain/shared/content-types';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { renamed, smallDocument } from '../helpers/newsroom/documents';
import { eventually } from '../helpers/newsroom/eventually';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { bringInto, farAhead } from '../helpers/newsroom/situations';
import { pluralNames } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';
import { problemsOf } from '../helpers/newsroom/whole-entries';

const newsroom = theNewsroom();
let known: ReadonlySet<string>;
beforeAll(async () => {
  known = new Set(await problemsOf(newsroom));
});
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

const soon = (milliseconds = 1_500): string => new Date(Date.now() + milliseconds).toISOString();

const stateOf = async (entry: Entry) => expectOk(await chief.state(entry), 'the state').body.data;

const bytesOf = async ({ type, documentId, locale }: Entry): Promise<Answer> =>
  newsroom.anonymous.get(`/api/${pluralNames[type]}/${documentId}?locale=${locale}&populate=*`);

const hasGoneLive = (entry: Entry, version: number) =>
  eventually('the scheduled version is live', async () => (await stateOf(entry)).liveVersion?.id === version, 60_000);

/** Sets the time of what waits for an entry into the past, as if the clock had gone on. */
const makeDue = (entry: Entry, kind: 'publish' | 'expire') =>
  newsroom.sql(
    `with due as (
       update editorial_schedules set due_at = now() - interval '1 minute'
        where document_id = $1 and locale = $2 and kind = $3 and ended_at is null returning id
     )
     select graphile_worker.add_job('editorial.schedule', json_build_object('schedule', id)) from due`,
    [entry.documentId, entry.locale, kind],
  );

const outcomesOf = async (entry: Entry): Promise<readonly (string | null)[]> => {
  const rows = await newsroom.sql<{ outcome: string | null }>(
    'select outcome from editorial_schedules where document_id = $1 and locale = $2 order by id',
    [entry.documentId, entry.locale],
  );
  return rows.map(({ outcome }) => outcome);
};

describe.each(editorialTypes)('invariant 25, %s: a scheduled update', (type) => {
  test('leaves the old version live; at its time exactly the approved version goes live, as the system, by whom named', async () => {
    const entry = await bringInto(newsroom, 'liveAndPending', type, 'vi');
    const before = await bytesOf(entry);
    const { workingVersion, liveVersion } = await stateOf(entry);
    const publishAt = soon();
    const answer = expectOk(await chief.act(entry, 'approve', { publishAt }), 'the approval for later');
    expect(answer.body.data).toMatchObject({
      approvalStatus: 'scheduled',
      approvalStatusCode: 4,
      liveness: 'liveWithNewerChanges',
      liveVersion: { id: liveVersion.id },
      review: null,
      schedule: {
        version: workingVersion.id,
        publishAt,
        unpublishAt: null,
        approvedBy: { id: newsroom.people.chief.id, name: 'chief' },
        failure: null,
      },
    });
    expect((await bytesOf(entry)).text).toBe(before.text);
    await hasGoneLive(entry, workingVersion.id);
    const after = await stateOf(entry);
    expect(after).toMatchObject({ approvalStatus: 'approved', liveness: 'live', schedule: null });
    expect(Date.parse(after.lastLiveAt)).toBeGreaterThanOrEqual(Date.parse(publishAt) - 50);
    const audit = await chief.get(`/editorial/audit?type=${type}&documentId=${entry.documentId}&limit=1`);
    expect(audit.body.data).toMatchObject([
      {
        action: 'publish-scheduled',
        actor: { kind: 'system', id: null },
        origin: 'schedule',
        version: workingVersion.id,
        after: { publishAt, approvedBy: { id: newsroom.people.chief.id, name: 'chief' } },
      },
    ]);
    expect(await outcomesOf(entry)).toEqual(['done']);
  });

  test('can be changed by nothing in between: content is refused with 409, and by name', async () => {
    const entry = await bringInto(newsroom, 'liveAndScheduled', type, 'vi');
    const before = await traceOf(newsroom, entry);
    for (const answer of [
      await reporter.save(entry, renamed(type, newMarker())),
      await chief.save(entry, renamed(type, newMarker())),
      await chief.discard(entry),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([409, 'ENTRY_SCHEDULED']);
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
    expectOk(await chief.act(entry, 'unschedule'), 'the unscheduling');
    expectOk(await reporter.save(entry, renamed(type, newMarker())), 'the save');
    expect(await stateOf(entry)).toMatchObject({ approvalStatus: 'draft', schedule: null });
  });

  test('can be moved, and published at once, with its approval kept', async () => {
    const entry = await bringInto(newsroom, 'scheduled', type, 'vi');
    const { workingVersion } = await stateOf(entry);
    const moved = expectOk(
      await chief.act(entry, 'reschedule', { publishAt: '2098-06-01T05:00:00+07:00' }),
      'the move',
    );
    expect(moved.body.data.schedule).toMatchObject({
      publishAt: '2098-05-31T22:00:00.000Z',
      version: workingVersion.id,
    });
    const done = expectOk(await newsroom.as('managingEditor').act(entry, 'publish-now'), 'publishing now');
    expect(done.body.data).toMatchObject({
      approvalStatus: 'approved',
      liveVersion: { id: workingVersion.id },
      schedule: null,
    });
    expect(await outcomesOf(entry)).toEqual(['done']);
  });

  test('stands in the calendar with its publication and its expiry, for those who may read it', async () => {
    const entry = await bringInto(newsroom, 'pending', type, 'vi');
    const [publishAt, unpublishAt] = ['2097-03-01T05:00:00.000Z', '2097-03-02T05:00:00.000Z'];
    expectOk(await chief.act(entry, 'approve', { publishAt, unpublishAt }), 'the approval for later');
    const coming = async (more: string) =>
      expectOk(
        await reporter.get(`/editorial/calendar?from=2097-03-01T00:00:00Z&to=2097-03-31T00:00:00Z${more}`),
        'the calendar',
      ).body.data.filter(({ documentId }: { documentId: string }) => documentId === entry.documentId);
    expect(await coming(`&type=${type}&locale=vi`)).toMatchObject([
      { kind: 'publish', at: publishAt, contentType: type, approvedBy: { name: 'chief' } },
    ]);
    expect(await coming('&locale=en')).toEqual([]);
    expect(await newsroom.anonymous.get('/editorial/calendar')).toMatchObject({ status: 401 });
    expectOk(await chief.act(entry, 'publish-now'), 'publishing now');
    expect(await coming('')).toMatchObject([{ kind: 'expire', at: unpublishAt }]);
  });

  test('expires at its time: the public gets 404, the history stays', async () => {
    const entry = await bringInto(newsroom, 'pending', type, 'vi');
    const unpublishAt = soon(2_000);
    const live = expectOk(await chief.act(entry, 'approve', { unpublishAt }), 'the approval').body.data;
    expect(live).toMatchObject({ approvalStatus: 'approved', liveness: 'live', expiresAt: unpublishAt });
    await eventually('it has expired', async () => (await stateOf(entry)).liveness === 'expired', 60_000);
    expect(await stateOf(entry)).toMatchObject({ approvalStatus: 'draft', liveVersion: null, expiresAt: null });
    expect((await bytesOf(entry)).status).toBe(404);
    expect(await outcomesOf(entry)).toEqual(['done']);
  });
});

describe('invariant 26: an ended schedule does nothing', () => {
  test.each([
    ['unpublish', 'liveAndScheduled', { comment: 'Gỡ' }, ['unpublished']],
    ['trash', 'scheduled', {}, ['trashed']],
    ['unschedule', 'scheduled', {}, ['unscheduled']],
  ] as const)('%s ends it in the same transaction', async (action, situation, body, outcomes) => {
    const entry = await bringInto(newsroom, situation, 'article', 'vi');
    const [row] = await newsroom.sql<{ id: string }>('select id from editorial_schedules where document_id = $1', [
      entry.documentId,
    ]);
    expectOk(await chief.act(entry, action, body), action);
    expect(await outcomesOf(entry)).toEqual(outcomes);
    const before = await traceOf(newsroom, entry);
    // The alarm of an ended schedule rings all the same; another job shows that it was heard.
    await newsroom.sql(`update editorial_schedules set due_at = now() - interval '1 hour' where id = $1`, [row?.id]);
    await newsroom.sql(
      `select graphile_worker.add_job('editorial.schedule', json_build_object('schedule', $1::bigint))`,
      [row?.id],
    );
    await eventually('no alarm waits', async () => {
      const [left] = await newsroom.sql<{ count: string }>(
        `select count(*) from graphile_worker.jobs where task_identifier = 'editorial.schedule' and run_at <= now()`,
      );
      return Number(left?.count) === 0;
    });
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('a takedown ends an expiry, a newer approval replaces or keeps it, and null takes it away', async () => {
    const entry = await bringInto(newsroom, 'pending', 'article', 'vi');
    expectOk(await chief.act(entry, 'approve', { unpublishAt: farAhead }), 'the approval');
    expectOk(await chief.act(entry, 'set-expiry', { unpublishAt: '2098-01-01T00:00:00Z' }), 'a new expiry');
    expectOk(await reporter.save(entry, renamed('article', newMarker())), 'the save');
    const kept = expectOk(await chief.act(entry, 'publish'), 'the publication').body.data;
    expect(kept.expiresAt).toBe('2098-01-01T00:00:00.000Z');
    expect(expectOk(await chief.act(entry, 'set-expiry', { unpublishAt: null }), 'no expiry').body.data.expiresAt).toBe(
      null,
    );
    expectOk(await chief.act(entry, 'set-expiry', { unpublishAt: farAhead }), 'an expiry again');
    expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
    expect(await outcomesOf(entry)).toEqual(['replaced', 'replaced', 'unpublished']);
  });

  test('an expiry ends the scheduled update of its entry', async () => {
    const entry = await bringInto(newsroom, 'liveAndScheduled', 'event', 'vi');
    expectOk(await chief.act(entry, 'set-expiry', { unpublishAt: soon(500) }), 'the expiry');
    await eventually('it has expired', async () => (await stateOf(entry)).liveness === 'expired', 60_000);
    expect(await outcomesOf(entry)).toEqual(['expired', 'done']);
  });
});

describe('a schedule that fails', () => {
  test('is recorded with its reason, is not tried again, and a person can give it another time', async () => {
    const person = await reporter.create('person', 'vi', smallDocument('person', newMarker()));
    expectOk(await chief.act(person, 'publish'), 'the publication of the person');
    const entry = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      persons: linkTo('vi', person.documentId),
    });
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expectOk(await chief.act(entry, 'approve', { publishAt: farAhead }), 'the approval for later');
    expectOk(await chief.act(person, 'unpublish', { comment: 'Gỡ' }), 'the takedown of the person');
    await makeDue(entry, 'publish');
    await eventually('it has failed', async () => (await stateOf(entry)).schedule.failure !== null, 60_000);
    const failed = await stateOf(entry);
    expect(failed).toMatchObject({
      approvalStatus: 'scheduled',
      liveness: 'never',
      schedule: { failure: { code: 'REFERENCES_NOT_LIVE', details: { locale: 'vi' } } },
    });
    expect(failed.allowedActions).toEqual(expect.arrayContaining(['reschedule', 'publish-now', 'unschedule']));
    const audit = await chief.get(`/editorial/audit?type=article&documentId=${entry.documentId}`);
    expect(audit.body.data.map(({ action }: { action: string }) => action)).toEqual([
      'schedule-failed',
      'approve',
      'submit',
      'create',
    ]);
    const again = await chief.act(entry, 'publish-now');
    expect([again.status, codeOf(again)]).toEqual([409, 'REFERENCES_NOT_LIVE']);
    const withoutTime = await chief.act(entry, 'reschedule', { unpublishAt: farAhead });
    expect([withoutTime.status, codeOf(withoutTime)]).toEqual([400, 'PUBLISH_AT_REQUIRED']);
    expectOk(await chief.act(person, 'publish'), 'the publication of the person');
    expectOk(await chief.act(entry, 'reschedule', { publishAt: soon(600) }), 'another time');
    await hasGoneLive(entry, failed.workingVersion.id);
    expect(await outcomesOf(entry)).toEqual(['done']);
  });

  test('something that wrote past the core is not published', async () => {
    const entry = await bringInto(newsroom, 'scheduled', 'event', 'vi');
    await newsroom.sql(`update events set name = 'Tên khác' where document_id = $1 and published_at is null`, [
      entry.documentId,
    ]);
    await makeDue(entry, 'publish');
    await eventually('it has failed', async () => (await stateOf(entry)).schedule.failure !== null, 60_000);
    expect(await stateOf(entry)).toMatchObject({
      liveness: 'never',
      schedule: { failure: { code: 'CONTENT_DRIFTED' } },
    });
    await newsroom.sql(
      `update events set name = (select content::jsonb ->> 'name' from editorial_entries entry
         join editorial_contents content on content.hash = entry.working_content_hash
        where entry.document_id = $1) where document_id = $1 and published_at is null`,
      [entry.documentId],
    );
    expectOk(await chief.act(entry, 'unschedule'), 'the unscheduling');
  });

  test('an entry does not come to live when the time to leave has passed as well', async () => {
    const entry = await bringInto(newsroom, 'pending', 'award', 'vi');
    expectOk(
      await chief.act(entry, 'approve', { publishAt: '2098-01-01T00:00:00Z', unpublishAt: farAhead }),
      'the approval for later',
    );
    await newsroom.sql(
      `update editorial_schedules set unpublish_at = now() - interval '10 seconds' where document_id = $1`,
      [entry.documentId],
    );
    await makeDue(entry, 'publish');
    await eventually('it has failed', async () => (await stateOf(entry)).schedule.failure !== null, 60_000);
    expect((await stateOf(entry)).schedule.failure.code).toBe('SCHEDULE_WINDOW_PASSED');
  });

  test('a run that broke off too often is given up', async () => {
    const entry = await bringInto(newsroom, 'scheduled', 'person', 'vi');
    await newsroom.sql('update editorial_schedules set attempts = 5 where document_id = $1', [entry.documentId]);
    await makeDue(entry, 'publish');
    await eventually('it has failed', async () => (await stateOf(entry)).schedule.failure !== null, 60_000);
    expect((await stateOf(entry)).schedule.failure).toMatchObject({ code: 'SCHEDULE_BROKEN' });
  });

  test('an error that is nobody’s fault is tried again, and goes live once', async () => {
    const entry = await bringInto(newsroom, 'pending', 'organization', 'vi');
    const { workingVersion } = await stateOf(entry);
    const marker = newMarker().replaceAll(/[^a-z0-9]/gi, '');
    await newsroom.sql(`create sequence test_tries_${marker}`);
    await newsroom.sql(`create function test_fail_once_${marker}() returns trigger language plpgsql as $$
      begin
        if new.document_id = '${entry.documentId}' and nextval('test_tries_${marker}') = 1 then
          raise exception 'this once it fails';
        end if;
        return new;
      end $$`);
    await newsroom.sql(
      `create trigger test_fails_once before insert on publication_log for each row execute function test_fail_once_${marker}()`,
    );
    try {
      expectOk(await chief.act(entry, 'approve', { publishAt: soon(800) }), 'the approval for later');
      await hasGoneLive(entry, workingVersion.id);
    } finally {
      await newsroom.sql('drop trigger test_fails_once on publication_log');
    }
    const [row] = await newsroom.sql<{ attempts: number }>(
      'select attempts from editorial_schedules where document_id = $1',
      [entry.documentId],
    );
    expect(row?.attempts).toBe(2);
  });
});

describe('times that are refused', () => {
  test('with a code, and nothing is written', async () => {
    const pending = await bringInto(newsroom, 'pending', 'article', 'vi');
    const scheduled = await bringInto(newsroom, 'scheduled', 'article', 'vi');
    const live = await bringInto(newsroom, 'live', 'article', 'vi');
    const past = '2020-01-01T00:00:00Z';
    const cases: readonly (readonly [Entry, string, object, number, string])[] = [
      [pending, 'approve', { publishAt: past }, 400, 'PUBLISH_AT_NOT_AHEAD'],
      [pending, 'approve', { publishAt: 'tomorrow' }, 400, 'INVALID_OPTION'],
      [pending, 'approve', { publishAt: '2098-02-30T00:00:00Z' }, 400, 'INVALID_OPTION'],
      [pending, 'approve', { publishAt: '2098-01-01T00:00:00' }, 400, 'INVALID_OPTION'],
      [pending, 'approve', { publishAt: 4_070_908_800_000 }, 400, 'INVALID_OPTION'],
      [pending, 'approve', { publishAt: [farAhead] }, 400, 'INVALID_OPTION'],
      [pending, 'approve', { publishAt: null }, 400, 'INVALID_OPTION'],
      [pending, 'approve', { publishAt: farAhead, unpublishAt: farAhead }, 400, 'UNPUBLISH_AT_NOT_AFTER'],
      [pending, 'reject', { comment: 'Lý do', publishAt: farAhead }, 400, 'TIME_NOT_ALLOWED'],
      [pending, 'publish', { publishAt: farAhead }, 400, 'TIME_NOT_ALLOWED'],
      [pending, 'reschedule', { publishAt: farAhead }, 409, 'WRONG_STATE'],
      [scheduled, 'reschedule', {}, 400, 'PUBLISH_AT_REQUIRED'],
      [scheduled, 'reschedule', { publishAt: past }, 400, 'PUBLISH_AT_NOT_AHEAD'],
      [scheduled, 'approve', { publishAt: farAhead }, 409, 'WRONG_STATE'],
      [scheduled, 'publish-scheduled', {}, 403, 'RIGHT_REQUIRED'],
      [live, 'set-expiry', {}, 400, 'PUBLISH_AT_REQUIRED'],
      [live, 'set-expiry', { unpublishAt: past }, 400, 'UNPUBLISH_AT_NOT_AFTER'],
      [live, 'expire', {}, 403, 'RIGHT_REQUIRED'],
      [scheduled, 'set-expiry', { unpublishAt: farAhead }, 409, 'NOTHING_LIVE'],
    ];
    for (const [entry, action, body, status, code] of cases) {
      const before = await traceOf(newsroom, entry);
      const answer = await chief.act(entry, action, body);
      expect([action, body, answer.status, codeOf(answer)]).toEqual([action, body, status, code]);
      expect(await traceOf(newsroom, entry)).toEqual(before);
    }
  });
});

/** Two servers on a database of their own: one is killed while schedules fire, the other while none is due. */
test('after all of this every entry is whole', async () => {
  expect((await problemsOf(newsroom)).filter((problem) => !known.has(problem))).toEqual([]);
});
