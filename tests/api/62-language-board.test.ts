import { editorialTypes, type EditorialType } from '../../src/domain/shared/content-types';
import { coverageStatuses } from '../../src/domain/translation/coverage';
import type { CoverageCellView, CoverageRowView, CoverageView } from '../../src/plugins/editorial/contracts/coverage';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { entryPath } from '../helpers/newsroom/desk';
import { eventually } from '../helpers/newsroom/eventually';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { languageOf, openDesk, saveDesk, smallLive, startedFrom } from '../helpers/newsroom/translation';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const people = {
  reporter: newsroom.as('reporter'),
  chief: newsroom.as('chief'),
  translator: newsroom.as('translatorZh'),
};
const { reporter, chief, translator } = people;

const boardOf = async (query: string, desk = translator): Promise<CoverageView> =>
  expectOk(await desk.get(`/editorial/coverage?${query}`), 'the board').body;

const allOf = async (query: string): Promise<readonly CoverageRowView[]> => {
  const first = await boardOf(`${query}&limit=100`);
  const rows = [...first.data];
  for (let page = 2; page <= first.meta.pages; page += 1) {
    rows.push(...(await boardOf(`${query}&limit=100&page=${page}`)).data);
  }
  return rows;
};

const cellOf = async (entry: Entry): Promise<CoverageCellView | undefined> => {
  const rows = await allOf(`type=${entry.type}`);
  return rows
    .find(({ documentId }) => documentId === entry.documentId)
    ?.cells.find(({ locale }) => locale === entry.locale);
};

const publish = async (entry: Entry): Promise<void> => {
  expectOk(await chief.act(entry, 'publish', { omitReferences: true }), 'the publication');
};

/** What an entry's own page says of its source. */
const ownStatus = async (entry: Entry) => {
  const { progress, source } = await languageOf(translator, entry);
  return {
    progress,
    outdated: source?.outdated ?? false,
    factsDiffer: (source?.factsDiffer.length ?? 0) > 0,
    sourceWithdrawn: source?.withdrawn ?? false,
  };
};

describe.each(editorialTypes)('the board, %s', (type: EditorialType) => {
  test('says of each language what the entry itself says, after every kind of change', async () => {
    const { vi, zh } = await startedFrom(people, material, type);
    const agree = async (expected: object): Promise<void> => {
      const own = await ownStatus(zh);
      expect(own).toMatchObject(expected);
      expect(await cellOf(zh)).toMatchObject(own);
    };
    const name = type === 'article' ? 'title' : 'name';
    await agree({ progress: 'inProgress', outdated: false, factsDiffer: false });
    expectOk(await reporter.save(vi, { [name]: `Tên ${newMarker()}` }), 'a newer draft');
    await agree({ outdated: false });
    await publish(vi);
    await agree({ outdated: true });
    const [, , first] = (await chief.versions(vi)).body.data.toReversed();
    expect(first).toBeUndefined();
    const oldest = (await chief.versions(vi)).body.data.at(-1);
    expectOk(await chief.post(`${entryPath(vi)}/versions/${oldest.id}/restore`, {}), 'the restore');
    await publish(vi);
    await agree({ outdated: false });
    expectOk(await translator.act(zh, 'submit'), 'the submission');
    await agree({ progress: 'inReview' });
    await publish(zh);
    await agree({ progress: 'live' });
    expectOk(await chief.act(vi, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
    await agree({ progress: 'live', sourceWithdrawn: true });
    expectOk(await chief.act(vi, 'trash'), 'the trash of the source');
    await agree({ sourceWithdrawn: true });
    expectOk(await chief.act(vi, 'untrash'), 'its return');
    await publish(vi);
    await agree({ sourceWithdrawn: false });
    expectOk(await chief.act(zh, 'unpublish', { comment: 'Gỡ' }), 'the unpublication of the variant');
    await agree({ progress: 'inProgress' });
    expectOk(await chief.act(zh, 'trash'), 'the trash of the variant');
    expect((await cellOf(zh))?.progress).toBe('missing');
  });
});

describe('figures and lists', () => {
  test('agree for every language and status', async () => {
    await smallLive(people, 'award');
    for (const type of ['award', 'event'] as const) {
      const { meta } = await boardOf(`type=${type}`);
      for (const locale of ['vi', 'en', 'zh-Hans'] as const) {
        for (const status of coverageStatuses) {
          const list = await boardOf(`type=${type}&locale=${locale}&status=${status}&limit=1`);
          expect([type, locale, status, list.meta.total]).toEqual([type, locale, status, meta.counts[locale][status]]);
        }
      }
    }
  });

  test('facts that differ are found also where only a named document came to the language', async () => {
    const person = await smallLive(people, 'person');
    const vi = await reporter.create('award', 'vi', {
      name: `Giải ${newMarker()}`,
      recipientPersons: { connect: [{ documentId: person.documentId, locale: 'vi' }], disconnect: [] },
    });
    await publish(vi);
    expectOk(await translator.post(`${entryPath(vi)}/translations/zh-Hans/start`, {}), 'the start');
    const zh: Entry = { ...vi, locale: 'zh-Hans' };
    expect(await cellOf(zh)).toMatchObject({ factsDiffer: false });
    expectOk(await translator.post(`${entryPath(person)}/translations/zh-Hans/start`, {}), 'the person');
    expect(await ownStatus(zh)).toMatchObject({ factsDiffer: true });
    expect(await cellOf(zh)).toMatchObject({ factsDiffer: true });
    expectOk(await translator.post(`${entryPath(zh)}/translation/carry-over`, {}), 'the carrying over');
    expect(await cellOf(zh)).toMatchObject({ factsDiffer: false });
  });

  test('of a person, of a category and of an age are those of what they name', async () => {
    const { vi, zh } = await startedFrom(people, material, 'article');
    const isIt = ({ documentId }: { readonly documentId: string }) => documentId === vi.documentId;
    const { id } = newsroom.people.translatorEn;
    expectOk(await newsroom.as('deskEditor').act(zh, 'assign', { assignee: id }), 'the assignment');
    const mine = await boardOf(`person=${id}&locale=zh-Hans`);
    // Other suites give this person work too.
    const own = mine.data.find(({ documentId }) => documentId === vi.documentId);
    expect(own?.cells[2]?.assignee).toMatchObject({ id });
    const another = newsroom.people.languageEditorZh.id;
    expect((await allOf(`person=${another}&locale=zh-Hans`)).some(isIt)).toBe(false);
    const inCategory = await allOf(`category=${material.category}`);
    expect(inCategory.some(isIt)).toBe(true);
    expect((await allOf(`category=${material.otherCategory}`)).some(isIt)).toBe(false);
    expect((await boardOf(`days=1&type=article`)).meta.total).toBe(0);
    expect((await boardOf(`days=0&type=article`)).meta.total).toBeGreaterThan(0);
  });

  test('of readers come from whoever oversees the newsroom, and sort the board', async () => {
    const entry = await smallLive(people, 'organization');
    const counts = [{ contentType: entry.type, documentId: entry.documentId, locale: 'vi', readers: 2_000_000 }];
    const refused = await translator.put('/editorial/reader-counts', { counts });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'RIGHT_REQUIRED']);
    expectOk(await chief.put('/editorial/reader-counts', { counts }), 'the figures');
    const [first] = (await boardOf('sort=readers')).data;
    expect(first).toMatchObject({ documentId: entry.documentId, readers: 2_000_000 });
  });

  test('what it does not understand is refused with its code', async () => {
    for (const query of [
      'type=page',
      'locale=de',
      'status=old',
      'days=-1',
      'person=x',
      'sort=name',
      'page=0',
      'colour=red',
    ]) {
      const answer = await translator.get(`/editorial/coverage?${query}`);
      expect([query, answer.status, typeof codeOf(answer)]).toEqual([query, 400, 'string']);
    }
  });
});

describe('many at once', () => {
  test('are begun, each as far as the person may, and told one by one', async () => {
    const ready = [await smallLive(people, 'event'), await smallLive(people, 'organization')];
    const draft = await reporter.create('award', 'vi', { name: `Giải ${newMarker()}` });
    const entries = [...ready, draft].map(({ type, documentId }) => ({
      contentType: type,
      documentId,
      locale: 'zh-Hans',
    }));
    const results = expectOk(await translator.post('/editorial/translation/start', { entries }), 'the start').body.data;
    expect(results.map(({ ok, error }: { ok: boolean; error?: { code: string } }) => error?.code ?? ok)).toEqual([
      true,
      true,
      'SOURCE_NOT_READY',
    ]);
    const english = entries.slice(0, 1).map((one) => ({ ...one, locale: 'en' }));
    const refused = expectOk(await translator.post('/editorial/translation/start', { entries: english }), 'it').body
      .data;
    expect(refused[0]).toMatchObject({ ok: false, error: { code: 'RIGHT_REQUIRED' } });
  });
});

describe('many at once, given to somebody', () => {
  test('are told one by one, and stand on that person’s board', async () => {
    const { vi, zh } = await startedFrom(people, material, 'award');
    const { id } = newsroom.people.languageEditorZh;
    const entries = [zh, { ...vi, locale: 'en' as const }].map(({ type, documentId, locale }) => ({
      contentType: type,
      documentId,
      locale,
    }));
    const body = { entries, assignee: id, dueAt: '2031-01-01T00:00:00.000Z' };
    const results = expectOk(await chief.post('/editorial/bulk/assign', body), 'the assignments').body.data;
    expect(results.map(({ ok, error }: { ok: boolean; error?: { code: string } }) => error?.code ?? ok)).toEqual([
      true,
      'ENTRY_NOT_FOUND',
    ]);
    const row = (await allOf(`person=${id}&locale=zh-Hans&type=award`)).find(
      ({ documentId }) => documentId === zh.documentId,
    );
    expect(row?.cells[2]).toMatchObject({ assignee: { id }, dueAt: '2031-01-01T00:00:00.000Z' });
  });
});

describe('what the newsroom has approved', () => {
  test('is offered for the same text and for one like it, with its origin; drafts are not', async () => {
    const marker = newMarker();
    const citation = `Vì thành tích xuất sắc trong phong trào thi đua yêu nước ${marker}`;
    const { zh } = await startedFrom(people, material, 'award', { citation });
    const like = await startedFrom(people, material, 'award', { citation: `${citation} năm 2026` });
    const same = await startedFrom(people, material, 'award', { citation });
    const view = await openDesk(translator, zh);
    expectOk(await saveDesk(translator, zh, view, { citation: '表彰其在爱国竞赛运动中的突出成绩' }), 'the translation');
    const offered = async (entry: Entry) =>
      expectOk(await translator.get(`${entryPath(entry)}/translation/suggestions?segment=citation`), 'it').body.data;
    expect((await offered(same.zh)).matches).toEqual([]);
    await publish(zh);
    const [exact] = (await offered(same.zh)).matches;
    expect(exact).toMatchObject({
      similarity: 1,
      target: '表彰其在爱国竞赛运动中的突出成绩',
      origin: { contentType: 'award', documentId: zh.documentId, locale: 'zh-Hans' },
    });
    const [fuzzy] = (await offered(like.zh)).matches;
    expect(fuzzy.similarity).toBeGreaterThan(0.7);
    expect(fuzzy.similarity).toBeLessThan(1);
    expectOk(await chief.act(zh, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
    expect((await offered(same.zh)).matches).toEqual([]);
  });

  test('names of people are checked against what they are called in the language', async () => {
    const name = `Nguyễn Thị ${newMarker()}`;
    const person = await reporter.create('person', 'vi', { name });
    await publish(person);
    expectOk(await translator.post(`${entryPath(person)}/translations/zh-Hans/start`, {}), 'the start');
    const chinese: Entry = { ...person, locale: 'zh-Hans' };
    const agreed = `阮氏${newMarker()}`;
    expectOk(await saveDesk(translator, chinese, await openDesk(translator, chinese), { name: agreed }), 'the name');
    await publish(chinese);
    const { zh } = await startedFrom(people, material, 'award', { citation: `Trao cho ${name} tại Bình Dương.` });
    const path = `${entryPath(zh)}/translation/suggestions?segment=citation`;
    const before = expectOk(await translator.get(path), 'the names').body.data.names;
    expect(before).toContainEqual({
      contentType: 'person',
      documentId: person.documentId,
      source: name,
      target: agreed,
      isUsed: false,
    });
    const view = await openDesk(translator, zh);
    expectOk(await saveDesk(translator, zh, view, { citation: `授予${agreed}。` }), 'the translation');
    const after = expectOk(await translator.get(path), 'the names').body.data.names;
    expect(after.find(({ source }: { source: string }) => source === name)).toMatchObject({ isUsed: true });
  });
});

test('the board is kept up to date without anybody looking', async () => {
  const { documentId } = await smallLive(people, 'award');
  await newsroom.sql(`select graphile_worker.add_job('editorial.keep-board')`);
  const rows = () => newsroom.sql('select 1 from editorial_coverage where document_id = $1', [documentId]);
  await eventually('the document stands on the board', async () => (await rows()).length === 1, 30_000);
});
