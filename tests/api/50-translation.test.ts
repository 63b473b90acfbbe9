import { editorialTypes, type EditorialType } from '../../src/domain/shared/content-types';
import type { Locale } from '../../src/domain/shared/locales';
import type { LanguageView } from '../../src/plugins/editorial/contracts/translation';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { entryPath } from '../helpers/newsroom/desk';
import { fullDocument, renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');
const translator = newsroom.as('translatorZh');

const languagesOf = async (entry: Entry, desk = translator): Promise<Readonly<Record<Locale, LanguageView>>> => {
  const answer = expectOk(await desk.get(`${entryPath(entry)}/translation`), 'where the languages stand');
  const views: readonly LanguageView[] = answer.body.data;
  return Object.fromEntries(views.map((view) => [view.locale, view])) as Record<Locale, LanguageView>;
};

const publish = async (entry: Entry): Promise<void> => {
  expectOk(await chief.act(entry, 'publish', { omitReferences: true }), 'the publication');
};

/** A live Vietnamese entry with a Chinese variant that was made from it. */
const translated = async (type: EditorialType): Promise<{ readonly vi: Entry; readonly zh: Entry }> => {
  const vi = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
  await publish(vi);
  const zh = await translator.addLanguage(vi, 'zh-Hans', smallDocument(type, newMarker()));
  return { vi, zh };
};

describe.each(editorialTypes)('invariant 22, %s', (type) => {
  test('a newer approved source outdates a variant, with both versions named; a save of the source does not', async () => {
    const { vi, zh } = await translated(type);
    const first = (await languagesOf(zh))['zh-Hans'];
    expect(first).toMatchObject({
      progress: 'inProgress',
      source: { locale: 'vi', outdated: false, withdrawn: false },
    });
    expect(first.source?.madeFrom?.label).toBe('1.0');

    expectOk(await reporter.save(vi, renamed(type, `Tên ${newMarker()}`)), 'a newer draft');
    expect((await languagesOf(zh))['zh-Hans'].source).toMatchObject({ outdated: false });

    await publish(vi);
    expect((await languagesOf(zh))['zh-Hans'].source).toMatchObject({
      outdated: true,
      madeFrom: { label: '1.0' },
      approved: { label: '2.0' },
    });
  });

  test('a source that leaves the public is named as withdrawn, and as nothing else when it is back', async () => {
    const { vi, zh } = await translated(type);
    expectOk(await chief.act(vi, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
    expect((await languagesOf(zh))['zh-Hans'].source).toMatchObject({ withdrawn: true, outdated: false });
    await publish(vi);
    expect((await languagesOf(zh))['zh-Hans'].source).toMatchObject({ withdrawn: false, outdated: false });
  });
});

describe('facts that differ', () => {
  test('are named, and texts are not among them', async () => {
    const vi = await reporter.create('event', 'vi', {
      name: `Lễ ${newMarker()}`,
      startsAt: '2026-12-01T01:00:00.000Z',
    });
    await publish(vi);
    const zh = await translator.addLanguage(vi, 'zh-Hans', { name: newMarker(), startsAt: '2026-12-01T01:00:00.000Z' });
    expect((await languagesOf(zh))['zh-Hans'].source?.factsDiffer).toEqual([]);

    expectOk(await reporter.save(vi, { startsAt: '2026-12-02T01:00:00.000Z', state: 'postponed' }), 'another day');
    await publish(vi);
    const { source } = (await languagesOf(zh))['zh-Hans'];
    expect(source).toMatchObject({ factsDiffer: ['startsAt', 'state'], outdated: false });
  });

  test('of a full article none differ in a variant that says the same', async () => {
    const marker = newMarker();
    const vi = await reporter.create('article', 'vi', fullDocument('article', { locale: 'vi', material, marker }));
    await publish(vi);
    const zh = await newsroom
      .as('admin')
      .addLanguage(vi, 'zh-Hans', fullDocument('article', { locale: 'zh-Hans', material, marker }));
    expect((await languagesOf(zh))['zh-Hans'].source?.factsDiffer).toEqual([]);
  });
});

describe('where the languages stand', () => {
  test('a draft may be started from by nobody; a live source by whoever may create the language', async () => {
    const vi = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    expect((await languagesOf(vi))['zh-Hans']).toMatchObject({ progress: 'missing', canStart: false, source: null });
    await publish(vi);
    expect((await languagesOf(vi))['zh-Hans'].canStart).toBe(true);
    expect((await languagesOf(vi)).en.canStart).toBe(false);
    expect((await languagesOf(vi)).vi).toMatchObject({ progress: 'live', canStart: false });
  });

  test('is told to people of the newsroom only, and not of what isn’t there', async () => {
    const vi = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    expect((await newsroom.anonymous.get(`${entryPath(vi)}/translation`)).status).toBe(401);
    const nowhere = await translator.get(`${entryPath({ ...vi, documentId: 'a'.repeat(24) })}/translation`);
    expect([nowhere.status, codeOf(nowhere)]).toEqual([404, 'ENTRY_NOT_FOUND']);
  });
});
