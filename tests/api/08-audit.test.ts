import { editorialTypes } from '../../src/domain/shared/content-types';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');

interface AuditRow {
  readonly id: number;
  readonly action: string;
  readonly actor: { readonly kind: string; readonly id: number | null; readonly name: string };
  readonly origin: string;
  readonly comment: string | null;
  readonly version: number | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly occurredAt: string;
}

const auditOf = async ({ type, documentId, locale }: Entry): Promise<readonly AuditRow[]> => {
  const answer = await chief.get(`/editorial/audit?type=${type}&documentId=${documentId}&locale=${locale}`);
  return [...(expectOk(answer, 'the audit').body.data as AuditRow[])].reverse();
};

/** The part of an audit row's before and after that every kind of row has. */
const stateIn = (state: AuditRow['before'] | undefined) =>
  state ? { approvalStatus: state['approvalStatus'], liveness: state['liveness'], trashed: state['trashed'] } : null;

describe.each(editorialTypes)('invariant 27, %s: every change of state writes exactly one audit row', (type) => {
  test('with actor, action, entry, version, time, before, after and origin', async () => {
    const entry = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    const began = Date.now();
    const deeds: readonly (readonly [string, string, () => Promise<Answer>])[] = [
      ['save', 'reporter', () => reporter.save(entry, renamed(type, newMarker()))],
      ['submit', 'reporter', () => reporter.act(entry, 'submit', { comment: 'Nhờ duyệt' })],
      ['withdraw', 'reporter', () => reporter.act(entry, 'withdraw')],
      ['submit', 'reporter', () => reporter.act(entry, 'submit')],
      ['save', 'deskEditor', () => editor.save(entry, renamed(type, newMarker()))],
      ['reject', 'chief', () => chief.act(entry, 'reject', { comment: 'Chưa được' })],
      ['submit', 'reporter', () => reporter.act(entry, 'submit')],
      ['approve', 'chief', () => chief.act(entry, 'approve')],
      ['save', 'reporter', () => reporter.save(entry, renamed(type, newMarker()))],
      ['discard', 'reporter', () => reporter.discard(entry)],
      ['publish', 'chief', () => chief.act(entry, 'publish')],
      ['unpublish', 'chief', () => chief.act(entry, 'unpublish', { comment: 'Gỡ' })],
      ['trash', 'reporter', () => reporter.remove(entry)],
      ['untrash', 'reporter', () => reporter.act(entry, 'untrash')],
    ];
    const states = [(await reporter.state(entry)).body.data];
    for (const [action, , deed] of deeds) {
      expectOk(await deed(), action);
      states.push((await reporter.state(entry)).body.data);
    }
    const rows = await auditOf(entry);
    expect(rows.map(({ action, actor }) => [action, actor.name])).toEqual([
      ['create', 'reporter'],
      ...deeds.map(([action, name]) => [action, name]),
    ]);
    for (const [index, row] of rows.entries()) {
      const { approvalStatus, liveness, trashed, workingVersion } = states[index];
      expect(row).toMatchObject({
        actor: { kind: 'user', id: newsroom.people[row.actor.name as 'reporter'].id },
        origin: 'admin-panel',
        version: workingVersion.id,
        after: { approvalStatus, liveness: liveness.replace('WithNewerChanges', ''), trashed },
      });
      expect(stateIn(row.before)).toEqual(index === 0 ? null : stateIn(rows[index - 1]?.after));
    }
    expect(rows.map(({ comment }) => comment).filter((comment) => comment !== null)).toEqual([
      'Nhờ duyệt',
      'Chưa được',
      'Gỡ',
    ]);
    const times = rows.map(({ occurredAt }) => Date.parse(occurredAt));
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(times.at(-1)).toBeGreaterThanOrEqual(began);
  });

  test('none for what is refused', async () => {
    const entry = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    const before = await auditOf(entry);
    const refusals = [
      await editor.act(entry, 'approve'),
      await reporter.act(entry, 'publish'),
      await newsroom.as('otherReporter').save(entry, renamed(type, newMarker())),
      await reporter.save(entry, renamed(type, newMarker()), 1),
      await reporter.act(entry, 'reject', {}),
      await reporter.act(entry, 'nothing'),
      await newsroom.as('admin').stockAction(entry, 'publish'),
    ];
    expect(refusals.map(({ status }) => status >= 400 && status < 500)).toEqual(refusals.map(() => true));
    expect(await auditOf(entry)).toEqual(before);
  });
});

describe('invariant 27: the audit survives those it tells of', () => {
  test('rows keep the name of a user who is deleted, and of an entry in the trash', async () => {
    const admin = newsroom.as('admin');
    const roles: readonly { id: number; code: string }[] = (await admin.get('/admin/roles')).body.data;
    const role = roles.find(({ code }) => code === 'reporter');
    const email = `${newMarker()}@newsroom.example`;
    const invited = expectOk(
      await admin.post('/admin/users', { firstname: 'Người Nghỉ Việc', email, roles: [role?.id] }),
      'the invitation',
    ).body.data;
    const registered = expectOk(
      await newsroom.anonymous.post('/admin/register', {
        registrationToken: invited.registrationToken,
        userInfo: { firstname: 'Người Nghỉ Việc', password: 'Only-for-tests-1' },
      }),
      'the registration',
    ).body.data;
    const made = expectOk(
      await newsroom.anonymous.send(
        'POST',
        '/content-manager/collection-types/api::person.person?locale=vi',
        JSON.stringify({ name: newMarker() }),
        { 'content-type': 'application/json', authorization: `Bearer ${registered.token}` },
      ),
      'the making of a person',
    ).body.data;
    const entry: Entry = { type: 'person', documentId: made.documentId, locale: 'vi' };
    const before = await auditOf(entry);
    expect(before).toMatchObject([
      { action: 'create', actor: { kind: 'user', id: registered.user.id, name: 'Người Nghỉ Việc' } },
    ]);

    expectOk(await admin.delete(`/admin/users/${registered.user.id}`), 'the deletion of the user');
    expectOk(await editor.remove(entry), 'the deletion of the entry');
    expect((await auditOf(entry)).slice(0, 1)).toEqual(before);
    expect((await editor.state(entry)).status).toBe(200);
    expect((await editor.versions(entry)).body.data.at(-1).actor.name).toBe('Người Nghỉ Việc');
  });

  test('pages of the audit hold each row once, newest first, and filters narrow them', async () => {
    const entry = await reporter.create('event', 'vi', smallDocument('event', newMarker()));
    for (let number = 0; number < 4; number += 1)
      expectOk(await reporter.save(entry, renamed('event', newMarker())), 'a save');
    const base = `/editorial/audit?type=event&documentId=${entry.documentId}`;
    const found: AuditRow[] = [];
    let cursor: number | null = null;
    do {
      const answer: Answer = expectOk(
        await chief.get(`${base}&limit=2${cursor === null ? '' : `&cursor=${cursor}`}`),
        'a page',
      );
      found.push(...answer.body.data);
      cursor = answer.body.meta.nextCursor;
    } while (cursor !== null);
    expect(found.reverse()).toEqual(await auditOf(entry));
    expect((await chief.get(`${base}&actor=${newsroom.people.chief.id}`)).body.data).toEqual([]);
    expect((await chief.get(`${base}&to=2001-01-01T00:00:00Z`)).body.data).toEqual([]);
    expect((await chief.get(`${base}&from=2001-01-01T00:00:00Z`)).body.data).toHaveLength(5);
  });
});

const growOnly = [
  'editorial_versions',
  'editorial_contents',
  'editorial_decisions',
  'editorial_audit',
  'publication_log',
] as const;

describe.each(growOnly)('invariants 15 and 27: the database itself keeps %s as it is', (table) => {
  beforeAll(async () => {
    const entry = await reporter.create('award', 'vi', smallDocument('award', newMarker()));
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expectOk(await editor.act(entry, 'approve'), 'the approval');
  });

  const column =
    table === 'editorial_contents'
      ? 'content'
      : table === 'publication_log'
        ? 'kind'
        : table === 'editorial_decisions'
          ? 'actor_name'
          : 'action';

  test.each([
    ['an update of every row', `update ${table} set ${column} = 'khác'`],
    ['an update that changes nothing', `update ${table} set ${column} = ${column}`],
    ['a deletion', `delete from ${table}`],
    ['emptying it', `truncate ${table} cascade`],
    [
      'an insert that overwrites',
      `insert into ${table} select * from ${table} limit 1 on conflict do nothing; update ${table} set ${column} = 'khác'`,
    ],
  ])('%s is refused', async (_what, statement) => {
    const before = await newsroom.sql(`select count(*), md5(string_agg(t::text, '' order by t::text)) from ${table} t`);
    expect(Number((before[0] as { count: string }).count)).toBeGreaterThan(0);
    await expect(newsroom.sql(statement)).rejects.toThrow(
      /are never changed or removed|cannot insert a non-DEFAULT value/,
    );
    expect(
      await newsroom.sql(`select count(*), md5(string_agg(t::text, '' order by t::text)) from ${table} t`),
    ).toEqual(before);
  });
});

test('invariant 27: the audit refuses what it does not know, with a code', async () => {
  for (const query of [
    'who=me',
    'actor=x',
    'from=yesterday',
    'limit=0',
    'limit=9999',
    'cursor=-1',
    'type[]=article',
    'documentId[$ne]=x',
  ]) {
    const answer = await chief.get(`/editorial/audit?${query}`);
    expect([query, answer.status]).toEqual([query, 400]);
    expect(['UNKNOWN_OPTION', 'INVALID_OPTION']).toContain(codeOf(answer));
  }
});
