import { editorialTypes, nameAttribute } from '../../src/domain/shared/content-types';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { fullDocument, renamed, smallDocument } from '../helpers/newsroom/documents';
import { historyOf } from '../helpers/newsroom/history';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');

const expectRefused = (answer: Answer, status: number, code: string): void => {
  expect([answer.status, codeOf(answer)]).toEqual([status, code]);
};

const contentOf = async (entry: Entry, id: number) => expectOk(await chief.version(entry, id), 'a version').body.data;

describe.each(editorialTypes)('the timeline of a %s', (type) => {
  test('tells what changed, what happened between the versions, and which is which', async () => {
    const marker = newMarker();
    const entry = await reporter.create(type, 'vi', smallDocument(type, marker));
    expectOk(await reporter.save(entry, renamed(type, `${marker} hai`)), 'a change');
    expectOk(await reporter.act(entry, 'submit', { comment: 'Nhờ duyệt' }), 'the submission');
    expectOk(await editor.act(entry, 'approve'), 'the approval');
    expectOk(await reporter.save(entry, renamed(type, `${marker} ba`)), 'a change of what is live');
    expectOk(await reporter.act(entry, 'submit'), 'the second submission');
    const rows = await historyOf(reporter, entry).all();
    expect(rows.map(({ label, action, marks }) => ({ label, action, marks }))).toEqual([
      { label: '0.1', action: 'create', marks: [] },
      { label: '1.0', action: 'save', marks: ['live'] },
      { label: '1.1', action: 'save', marks: ['working', 'pending'] },
    ]);
    expect(rows[0]?.changedFields).toEqual(expect.arrayContaining([nameAttribute(type), 'slug']));
    expect(rows[1]?.changedFields).toEqual([nameAttribute(type)]);
    expect(rows.map(({ events }) => events.map(({ action }) => action))).toEqual([
      [],
      ['submit', 'approve'],
      ['submit'],
    ]);
    expect(rows.map(({ allowed }) => allowed['restore'])).toEqual([false, false, false]);
    expectOk(await reporter.act(entry, 'withdraw'), 'the withdrawal');
    expect((await historyOf(reporter, entry).all()).map(({ allowed }) => allowed['restore'])).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is the same in pages of any size, and is there for what is in the trash', async () => {
    const marker = newMarker();
    const entry = await reporter.create(type, 'vi', smallDocument(type, marker));
    for (const index of [1, 2, 3, 4])
      expectOk(await reporter.save(entry, renamed(type, `${marker} ${index}`)), 'a change');
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expectOk(await reporter.act(entry, 'withdraw'), 'the withdrawal');
    expectOk(await reporter.remove(entry), 'the deletion');
    const whole = await historyOf(reporter, entry).all();
    expect(whole.map(({ action }) => action)).toEqual(['create', 'save', 'save', 'save', 'save', 'trash']);
    expect(whole[4]?.events.map(({ action }) => action)).toEqual(['submit', 'withdraw']);
    for (const size of [1, 2, 4]) expect(await historyOf(reporter, entry).all(size)).toEqual(whole);
    const { meta } = (await historyOf(reporter, entry).page('?limit=2')).body;
    expect(meta).toEqual({ nextCursor: 5, total: 6, trashed: true, eventsLeftOut: false, dossier: false });
  });
});

describe.each(editorialTypes)('invariant 16, %s: a restore adds on top', (type) => {
  test('what is live and what other languages say stays as it is', async () => {
    const marker = newMarker();
    const entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker }));
    const english = await reporter.addLanguage(entry, 'en', smallDocument(type, newMarker()));
    expectOk(await chief.act(entry, 'publish'), 'the publication');
    expectOk(
      await reporter.save(entry, fullDocument(type, { locale: 'vi', material, marker: newMarker() })),
      'another text',
    );
    const [first, second] = await historyOf(reporter, entry).all();
    const others = await traceOf(newsroom, english);
    const live = await newsroom.snapshots([{ entry, copy: 'live' }]);

    const previewed = expectOk(
      await historyOf(reporter, entry).restore(first?.id ?? 0, { dryRun: true }),
      'the preview',
    );
    expect(await historyOf(reporter, entry).all()).toHaveLength(2);
    const answer = expectOk(
      await historyOf(reporter, entry).restore(first?.id ?? 0, { version: second?.id, comment: 'Bản đầu đúng hơn' }),
      'the restore',
    );
    expect(answer.body.data).toMatchObject({ changed: true, dryRun: false, problems: [] });
    expect(answer.body.data.diff).toEqual(previewed.body.data.diff);

    const rows = await historyOf(reporter, entry).all();
    expect(rows.slice(0, 2).map(({ id, hash }) => [id, hash])).toEqual([
      [first?.id, first?.hash],
      [second?.id, second?.hash],
    ]);
    expect(rows[2]).toMatchObject({
      action: 'restore',
      origin: 'admin-panel',
      comment: 'Bản đầu đúng hơn',
      hash: first?.hash,
      restoredFrom: { id: first?.id, label: '1.0' },
      label: '1.2',
    });
    expect(await newsroom.snapshots([{ entry, copy: 'live' }])).toEqual(live);
    expect(await traceOf(newsroom, english)).toEqual(others);
    const { state } = { state: (await reporter.state(entry)).body.data };
    expect(state).toMatchObject({ approvalStatus: 'draft', liveVersion: { id: first?.id } });
    expect((await contentOf(entry, rows[2]?.id ?? 0)).content).toEqual(
      (await contentOf(entry, first?.id ?? 0)).content,
    );
  });

  test('chosen fields come back alone', async () => {
    const marker = newMarker();
    const name = nameAttribute(type);
    const entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker }));
    expectOk(
      await reporter.save(entry, fullDocument(type, { locale: 'vi', material, marker: newMarker() })),
      'another text',
    );
    const [first, second] = await historyOf(reporter, entry).all();
    const answer = expectOk(
      await historyOf(reporter, entry).restore(first?.id ?? 0, { fields: [name] }),
      'the restore',
    );
    expect(answer.body.data.diff.fields.map(({ field }: { field: string }) => field)).toEqual([name]);
    const rows = await historyOf(reporter, entry).all();
    expect(rows[2]?.changedFields).toEqual([name]);
    const [one, other, restored] = await Promise.all(rows.map(({ id }) => contentOf(entry, id)));
    expect(restored.content).toEqual({ ...other.content, [name]: one.content[name] });
    expect(second?.hash).not.toBe(rows[2]?.hash);
  });

  test('of what is there already writes nothing', async () => {
    const entry = await reporter.create(
      type,
      'vi',
      fullDocument(type, { locale: 'vi', material, marker: newMarker() }),
    );
    const { id } = (await reporter.state(entry)).body.data.workingVersion;
    const before = await traceOf(newsroom, entry);
    const answer = expectOk(await historyOf(reporter, entry).restore(id), 'the restore');
    expect(answer.body.data).toMatchObject({ changed: false, diff: { fields: [] } });
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('is refused in review, in the trash and on a stale version, and writes nothing', async () => {
    const marker = newMarker();
    const entry = await reporter.create(type, 'vi', smallDocument(type, marker));
    expectOk(await reporter.save(entry, renamed(type, `${marker} hai`)), 'a change');
    const [first] = await historyOf(reporter, entry).all();
    const id = first?.id ?? 0;
    const refusals: readonly (readonly [string, () => Promise<unknown>, number, string, object])[] = [
      ['a stale version', async () => undefined, 409, 'STALE_VERSION', { version: id }],
      ['an unknown field', async () => undefined, 400, 'UNKNOWN_FIELD', { fields: ['nothing'] }],
      ['in review', () => reporter.act(entry, 'submit'), 409, 'ENTRY_IN_REVIEW', {}],
      [
        'in the trash',
        async () => [await reporter.act(entry, 'withdraw'), await reporter.remove(entry)],
        409,
        'ENTRY_TRASHED',
        {},
      ],
    ];
    for (const [, arrange, status, code, body] of refusals) {
      await arrange();
      const before = await traceOf(newsroom, entry);
      for (const desk of [reporter, editor]) {
        expectRefused(await historyOf(desk, entry).restore(id, body), status, code);
        expectRefused(await historyOf(desk, entry).restore(id, { ...body, dryRun: true }), status, code);
      }
      expect(await traceOf(newsroom, entry)).toEqual(before);
    }
  });
});

describe('what can’t come back is named', () => {
  test('a deleted file, a gone keyword and a person in the trash', async () => {
    const marker = newMarker();
    const person = await chief.create('person', 'vi', { name: `Người ${marker}` });
    const keyword = expectOk(
      await chief.post('/content-manager/collection-types/api::keyword.keyword?locale=vi', { name: `từ ${marker}` }),
      'a keyword',
    ).body.data.documentId as string;
    const form = new FormData();
    form.append('files', new Blob([Buffer.from('R2hpIGNow7o=', 'base64')], { type: 'text/plain' }), `${marker}.txt`);
    const file = expectOk(await chief.send('POST', '/upload', form, {}), 'the upload').body[0].id as number;
    const link = (documentId: string) => ({ connect: [{ documentId, locale: 'vi' }], disconnect: [] });
    const entry = await reporter.create('article', 'vi', {
      title: `Bài ${marker}`,
      persons: link(person.documentId),
      keywords: link(keyword),
      attachments: [{ file, title: 'Tệp', visibility: 'public' }],
    });
    const [first] = await historyOf(reporter, entry).all();
    const unlink = (documentId: string) => ({ connect: [], disconnect: [{ documentId, locale: 'vi' }] });
    expectOk(
      await reporter.save(entry, {
        title: `Bài ${marker} hai`,
        persons: unlink(person.documentId),
        keywords: unlink(keyword),
        attachments: [],
      }),
      'the removal',
    );
    expectOk(await chief.remove(person), 'the person in the trash');
    expectOk(
      await chief.delete(`/content-manager/collection-types/api::keyword.keyword/${keyword}`),
      'the keyword gone',
    );
    expectOk(await newsroom.as('admin').delete(`/upload/files/${file}`), 'the file gone');
    const answer = expectOk(await historyOf(reporter, entry).restore(first?.id ?? 0), 'the restore');
    const problems = answer.body.data.problems.map(({ path, reason, kept, name }: Record<string, unknown>) => [
      path,
      reason,
      kept,
      name,
    ]);
    expect(problems).toEqual(
      expect.arrayContaining([
        ['persons[0]', 'referenceTrashed', true, `Người ${marker}`],
        ['keywords[0]', 'referenceGone', false, null],
        ['attachments[0].file', 'mediaDeleted', false, `${marker}.txt`],
      ]),
    );
    expect(problems).toHaveLength(3);
    const row = (await historyOf(reporter, entry).all()).at(-1);
    expect(row).toMatchObject({ action: 'restore', problems: answer.body.data.problems });
    const { content } = await contentOf(entry, row?.id ?? 0);
    expect(content).toMatchObject({
      title: `Bài ${marker}`,
      persons: [{ contentType: 'person', documentId: person.documentId }],
      keywords: [],
      attachments: [{ file: null, title: 'Tệp', visibility: 'public' }],
    });
  });

  test('an address that is somebody else’s by now', async () => {
    const marker = newMarker();
    const entry = await reporter.create('article', 'vi', { ...smallDocument('article', marker), slug: marker });
    const [first] = await historyOf(reporter, entry).all();
    expectOk(await reporter.save(entry, { slug: `${marker}-khac` }), 'another address');
    await reporter.create('article', 'vi', { ...smallDocument('article', newMarker()), slug: marker });
    const answer = expectOk(await historyOf(reporter, entry).restore(first?.id ?? 0), 'the restore');
    expect(answer.body.data.problems).toEqual([
      { path: 'slug', reason: 'slugTaken', kept: false, value: marker, name: `${marker}-2` },
    ]);
  });

  test('an attribute that the person may not change stays as it is', async () => {
    const marker = newMarker();
    const entry = await chief.create('article', 'en', {
      ...smallDocument('article', marker),
      contactEmail: 'a@contact.example',
    });
    expectOk(
      await chief.save(entry, { contactEmail: 'b@contact.example', ...renamed('article', newMarker()) }),
      'a change',
    );
    const [first] = await historyOf(chief, entry).all();
    const translator = newsroom.as('translatorEn');
    const answer = expectOk(await historyOf(translator, entry).restore(first?.id ?? 0), 'the restore');
    expect(answer.text).not.toContain('contact.example');
    expect((await contentOf(entry, answer.body.data.version.id)).content).toMatchObject({
      title: `Bài ${marker}`,
      contactEmail: 'b@contact.example',
    });
  });
});
