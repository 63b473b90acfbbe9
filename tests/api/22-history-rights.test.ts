import { editorialTypes, nameAttribute } from '../../src/domain/shared/content-types';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { entryPath } from '../helpers/newsroom/desk';
import { fullDocument, renamed, smallDocument } from '../helpers/newsroom/documents';
import { historyOf } from '../helpers/newsroom/history';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

/** Every route of the history on one version: method, the path behind the entry's, body. */
const routesOf = (id: number | string): readonly (readonly ['GET' | 'POST', string, object?])[] => [
  ['GET', '/versions'],
  ['GET', `/versions/${id}`],
  ['GET', `/versions/${id}/diff/working`],
  ['GET', `/versions/${id}/page`],
  ['POST', `/versions/${id}/restore`, {}],
  ['POST', `/versions/${id}/restore`, { dryRun: true }],
  ['POST', `/versions/${id}/pin`, { name: 'Bản in' }],
  ['POST', `/versions/${id}/unpin`, {}],
];

const pinsOf = (entry: Entry) =>
  newsroom.sql('select * from editorial_pins where document_id = $1 order by version_id', [entry.documentId]);

describe.each(editorialTypes)('invariant 17, %s: every route of the history', (type) => {
  let entry: Entry;
  let id: number;

  beforeAll(async () => {
    const marker = newMarker();
    entry = await reporter.create(type, 'vi', smallDocument(type, marker));
    expectOk(await reporter.save(entry, renamed(type, `${marker} hai`)), 'a second version');
    id = (await historyOf(reporter, entry).all())[0]?.id ?? 0;
    expectOk(await historyOf(reporter, entry).pin(id, { name: 'Đầu tiên' }), 'a pin');
  });

  test.each(['anonymous', 'program', 'readingProgram'] as const)('is shut for %s', async (name) => {
    const before = [await traceOf(newsroom, entry), await pinsOf(entry)];
    for (const [method, path, body] of routesOf(id)) {
      const client = newsroom[name];
      const answer = await (method === 'GET'
        ? client.get(`${entryPath(entry)}${path}`)
        : client.post(`${entryPath(entry)}${path}`, body));
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 401, 'UNAUTHENTICATED']);
    }
    expect([await traceOf(newsroom, entry), await pinsOf(entry)]).toEqual(before);
  });

  test.each(['otherReporter', 'translatorEn', 'accountant'] as const)('is refused to %s', async (name) => {
    const before = [await traceOf(newsroom, entry), await pinsOf(entry)];
    const desk = newsroom.as(name);
    for (const [method, path, body] of routesOf(id)) {
      const answer = await (method === 'GET'
        ? desk.get(`${entryPath(entry)}${path}`)
        : desk.post(`${entryPath(entry)}${path}`, body));
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 403, 'RIGHT_REQUIRED']);
    }
    expect([await traceOf(newsroom, entry), await pinsOf(entry)]).toEqual(before);
  });

  test('finds no version of another entry, of another language, and none that is no id', async () => {
    const other = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    const english = await reporter.addLanguage(entry, 'en', smallDocument(type, newMarker()));
    const before = [await traceOf(newsroom, entry), await traceOf(newsroom, other), await pinsOf(entry)];
    const strangers = [
      (await reporter.state(other)).body.data.workingVersion.id as number,
      (await reporter.state(english)).body.data.workingVersion.id as number,
      999_999_999,
      'x',
      '-1',
      '1e3',
      '99999999999999999999',
    ];
    for (const [index, stranger] of strangers.entries()) {
      // What belongs to somebody else is tried on every route; what is no id at all on one that reads and one that writes.
      const routes = routesOf(stranger).slice(1);
      for (const [method, path, body] of index < 2 ? routes : [...routes.slice(0, 1), ...routes.slice(3, 4)]) {
        const answer = await (method === 'GET'
          ? chief.get(`${entryPath(entry)}${path}`)
          : chief.post(`${entryPath(entry)}${path}`, body));
        expect([path, answer.status, codeOf(answer)]).toEqual([path, 404, 'VERSION_NOT_FOUND']);
      }
      const answer = await historyOf(chief, entry).diff(id, stranger);
      expect([stranger, answer.status, codeOf(answer)]).toEqual([stranger, 404, 'VERSION_NOT_FOUND']);
    }
    expect([await traceOf(newsroom, entry), await traceOf(newsroom, other), await pinsOf(entry)]).toEqual(before);
  }, 60_000);
});

const wrongBodies: readonly (readonly ['restore' | 'pin' | 'unpin', unknown])[] = [
  ['restore', { fields: 'title' }],
  ['restore', { fields: [] }],
  ['restore', { fields: [1] }],
  ['restore', { fields: Array.from({ length: 101 }, (_, index) => `f${index}`) }],
  ['restore', { fields: ['__proto__'] }],
  ['restore', { version: '17' }],
  ['restore', { version: -1 }],
  ['restore', { version: 1.5 }],
  ['restore', { dryRun: 'true' }],
  ['restore', { comment: 5 }],
  ['restore', { comment: '\ud800' }],
  ['restore', { comment: 'a\u0000b' }],
  ['restore', { comment: 'x'.repeat(5_001) }],
  ['restore', { unknown: true }],
  ['restore', []],
  ['pin', { name: 'x'.repeat(201) }],
  ['pin', { name: 'a\u0000b' }],
  ['pin', { name: {} }],
  ['pin', { date: '2026-02-30' }],
  ['pin', { date: '24/11/2026' }],
  ['pin', { issue: 12 }],
  ['pin', { versionId: 1 }],
  ['unpin', { name: 'x' }],
];

test('what is no such request is a coded 400, and nothing is written', async () => {
  const marker = newMarker();
  const entry = await reporter.create('article', 'vi', smallDocument('article', marker));
  expectOk(await reporter.save(entry, renamed('article', `${marker} hai`)), 'a second version');
  const id = (await historyOf(reporter, entry).all())[0]?.id ?? 0;
  const before = [await traceOf(newsroom, entry), await pinsOf(entry)];
  for (const [route, body] of wrongBodies) {
    const answer = await reporter.post(`${entryPath(entry)}/versions/${id}/${route}`, body);
    const said = `${route} ${JSON.stringify(body).slice(0, 60)}`;
    expect([said, answer.status]).toEqual([said, 400]);
    expect(['INVALID_OPTION', 'UNKNOWN_OPTION', 'UNKNOWN_FIELD', 'INVALID_BODY']).toContain(codeOf(answer));
  }
  for (const query of ['?cursor=x', '?limit=0', '?limit=201', '?limit=1&limit=2', '?cursor=-1', '?page=2']) {
    const answer = await historyOf(reporter, entry).page(query);
    expect([query, answer.status, typeof codeOf(answer)]).toEqual([query, 400, 'string']);
  }
  for (const query of ['?language=fr', '?language=vi&language=en', '?x=1']) {
    const answer = await historyOf(reporter, entry).view(id, query);
    expect([query, answer.status, typeof codeOf(answer)]).toEqual([query, 400, 'string']);
  }
  expect((await historyOf(reporter, entry).page('?cursor=999999999')).status).toBe(200);
  expect([await traceOf(newsroom, entry), await pinsOf(entry)]).toEqual(before);
});

describe('pins', () => {
  test('name a version, are named anew, and go; each change is told in the audit', async () => {
    const entry = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    const { id } = (await reporter.state(entry)).body.data.workingVersion;
    const history = historyOf(reporter, entry);
    const pinned = expectOk(
      await history.pin(id, { name: ' Như đã in ', issue: '1234', page: '5', date: '2026-11-24' }),
      'a pin',
    );
    expect(pinned.body.data).toMatchObject({
      id,
      pin: { name: 'Như đã in', issue: '1234', page: '5', date: '2026-11-24', pinnedBy: { name: 'reporter' } },
      allowed: { unpin: true },
    });
    expectOk(
      await history.pin(id, { name: 'Như đã in', issue: '1234', page: '5', date: '2026-11-24' }),
      'the same again',
    );
    expectOk(await history.pin(id, { issue: '1235' }), 'another name');
    expect((await history.all())[0]).toMatchObject({
      pin: { name: null, issue: '1235', page: null, date: null },
      events: [{ action: 'pin' }, { action: 'pin' }],
    });
    expectOk(await history.unpin(id), 'the end of it');
    expect((await history.all())[0]).toMatchObject({ pin: null, allowed: { unpin: false } });
    const again = await history.unpin(id);
    expect([again.status, codeOf(again)]).toEqual([409, 'NOT_PINNED']);
  });
});

describe('comparing', () => {
  test('any two versions, what is live and what is worked on, with names and files', async () => {
    const marker = newMarker();
    const entry = await reporter.create('article', 'vi', fullDocument('article', { locale: 'vi', material, marker }));
    expectOk(await chief.act(entry, 'publish'), 'the publication');
    expectOk(await reporter.save(entry, { title: `Bài ${marker} đã sửa`, bylines: [], cover: null }), 'a change');
    const [first, second] = await historyOf(reporter, entry).all();
    const history = historyOf(reporter, entry);
    const { data } = expectOk(await history.diff(first?.id ?? 0, second?.id ?? 0), 'the comparison').body;
    expect(data).toMatchObject({
      from: { label: '1.0', status: 'live' },
      to: { label: '1.1' },
      diff: { isCoarse: false },
    });
    expect(data.diff.fields.map(({ field }: { field: string }) => field)).toEqual(['title', 'cover', 'bylines']);
    expect(data.diff.fields[0].change.runs).toEqual([
      { operation: 'equal', text: `Bài ${marker}` },
      { operation: 'added', text: ' đã sửa' },
    ]);
    expect(data.references[`person/${material.cast.person}`]).toMatchObject({ name: 'Người trong bài', state: 'live' });
    expect(data.files[String(material.image)]).toMatchObject({ mime: 'image/png', deleted: false });
    expect((await history.diff(second?.id ?? 0, 'live')).body.data.to.id).toBe(first?.id);
    expect((await history.diff(first?.id ?? 0, 'working')).body.data.diff).toEqual(data.diff);
    const same = await history.diff(first?.id ?? 0, first?.id ?? 0);
    expect(same.body.data.diff.fields).toEqual([]);
    expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
    const nothing = await history.diff(first?.id ?? 0, 'live');
    expect([nothing.status, codeOf(nothing)]).toEqual([409, 'NOTHING_LIVE']);
  });

  test('shows no private attribute to those who may not see it', async () => {
    const entry = await chief.create('article', 'en', {
      ...smallDocument('article', newMarker()),
      contactEmail: 'a@secret.example',
    });
    expectOk(await chief.save(entry, { contactEmail: 'b@secret.example' }), 'a change');
    const [first, second] = await historyOf(chief, entry).all();
    const shown = await historyOf(chief, entry).diff(first?.id ?? 0, second?.id ?? 0);
    expect(shown.text).toContain('secret.example');
    const translator = historyOf(newsroom.as('translatorEn'), entry);
    const answers = [
      await translator.diff(first?.id ?? 0, second?.id ?? 0),
      await translator.page(),
      await translator.view(first?.id ?? 0),
      await translator.restore(first?.id ?? 0, { dryRun: true }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.text).not.toMatch(/secret\.example|contactEmail/);
    }
  });
});

describe.each(editorialTypes)('the page of a version of a %s', (type) => {
  test.each(['vi', 'en', 'zh-Hans'] as const)(
    'shows it in %s as readers would see it, and to nobody else',
    async (locale) => {
      const marker = newMarker();
      const entry = await chief.create(type, locale, fullDocument(type, { locale, material, marker }));
      const { id } = (await chief.state(entry)).body.data.workingVersion;
      const answer = expectOk(await historyOf(chief, entry).view(id), 'the page');
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*style-src 'sha256-/);
      expect(answer.text).toContain(`<html lang="${locale}">`);
      expect(answer.text).toContain(marker);
      expect(answer.text).not.toMatch(/<script|undefined|\[object|@contact\.example/);
    },
  );

  test('escapes whatever was typed', async () => {
    const attack = `<script>alert(1)</script><img src=x onerror="alert(1)">&"'`;
    const entry = await chief.create(type, 'vi', {
      ...smallDocument(type, newMarker()),
      [nameAttribute(type)]: attack,
    });
    const { id } = (await chief.state(entry)).body.data.workingVersion;
    const { text } = expectOk(await historyOf(chief, entry).view(id), 'the page');
    expect(text).not.toMatch(/<script|<img src=x/);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
