import { editorialTypes } from '../../src/domain/shared/content-types';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { entryPath } from '../helpers/newsroom/desk';
import { renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import type { PersonName } from '../helpers/newsroom/people';
import { nowhere, publicCounts } from '../helpers/newsroom/readers';
import { pluralNames } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { anonymous, people } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const other = newsroom.as('otherReporter');
const editor = newsroom.as('deskEditor');
const secretary = newsroom.as('managingEditor');
const chief = newsroom.as('chief');

const idOf = (name: PersonName): number => people[name].id;

const draft = (more: object = {}): Promise<Entry> =>
  reporter.create('article', 'vi', { ...smallDocument('article', newMarker()), ...more });

const submitted = async (more: object = {}): Promise<Entry> => {
  const entry = await draft(more);
  expectOk(await reporter.act(entry, 'submit'), 'the submission');
  return entry;
};

const live = async (): Promise<Entry> => {
  const entry = await draft();
  expectOk(await chief.act(entry, 'publish'), 'the publication');
  return entry;
};

const stateOf = async (entry: Entry) => (await editor.state(entry)).body.data;

const auditOf = (entry: Entry) =>
  newsroom.sql<{ action: string; before: object; after: object }>(
    'select action, before, after from editorial_audit where document_id = $1 order by id',
    [entry.documentId],
  );

const runOut = (entry: Entry) =>
  newsroom.sql("update editorial_locks set expires_at = now() - interval '1 second' where document_id = $1", [
    entry.documentId,
  ]);

describe.each(editorialTypes)('invariant 20, %s: the lock', (type) => {
  const marker = newMarker();
  const make = async (): Promise<Entry> => {
    const entry = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    expectOk(await chief.act(entry, 'publish'), 'the publication');
    expectOk(await reporter.save(entry, renamed(type, newMarker())), 'a newer draft');
    return entry;
  };

  test("while one holds it, others' saves and discards are 423 and change nothing; the holder's are not", async () => {
    const entry = await make();
    const held = expectOk(await reporter.act(entry, 'lock'), 'the lock').body.data.lock;
    expect(held).toMatchObject({ holder: { id: idOf('reporter'), name: 'reporter' }, isMine: true });
    expect((await stateOf(entry)).lock).toMatchObject({ isMine: false, mayTakeOver: true });
    const before = await traceOf(newsroom, entry);
    for (const answer of [
      await editor.save(entry, renamed(type, marker)),
      await editor.discard(entry),
      await editor.act(entry, 'lock'),
      await editor.act(entry, 'unlock'),
      await newsroom.program.put(`/api/${pluralNames[type]}/${entry.documentId}?locale=vi&status=draft`, {
        data: renamed(type, marker),
      }),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([423, 'ENTRY_LOCKED']);
      expect(answer.body.error.details).toMatchObject({ holder: { name: 'reporter' }, since: held.since });
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
    expectOk(await reporter.save(entry, renamed(type, newMarker())), "the holder's save");
  });

  test('one that has run out blocks nobody', async () => {
    const entry = await make();
    expectOk(await reporter.act(entry, 'lock'), 'the lock');
    await runOut(entry);
    expect((await stateOf(entry)).lock).toBeNull();
    expectOk(await editor.save(entry, renamed(type, newMarker())), 'the save of somebody else');
    expectOk(await editor.act(entry, 'lock'), 'the lock of somebody else');
    expect((await stateOf(entry)).lock).toMatchObject({ holder: { name: 'deskEditor' } });
  });

  test('decisions and takedowns never wait for it', async () => {
    const entry = await make();
    expectOk(await editor.act(entry, 'lock'), 'the lock');
    expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expect((await stateOf(entry)).lock).toBeNull();
    expectOk(await editor.act(entry, 'lock'), "the reviewer's lock");
    expectOk(await secretary.act(entry, 'approve'), 'the approval');
  });
});

describe('taking over and giving up a lock', () => {
  test('renewing keeps the moment it began, and leaves no trace in the audit', async () => {
    const entry = await draft();
    const first = expectOk(await reporter.act(entry, 'lock'), 'the lock').body.data.lock;
    const second = expectOk(await reporter.act(entry, 'lock'), 'the renewal').body.data.lock;
    expect(second.since).toBe(first.since);
    expect(Date.parse(second.expiresAt)).toBeGreaterThanOrEqual(Date.parse(first.expiresAt));
    expectOk(await reporter.act(entry, 'unlock'), 'the end');
    expect((await stateOf(entry)).lock).toBeNull();
    expect((await auditOf(entry)).map(({ action }) => action)).toEqual(['create']);
  });

  test('a takeover needs the right, says that it means it, is logged, and keeps what had been saved', async () => {
    const entry = await draft();
    expectOk(await reporter.act(entry, 'share', { collaborators: [idOf('otherReporter')] }), 'the sharing');
    expectOk(await reporter.act(entry, 'lock'), 'the lock');
    expectOk(await reporter.save(entry, { title: 'Đã lưu trước khi mất khóa' }), 'the save under the lock');
    const kept = (await stateOf(entry)).workingVersion.id;
    const refused = await other.act(entry, 'lock', { takeOver: true });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'RIGHT_REQUIRED']);
    expect(codeOf(await editor.act(entry, 'lock'))).toBe('ENTRY_LOCKED');
    expectOk(await editor.act(entry, 'lock', { takeOver: true, comment: 'Gấp' }), 'the takeover');
    const lost = await reporter.save(entry, { title: 'Sau khi mất khóa' });
    expect([lost.status, codeOf(lost)]).toEqual([423, 'ENTRY_LOCKED']);
    expect((await auditOf(entry)).at(-1)).toMatchObject({
      action: 'lock',
      before: { lock: { name: 'reporter' } },
      after: { lock: { name: 'deskEditor' } },
    });
    expect((await reporter.version(entry, kept)).body.data.content.title).toBe('Đã lưu trước khi mất khóa');
  });

  test('who may not save may not lock: in review only the step, in the trash and without the right nobody', async () => {
    const pending = await submitted();
    expect(codeOf(await reporter.act(pending, 'lock'))).toBe('ENTRY_IN_REVIEW');
    expectOk(await editor.act(pending, 'lock'), "a reviewer's lock");
    expect(codeOf(await newsroom.as('accountant').act(pending, 'lock'))).toBe('RIGHT_REQUIRED');
    const trashed = await draft();
    expectOk(await reporter.act(trashed, 'trash'), 'the trash');
    expect(codeOf(await reporter.act(trashed, 'lock'))).toBe('ENTRY_TRASHED');
  });

  test('of many who take it at once one gets it', async () => {
    const entry = await draft();
    const answers = await Promise.all([editor, secretary, chief, reporter].map((desk) => desk.act(entry, 'lock')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 423, 423, 423]);
  });
});

describe('assigning, sharing, handing over', () => {
  test('somebody is asked, until a time, and no longer once the entry stands elsewhere', async () => {
    const entry = await draft();
    const dueAt = '2031-05-04T10:00:00.000Z';
    const assigned = await reporter.act(entry, 'assign', { assignee: idOf('otherReporter'), dueAt });
    expect(expectOk(assigned, 'the assignment').body.data.assignment).toMatchObject({
      assignee: { name: 'otherReporter' },
      by: { name: 'reporter' },
      dueAt,
    });
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expect((await stateOf(entry)).assignment).toBeNull();
    expectOk(await secretary.act(entry, 'assign', { assignee: idOf('deskEditor') }), 'the assignment of a reviewer');
    expect((await stateOf(entry)).review.assignee).toMatchObject({ name: 'deskEditor' });
    expectOk(await secretary.act(entry, 'assign', { assignee: null }), 'the end of it');
    expect((await stateOf(entry)).assignment).toBeNull();
  });

  test('a collaborator may write, but not share or hand over; a new owner has what the old one had', async () => {
    const entry = await draft();
    expectOk(await reporter.act(entry, 'share', { collaborators: [idOf('otherReporter')] }), 'the sharing');
    expectOk(await other.save(entry, renamed('article', newMarker())), "the collaborator's save");
    for (const [action, body] of [
      ['share', { collaborators: [] }],
      ['hand-over', { owner: idOf('otherReporter') }],
      ['assign', { assignee: idOf('otherReporter') }],
    ] as const) {
      const answer = await other.act(entry, action, body);
      expect([action, answer.status, codeOf(answer)]).toEqual([action, 403, 'NOT_RESPONSIBLE']);
    }
    expectOk(await reporter.act(entry, 'hand-over', { owner: idOf('otherReporter') }), 'the handing over');
    const state = await stateOf(entry);
    expect([state.owner.name, state.collaborators]).toEqual(['otherReporter', []]);
    expect((await reporter.save(entry, renamed('article', newMarker()))).status).toBe(403);
    expectOk(await other.save(entry, renamed('article', newMarker())), "the new owner's save");
    expect((await auditOf(entry)).filter(({ action }) => ['share', 'hand-over'].includes(action))).toMatchObject([
      { after: { collaborators: [idOf('otherReporter')] } },
      { before: { owner: idOf('reporter') }, after: { owner: idOf('otherReporter') } },
    ]);
  });

  test('what somebody leaves behind is listed for those who manage accounts, and for nobody else', async () => {
    const [mine, waiting, decided] = [await draft(), await submitted(), await live()];
    expectOk(await reporter.act(mine, 'lock'), 'the lease');
    expectOk(await secretary.act(waiting, 'assign', { assignee: idOf('deskEditor') }), 'the assignment');
    const path = (name: PersonName) => `/editorial/people/${idOf(name)}/left-behind`;
    const idsOf = (left: { readonly entries: readonly Entry[] }) => left.entries.map(({ documentId }) => documentId);

    const { data: ofReporter } = expectOk(await newsroom.as('admin').get(path('reporter')), 'the list').body;
    expect(ofReporter.person).toEqual({ id: idOf('reporter'), name: 'reporter', isActive: true });
    expect(idsOf(ofReporter.locks)).toContain(mine.documentId);
    // Each kind names the hundred oldest: others of this run may stand before these.
    expect(ofReporter.drafts.count).toBeGreaterThanOrEqual(1);
    expect(ofReporter.submittedReviews.count).toBeGreaterThanOrEqual(1);
    for (const left of Object.values(ofReporter).slice(1)) {
      expect(idsOf(left as { entries: readonly Entry[] })).not.toContain(decided.documentId);
    }
    const { data: ofEditor } = expectOk(await newsroom.as('admin').get(path('deskEditor')), 'the list').body;
    expect(idsOf(ofEditor.assignedReviews)).toContain(waiting.documentId);

    for (const person of ['reporter', 'deskEditor', 'chief'] as const) {
      const refused = await newsroom.as(person).get(path('reporter'));
      expect([person, refused.status, codeOf(refused)]).toEqual([person, 403, 'RIGHT_REQUIRED']);
    }
    const unknown = await newsroom.as('admin').get('/editorial/people/999999/left-behind');
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'PERSON_NOT_FOUND']);
    await runOut(mine);
  });

  test('nobody is asked who does not exist, and what is missing or wrong is refused', async () => {
    const entry = await draft();
    const before = await traceOf(newsroom, entry);
    for (const [action, body, code] of [
      ['assign', { assignee: 999_999 }, 'UNKNOWN_PERSON'],
      ['share', { collaborators: [idOf('chief'), 999_999] }, 'UNKNOWN_PERSON'],
      ['hand-over', { owner: 999_999 }, 'UNKNOWN_PERSON'],
      ['hand-over', { owner: 9_999_999_999 }, 'INVALID_OPTION'],
      ['assign', {}, 'INVALID_OPTION'],
      ['share', {}, 'INVALID_OPTION'],
      ['hand-over', {}, 'INVALID_OPTION'],
      ['assign', { assignee: 'chief' }, 'INVALID_OPTION'],
      ['assign', { assignee: idOf('chief'), dueAt: 'morgen' }, 'INVALID_OPTION'],
      ['share', { collaborators: idOf('chief') }, 'INVALID_OPTION'],
    ] as const) {
      const answer = await reporter.act(entry, action, body);
      expect([action, body, answer.status, codeOf(answer)]).toEqual([action, body, 400, code]);
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('people are found by name, with their roles, also by those who may not see accounts', async () => {
    const found = expectOk(await reporter.get('/editorial/people?search=REPORTER'), 'the people').body.data;
    expect(found).toEqual([
      { id: idOf('otherReporter'), name: 'otherReporter', roles: ['reporter'] },
      { id: idOf('reporter'), name: 'reporter', roles: ['reporter'] },
    ]);
    expect((await anonymous.get('/editorial/people')).status).toBe(401);
    expect((await reporter.get('/editorial/people?limit=0')).status).toBe(400);
    expect((await reporter.get('/editorial/people?search=%00')).status).toBe(400);
  });
});

describe('many entries at once', () => {
  const addressOf = ({ type, documentId, locale }: Entry) => ({ contentType: type, documentId, locale });

  test('each succeeds or is refused on its own, with its reason', async () => {
    const [good, own, gone] = [
      await submitted(),
      await editor.create('article', 'vi', smallDocument('article', newMarker())),
      await submitted(),
    ];
    expectOk(await editor.act(own, 'submit'), 'the own submission');
    expectOk(await reporter.act(gone, 'withdraw'), 'the withdrawal');
    const answer = await editor.post(
      '/editorial/bulk/approve',
      { entries: [good, own, gone, { ...good, documentId: 'khongco' }].map(addressOf), comment: 'Duyệt loạt' },
      { 'accept-language': 'en' },
    );
    expect(expectOk(answer, 'the bulk approval').body.data).toMatchObject([
      { documentId: good.documentId, ok: true, approvalStatus: 'approved' },
      { ok: false, error: { code: 'FOUR_EYES', message: expect.stringContaining('may not decide') } },
      { ok: false, error: { code: 'WRONG_STATE' } },
      { ok: false, error: { code: 'ENTRY_NOT_FOUND' } },
    ]);
    expect((await stateOf(good)).liveness).toBe('live');
  });

  test('a version that is no longer current is refused for its entry alone', async () => {
    const [one, two] = [await submitted(), await submitted()];
    const { id } = (await stateOf(two)).workingVersion;
    const answer = await editor.post('/editorial/bulk/reject', {
      entries: [addressOf(one), { ...addressOf(two), version: id - 1 }],
      comment: 'Chưa được',
    });
    expect(answer.body.data).toMatchObject([{ ok: true }, { ok: false, error: { code: 'STALE_VERSION' } }]);
  });

  test('nonsense is refused as a whole', async () => {
    const entries = [addressOf(await draft())];
    for (const [path, body, code] of [
      ['/editorial/bulk/publish', { entries }, 'UNKNOWN_ACTION'],
      ['/editorial/bulk/submit', {}, 'INVALID_OPTION'],
      ['/editorial/bulk/submit', { entries: [] }, 'INVALID_OPTION'],
      ['/editorial/bulk/submit', { entries: Array.from({ length: 101 }, () => entries[0]) }, 'INVALID_OPTION'],
      ['/editorial/bulk/submit', { entries, version: 1 }, 'UNKNOWN_OPTION'],
      ['/editorial/bulk/submit', { entries, more: 1 }, 'UNKNOWN_OPTION'],
      ['/editorial/bulk/submit', [entries], 'INVALID_OPTION'],
      ['/editorial/bundles', { entries }, 'INVALID_OPTION'],
      ['/editorial/bundles', { entries, action: 'trash' }, 'INVALID_OPTION'],
      ['/editorial/bundles', { entries: [{ contentType: 'user' }], action: 'publish' }, 'INVALID_OPTION'],
    ] as const) {
      const answer = await chief.post(path, body);
      expect([path, body, answer.status, codeOf(answer)]).toEqual([path, body, 400, code]);
    }
  });

  test('a bundle goes live as one, in the order of what names what', async () => {
    const person = await reporter.create('person', 'vi', smallDocument('person', newMarker()));
    const apology = await draft();
    const article = await draft({
      persons: linkTo('vi', person.documentId),
      related: linkTo('vi', apology.documentId),
    });
    expectOk(await reporter.save(apology, { related: linkTo('vi', article.documentId) }), 'the way back');
    const bundle = [article, apology, person];
    for (const entry of bundle) expectOk(await reporter.act(entry, 'submit'), 'the submission');
    const answer = await editor.post('/editorial/bundles', { entries: bundle.map(addressOf), action: 'approve' });
    expect(expectOk(answer, 'the bundle').body.data.map(({ liveness }: { liveness: string }) => liveness)).toEqual([
      'live',
      'live',
      'live',
    ]);
    const shown = (id: string) =>
      anonymous.get(`/api/articles/${id}?locale=vi&populate[persons]=true&populate[related]=true`);
    expect((await shown(article.documentId)).body.data).toMatchObject({
      persons: [{ documentId: person.documentId }],
      related: [{ documentId: apology.documentId }],
    });
    expect((await shown(apology.documentId)).body.data.related).toMatchObject([{ documentId: article.documentId }]);
  });

  test('or not at all: one refusal leaves everything as it was and names its entry', async () => {
    const [good, bad] = [await submitted(), await draft()];
    const before = [await traceOf(newsroom, good), await traceOf(newsroom, bad)];
    const answer = await editor.post('/editorial/bundles', { entries: [good, bad].map(addressOf), action: 'approve' });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'WRONG_STATE']);
    expect(answer.body.error.details.entry).toEqual(addressOf(bad));
    expect([await traceOf(newsroom, good), await traceOf(newsroom, bad)]).toEqual(before);
  });

  test('what an article names and is not live goes live along where asked for', async () => {
    const organization = await reporter.create('organization', 'vi', smallDocument('organization', newMarker()));
    const event = await reporter.create('event', 'vi', {
      ...smallDocument('event', newMarker()),
      organizers: linkTo('vi', organization.documentId),
    });
    const article = await draft({ events: linkTo('vi', event.documentId) });
    for (const entry of [organization, article]) expectOk(await reporter.act(entry, 'submit'), 'the submission');
    const before = await traceOf(newsroom, article);
    const refused = await editor.act(article, 'approve', { withReferences: true });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'WRONG_STATE']);
    expect(refused.body.error.details.entry).toMatchObject({ documentId: event.documentId });
    expect(await traceOf(newsroom, article)).toEqual(before);
    expectOk(await reporter.act(event, 'submit'), 'the submission of the event');
    expectOk(await editor.act(article, 'approve', { withReferences: true }), 'the approval of all three');
    for (const entry of [organization, event, article]) expect((await stateOf(entry)).liveness).toBe('live');
  });
});

describe('saving and acting as one', () => {
  test('a new entry is saved and submitted, an existing one saved and published', async () => {
    const made = await reporter.tryCreate('article', 'vi', {
      ...smallDocument('article', newMarker()),
      editorialAction: { action: 'submit', comment: 'Gửi ngay', urgent: true },
    });
    const entry: Entry = { type: 'article', documentId: made.body.data.documentId, locale: 'vi' };
    const state = await stateOf(entry);
    expect(state).toMatchObject({ approvalStatus: 'pending', review: { comment: 'Gửi ngay', urgent: true } });
    expect(made.body.meta.editorial.version).toBe(state.review.version);
    const own = await chief.create('article', 'vi', smallDocument('article', newMarker()));
    const title = `Lên trang ${newMarker()}`;
    expectOk(await chief.save(own, { title, editorialAction: { action: 'publish' } }), 'the save and publication');
    expect(await stateOf(own)).toMatchObject({ liveness: 'live', liveVersion: { label: '1.0' } });
    expect((await anonymous.get(`/api/articles/${own.documentId}?locale=vi`)).body.data.title).toBe(title);
  });

  test('where the action is refused, nothing is saved', async () => {
    const entry = await draft();
    const before = await traceOf(newsroom, entry);
    for (const [editorialAction, status, code] of [
      [{ action: 'publish' }, 403, 'RIGHT_REQUIRED'],
      [{ action: 'approve' }, 409, 'WRONG_STATE'],
      [{ action: 'trash' }, 400, 'INVALID_OPTION'],
      [{ action: 'submit', more: 1 }, 400, 'UNKNOWN_OPTION'],
      ['submit', 400, 'INVALID_OPTION'],
      [null, 400, 'INVALID_OPTION'],
    ] as const) {
      const answer = await reporter.save(entry, { title: newMarker(), editorialAction });
      expect([editorialAction, answer.status, codeOf(answer)]).toEqual([editorialAction, status, code]);
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
    const marker = newMarker();
    const refused = await reporter.tryCreate('article', 'vi', { title: marker, editorialAction: { action: 'submit' } });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'ENTRY_INCOMPLETE']);
    expect(await newsroom.sql('select 1 from articles where title = $1', [marker])).toEqual([]);
  });

  test('a stale save is refused whatever it was to be followed by', async () => {
    const entry = await draft();
    const { id } = (await stateOf(entry)).workingVersion;
    expectOk(await editor.save(entry, { title: newMarker() }), 'the newer text');
    const answer = await reporter.save(entry, { title: 'Cũ', editorialAction: { action: 'submit' } }, id);
    expect([answer.status, codeOf(answer)]).toEqual([409, 'STALE_VERSION']);
    expect(answer.body.error.details).toMatchObject({ author: 'deskEditor', changedFields: ['title'] });
  });
});

describe('the thread of notes', () => {
  const path = (entry: Entry) => `${entryPath(entry)}/notes`;

  test('whoever reads the entry writes and reads it; mentions are people', async () => {
    const entry = await submitted();
    const first = await editor.post(path(entry), { text: ' Tên người ở đoạn hai? ', mentions: [idOf('reporter')] });
    expect(expectOk(first, 'the note').body.data).toMatchObject({
      author: { name: 'deskEditor' },
      text: 'Tên người ở đoạn hai?',
      mentions: [{ id: idOf('reporter'), name: 'reporter' }],
    });
    expectOk(await reporter.post(path(entry), { text: 'Đã sửa.' }), 'the answer');
    const page = expectOk(await newsroom.as('translatorEn').get(`${path(entry)}?limit=1`), 'the thread').body;
    expect(page.data.map(({ text }: { text: string }) => text)).toEqual(['Đã sửa.']);
    const rest = await reporter.get(`${path(entry)}?cursor=${page.meta.nextCursor}`);
    expect(rest.body.data.map(({ text }: { text: string }) => text)).toEqual(['Tên người ở đoạn hai?']);
    expect(rest.body.meta.nextCursor).toBeNull();
  });

  test('nonsense and strangers are refused, and nothing is written', async () => {
    const entry = await draft();
    const before = await traceOf(newsroom, entry);
    for (const [body, code] of [
      [{}, 'INVALID_OPTION'],
      [{ text: '  ' }, 'INVALID_OPTION'],
      [{ text: 'x'.repeat(5_001) }, 'INVALID_OPTION'],
      [{ text: 'a\uD800' }, 'INVALID_OPTION'],
      [{ text: 'x', mentions: [999_999] }, 'UNKNOWN_PERSON'],
      [{ text: 'x', mentions: [9_999_999_999] }, 'INVALID_OPTION'],
      [{ text: 'x', mentions: 'all' }, 'INVALID_OPTION'],
      [{ text: 'x', author: 1 }, 'UNKNOWN_OPTION'],
    ] as const) {
      const answer = await reporter.post(path(entry), body);
      expect([body, answer.status, codeOf(answer)]).toEqual([body, 400, code]);
    }
    for (const client of [anonymous, newsroom.program]) {
      expect((await client.get(path(entry))).status).toBe(401);
      expect((await client.post(path(entry), { text: 'x' })).status).toBe(401);
    }
    expect((await reporter.post(path({ ...entry, documentId: 'khongco' }), { text: 'x' })).status).toBe(404);
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });
});

describe('retracting', () => {
  test('takes the entry back at once, keeps everything, and lets nothing go live until it is lifted', async () => {
    const entry = await live();
    const { title } = (await chief.open(entry)).body.data;
    expectOk(await reporter.save(entry, { summary: 'Bản sửa' }), 'a newer draft');
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    const refused = await secretary.act(entry, 'retract', { comment: 'Sai' });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'RIGHT_REQUIRED']);
    expect(codeOf(await chief.act(entry, 'retract', {}))).toBe('COMMENT_REQUIRED');
    const answer = await chief.act(entry, 'retract', { comment: 'Nguồn tin sai', notice: 'Bài đã được thu hồi.' });
    expect(expectOk(answer, 'the retraction').body.data).toMatchObject({
      approvalStatus: 'draft',
      liveness: 'retracted',
      review: null,
      retraction: { reason: 'Nguồn tin sai', notice: 'Bài đã được thu hồi.', by: { name: 'chief' } },
      lastReview: { outcome: 'retracted' },
    });
    expect(await publicCounts(anonymous, entry, title)).toEqual(nowhere);
    for (const [desk, action] of [
      [reporter, 'submit'],
      [chief, 'publish'],
      [chief, 'retract'],
      [chief, 'unpublish'],
    ] as const) {
      expect((await desk.act(entry, action, { comment: 'x' })).status).toBe(409);
    }
    expectOk(await reporter.save(entry, { summary: 'Vẫn sửa được' }), 'the save of a retracted entry');
    expectOk(await chief.act(entry, 'lift-retraction', { comment: 'Nguồn tin đúng' }), 'the lifting');
    expect(await stateOf(entry)).toMatchObject({ liveness: 'withdrawn', retraction: null });
    expectOk(await chief.act(entry, 'publish'), 'the publication anew');
  });
});

test('what only looks like an action with a save is left out, as the content manager does, and acts on nothing', async () => {
  const made = await reporter.tryCreate('article', 'vi', {
    ...smallDocument('article', newMarker()),
    editorialActions: { action: 'submit' },
  });
  expect(made.status).toBe(201);
  const entry: Entry = { type: 'article', documentId: made.body.data.documentId, locale: 'vi' };
  expect((await stateOf(entry)).approvalStatus).toBe('draft');
});
