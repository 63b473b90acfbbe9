import { expectOk } from '../helpers/newsroom/client';
import { eventually } from '../helpers/newsroom/eventually';
import { freshDatabase, startInstance, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { fireSchedules } from '../helpers/newsroom/punctuality';
import { bringInto } from '../helpers/newsroom/situations';
import { problemsOf } from '../helpers/newsroom/whole-entries';

/** Schedules of several instances on one database. */
const running: Instance[] = [];
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await freshDatabase('schedules');
  running.push(await startInstance(databaseUrl), await startInstance(databaseUrl));
}, 180_000);

afterAll(async () => {
  for (const instance of running) await stopInstance(instance);
});

test('schedules fire exactly once each, on the right version, within two seconds, also when one server is killed', async () => {
  const [survivor, doomed] = running as [Instance, Instance];
  const found = await fireSchedules({ survivor, doomed }, 14, 10_000);
  expect(found).toMatchObject({ due: 14, notOnceOrOther: 0, problems: [] });
  expect(found.median).toBeLessThan(2_000);
  expect(found.median).toBeGreaterThan(-50);
}, 180_000);

test('what was due while no server ran goes live when one starts, a deactivated approver or not', async () => {
  const [{ newsroom: before, server }] = running as [Instance];
  const entry = await bringInto(before, 'pending', 'article', 'vi');
  const { workingVersion } = (await before.as('chief').state(entry)).body.data;
  const publishAt = new Date(Date.now() + 4_000).toISOString();
  expectOk(await before.as('managingEditor').act(entry, 'approve', { publishAt }), 'the approval for later');
  const { id } = before.people.managingEditor;
  expectOk(await before.as('admin').put(`/admin/users/${id}`, { isActive: false }), 'the deactivation');
  // A killed server may have the job in its hands for good: only the sweep finds the schedule then.
  await server.kill();
  await before.sql(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a-killed-server', attempts = 1`,
  );
  await eventually('the time has passed', async () => {
    const [row] = await before.sql<{ due: boolean }>(
      'select due_at < now() as due from editorial_schedules where document_id = $1',
      [entry.documentId],
    );
    return row?.due === true;
  });
  const started = await startInstance(databaseUrl);
  running.push(started);
  const after = started.newsroom;
  await eventually(
    'it is live',
    async () => (await after.as('chief').state(entry)).body.data.liveVersion?.id === workingVersion.id,
    60_000,
  );
  expect(await problemsOf(after)).toEqual([]);
}, 180_000);
