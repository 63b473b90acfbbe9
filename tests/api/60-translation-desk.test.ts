import { editorialTypes } from '../../src/domain/shared/content-types';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { entryPath } from '../helpers/newsroom/desk';
import { renamed } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { languageOf, openDesk, saveDesk, segmentOf, smallLive, startedFrom } from '../helpers/newsroom/translation';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const people = {
  reporter: newsroom.as('reporter'),
  chief: newsroom.as('chief'),
  translator: newsroom.as('translatorZh'),
};
const { reporter, chief, translator } = people;

const published = async (entry: Entry): Promise<void> => {
  expectOk(await chief.act(entry, 'publish', { omitReferences: true }), 'the publication');
};

/** The source itself was made from nothing, and was not looked at from a language that isn't there. */
const refusedChanges = async (entry: Entry) => {
  const answer = await chief.get(`${entryPath(entry)}/translation/changes`);
  return [answer.status, codeOf(answer)];
};

describe.each(editorialTypes)('%s beside its source', (type) => {
  test('every text has its place; what is written there is an ordinary version, and nothing else differs', async () => {
    const { vi, zh, marker } = await startedFrom(people, material, type);
    const view = await openDesk(translator, zh);
    expect(view).toMatchObject({ sourceLocale: 'vi', canEdit: true, canCompareSource: false, isUpToDate: true });
    const texts = Object.fromEntries(
      view.segments.map(({ id, source }) => [id, (source ?? '').replaceAll(marker, '译文')]),
    );
    const [before] = await newsroom.snapshots([{ entry: zh, copy: 'draft' }]);
    const saved = expectOk(await saveDesk(translator, zh, view, texts, { confirmed: Object.keys(texts) }), 'the save')
      .body.data;
    expect(saved.counts).toEqual({ changed: 0, untranslated: 0, gone: 0 });
    const [after] = await newsroom.snapshots([{ entry: zh, copy: 'draft' }]);
    const translated = JSON.parse(JSON.stringify(before?.content).replaceAll(marker, '译文'));
    const kept = ['slug', 'email', 'phone', 'contactEmail', 'website', 'originalName'];
    const withoutAddresses = (content: unknown) =>
      JSON.parse(
        JSON.stringify(content, (name, value: unknown) => (kept.includes(name) ? undefined : value)).replaceAll(
          marker,
          '译文',
        ),
      );
    expect(withoutAddresses(after?.content)).toEqual(withoutAddresses(translated));
    expect((await languageOf(translator, zh)).source).toMatchObject({ factsDiffer: [], outdated: false });
    const versions = (await translator.versions(zh)).body.data;
    expect(versions.map(({ action }: { action: string }) => action)).toEqual(['save', 'create']);
    expect(JSON.stringify((await chief.state(vi)).body)).not.toContain('译文');
  });

  test('the state of the entry tells of its source, and the source has none', async () => {
    const { vi, zh } = await startedFrom(people, material, type);
    expect((await translator.state(zh)).body.data.translation).toMatchObject({
      sourceLocale: 'vi',
      sourceVersion: { label: '1.0' },
      outdated: false,
      factsDiffer: [],
      sourceWithdrawn: false,
    });
    expect((await translator.state(vi)).body.data.translation).toBeNull();
    expectOk(await reporter.save(vi, renamed(type, `Tên ${newMarker()}`)), 'a change');
    await published(vi);
    expect((await translator.state(zh)).body.data.translation).toMatchObject({
      outdated: true,
      sourceVersion: { label: '1.0' },
      approvedVersion: { label: '2.0' },
    });
    expectOk(await chief.act(zh, 'trash'), 'the trash');
    expect((await translator.state(zh)).body.data.translation).toBeNull();
  });

  test('a name that has changed is marked, and once it is taken up the variant is up to date again', async () => {
    const { vi, zh } = await startedFrom(people, material, type);
    const name = type === 'article' ? 'title' : 'name';
    let view = await openDesk(translator, zh);
    const all = Object.fromEntries(view.segments.map(({ id }) => [id, `译 ${id}`]));
    expectOk(await saveDesk(translator, zh, view, all), 'the translation');
    const renamedTo = `Tên ${newMarker()}`;
    expectOk(await reporter.save(vi, renamed(type, renamedTo)), 'a change');
    await published(vi);
    const changes = expectOk(await translator.get(`${entryPath(zh)}/translation/changes`), 'the changes').body.data;
    expect(changes).toMatchObject({ sourceLocale: 'vi', from: { label: '1.0' }, to: { label: '2.0' } });
    expect(changes.diff.fields.map(({ field }: { field: string }) => field)).toEqual([name]);
    expect(JSON.stringify(changes.diff)).toContain(renamedTo.split(' ')[1]);
    expect(await refusedChanges(vi)).toEqual([409, 'NOT_TRANSLATED']);
    view = await openDesk(translator, zh);
    expect(view.isUpToDate).toBe(false);
    expect(view.segments.filter(({ state }) => state !== 'translated').map(({ id }) => id)).toEqual([name]);
    expect(segmentOf(view, name)).toMatchObject({ source: renamedTo, target: `译 ${name}`, state: 'changed' });
    expect(segmentOf(view, name).before).not.toBe(renamedTo);
    const saved = expectOk(await saveDesk(translator, zh, view, { [name]: '新名' }), 'the save').body.data;
    expect(saved.isUpToDate).toBe(true);
    expect((await languageOf(translator, zh)).source).toMatchObject({ outdated: false, madeFrom: { label: '2.0' } });
  });
});

describe('facts that differ', () => {
  test('are carried over by one request, as an ordinary version, and the texts stay', async () => {
    const { vi, zh } = await startedFrom(people, material, 'event');
    const view = await openDesk(translator, zh);
    expectOk(await saveDesk(translator, zh, view, { name: '活动', 'agenda[0].title': '议程' }), 'the translation');
    expectOk(
      await reporter.save(vi, { startsAt: '2027-01-01T01:00:00.000Z', state: 'postponed', agenda: [] }),
      'other facts',
    );
    await published(vi);
    const facts = (await languageOf(translator, zh)).source?.factsDiffer;
    expect(facts).toEqual(['startsAt', 'state', 'agenda']);
    const some = expectOk(
      await translator.post(`${entryPath(zh)}/translation/carry-over`, { fields: ['state'] }),
      'one',
    );
    expect(some.body.meta.carried).toEqual(['state']);
    expectOk(await translator.post(`${entryPath(zh)}/translation/carry-over`, {}), 'the others');
    expect((await languageOf(translator, zh)).source?.factsDiffer).toEqual([]);
    const { content } = (await translator.version(zh, (await translator.state(zh)).body.data.workingVersion.id)).body
      .data;
    expect(content).toMatchObject({
      name: '活动',
      state: 'postponed',
      startsAt: '2027-01-01T01:00:00.000Z',
      agenda: [],
    });
    const again = expectOk(await translator.post(`${entryPath(zh)}/translation/carry-over`, {}), 'nothing');
    expect(again.body.meta.carried).toEqual([]);
  });

  test('an unknown attribute and an old version are refused, and nothing is written', async () => {
    const { zh } = await startedFrom(people, material, 'award');
    const before = (await translator.state(zh)).body.data.workingVersion.id;
    const refused = await translator.post(`${entryPath(zh)}/translation/carry-over`, { fields: ['nothing'] });
    expect([refused.status, codeOf(refused)]).toEqual([400, 'UNKNOWN_FIELD']);
    const stale = await translator.post(`${entryPath(zh)}/translation/carry-over`, { version: before - 1 });
    expect([stale.status, codeOf(stale)]).toEqual([409, 'STALE_VERSION']);
    expect((await translator.state(zh)).body.data.workingVersion.id).toBe(before);
  });
});

describe('a save beside the source', () => {
  test('from an old version, under somebody else’s lock, or with broken codes is refused and writes nothing', async () => {
    const { zh } = await startedFrom(people, material, 'article');
    const view = await openDesk(translator, zh);
    const rich = view.segments.find(({ codes }) => codes.length > 0);
    const broken = await saveDesk(translator, zh, view, { title: '标题', [rich?.id ?? '']: '{1}没有结束' });
    expect([broken.status, codeOf(broken)]).toEqual([400, 'BROKEN_CODES']);
    const unknown = await saveDesk(translator, zh, view, { 'body[99].text[0]': '哪里' });
    expect([unknown.status, codeOf(unknown)]).toEqual([400, 'UNKNOWN_SEGMENT']);
    expect((await translator.state(zh)).body.data.workingVersion.id).toBe(view.version);
    expectOk(await newsroom.as('languageEditorZh').act(zh, 'lock'), 'the lock');
    const locked = await saveDesk(translator, zh, view, { title: '标题' });
    expect([locked.status, codeOf(locked)]).toEqual([423, 'ENTRY_LOCKED']);
    expectOk(await newsroom.as('languageEditorZh').act(zh, 'unlock'), 'the end of it');
    expectOk(await saveDesk(translator, zh, view, { title: '标题' }), 'the first save');
    const stale = await saveDesk(translator, zh, view, { title: '另一个' });
    expect([stale.status, codeOf(stale)]).toEqual([409, 'STALE_VERSION']);
  });

  test('a paragraph that came and one that went find their places, saved half-way or not', async () => {
    const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    const body = (...texts: readonly string[]) => [{ __component: 'content.rich-text', text: texts.map(paragraph) }];
    const { vi, zh } = await startedFrom(people, material, 'article', { body: body('Một một', 'Hai hai', 'Ba ba') });
    const first = await openDesk(translator, zh);
    const texts = Object.fromEntries(first.segments.map(({ id }) => [id, `译 ${id}`]));
    expectOk(await saveDesk(translator, zh, first, texts), 'the translation');
    expectOk(await reporter.save(vi, { body: body('Một một', 'Mới mới', 'Chen chen', 'Ba ba') }), 'a newer source');
    await published(vi);
    const second = await openDesk(translator, zh);
    const states = (view: typeof second) =>
      view.segments.filter(({ attribute }) => attribute === 'body').map(({ id, target, state }) => [id, target, state]);
    expect(states(second)).toEqual([
      ['body[0].text[0]', '译 body[0].text[0]', 'translated'],
      ['~body[0].text[1]', '译 body[0].text[1]', 'gone'],
      ['body[0].text[1]', '', 'untranslated'],
      ['body[0].text[2]', '', 'untranslated'],
      ['body[0].text[3]', '译 body[0].text[2]', 'translated'],
    ]);
    const half = expectOk(await saveDesk(translator, zh, second, { 'body[0].text[1]': '新' }), 'half of it').body.data;
    expect(half.isUpToDate).toBe(false);
    expect(states(half)).toEqual([
      ['body[0].text[0]', '译 body[0].text[0]', 'translated'],
      ['body[0].text[1]', '新', 'translated'],
      ['body[0].text[2]', '', 'untranslated'],
      ['body[0].text[3]', '译 body[0].text[2]', 'translated'],
    ]);
    const whole = expectOk(await saveDesk(translator, zh, half, { 'body[0].text[2]': '插' }), 'the rest').body.data;
    expect(whole).toMatchObject({ isUpToDate: true, counts: { changed: 0, untranslated: 0, gone: 0 } });
  });
});

describe('starting', () => {
  test('begins what the source names along, people and organizations first, if told to', async () => {
    const person = await smallLive(people, 'person');
    const vi = await reporter.create('article', 'vi', {
      title: `Bài ${newMarker()}`,
      externalUrl: 'https://external.example/',
      persons: { connect: [{ documentId: person.documentId, locale: 'vi' }], disconnect: [] },
    });
    await published(vi);
    const started = expectOk(
      await translator.post(`${entryPath(vi)}/translations/zh-Hans/start`, { withReferences: true }),
      'the start',
    ).body.data;
    expect(started).toMatchObject({
      missingReferences: [],
      startedAlong: [{ contentType: 'person', documentId: person.documentId }],
    });
    const zh: Entry = { ...vi, locale: 'zh-Hans' };
    const { content } = (await translator.version(zh, started.version)).body.data;
    expect(content.persons).toEqual([{ contentType: 'person', documentId: person.documentId }]);
  });

  test.each(['en', 'zh-Hans'] as const)('%s is a source as good as any', async (locale) => {
    const source = await smallLive(people, 'article', locale);
    const vietnamese = newsroom.as('translatorVi');
    expectOk(await vietnamese.post(`${entryPath(source)}/translations/vi/start`, {}), 'the start');
    const view = await openDesk(vietnamese, { ...source, locale: 'vi' });
    expect(view).toMatchObject({ sourceLocale: locale, canEdit: true });
    expectOk(await saveDesk(vietnamese, { ...source, locale: 'vi' }, view, { title: 'Tên tiếng Việt' }), 'the save');
  });
});

describe('a translator of one language', () => {
  const others = ['translatorEn', 'translatorVi'] as const;

  test('writes nothing of another one by any of the desk’s routes, and leaves it as it was', async () => {
    const { vi, zh } = await startedFrom(people, material, 'article');
    const view = await openDesk(translator, zh);
    for (const name of others) {
      const desk = newsroom.as(name);
      const refused = [
        await saveDesk(desk, zh, view, { title: 'x' }),
        await desk.post(`${entryPath(zh)}/translation/carry-over`, {}),
        await desk.post(`${entryPath(zh)}/translation/mark-up-to-date`, {}),
        await desk.post(
          `${entryPath({ ...vi, locale: 'zh-Hans' })}/translations/${name === 'translatorEn' ? 'vi' : 'en'}/start`,
          {},
        ),
      ];
      expect(refused.map((answer) => [answer.status, codeOf(answer)])).toEqual(
        refused.map(() => [403, 'RIGHT_REQUIRED']),
      );
    }
    expect((await translator.state(zh)).body.data.workingVersion.id).toBe(view.version);
    expect((await translator.state({ ...vi, locale: 'en' })).status).toBe(404);
  });

  test('gets no private attribute of a source, neither beside the translation nor in it', async () => {
    const { zh, marker } = await startedFrom(people, material, 'person');
    expect(JSON.stringify(await openDesk(translator, zh))).not.toContain(`private-${marker}`);
    expect((await translator.version(zh, (await openDesk(translator, zh)).version ?? 0)).text).not.toContain(
      'private-',
    );
  });

  test('strangers get nothing', async () => {
    const { zh } = await startedFrom(people, material, 'award');
    for (const path of ['/translation/desk', '/translation', '/xliff', '/translation.docx']) {
      expect((await newsroom.anonymous.get(`${entryPath(zh)}${path}`)).status).toBe(401);
      expect((await newsroom.program.get(`${entryPath(zh)}${path}`)).status).toBe(401);
    }
    expect((await newsroom.anonymous.get('/editorial/coverage')).status).toBe(401);
    expect((await newsroom.anonymous.post('/editorial/xliff', {})).status).toBe(401);
  });
});
