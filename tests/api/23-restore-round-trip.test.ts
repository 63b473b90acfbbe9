import { editorialTypes } from '../../src/domain/shared/content-types';
import { expectOk } from '../helpers/newsroom/client';
import { cases, chanceOf, testSeed } from '../helpers/newsroom/chance';
import { generatedContent } from '../helpers/newsroom/generated-content';
import { historyOf, type Row } from '../helpers/newsroom/history';
import { withoutLosses } from '../helpers/newsroom/losses';
import { doAwayWith, passingMaterial } from '../helpers/newsroom/material';
import { theNewsroom } from '../helpers/newsroom/newsroom';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const chief = newsroom.as('chief');
const seed = testSeed();

/** Versions of generated content in one entry, and restores back and forth between them. */
const versions = cases({ few: 3, many: 12 });
const restores = cases({ few: 3, many: 40 });

describe.each(editorialTypes)('round trip, %s', (type) => {
  test.each(['vi', 'zh-Hans'] as const)(
    `restoring a version in %s gives exactly its snapshot (TEST_SEED=${seed})`,
    async (locale) => {
      const chance = chanceOf(seed);
      const make = () => generatedContent(type, { locale, materials: [material], chance });
      const entry = await chief.create(type, locale, make());
      for (let made = 1; made < versions; made += 1) expectOk(await chief.save(entry, make()), 'a generated content');
      const history = historyOf(chief, entry);
      const made = await history.all();
      for (let done = 0; done < restores; done += 1) {
        const { id, hash } = chance.pick(made);
        const previewed = expectOk(await history.restore(id, { dryRun: true }), 'the preview');
        const answer = expectOk(await history.restore(id), 'the restore');
        expect(answer.body.data.problems).toEqual([]);
        expect(answer.body.data.diff).toEqual(previewed.body.data.diff);
        const [snapshot] = await newsroom.snapshots([{ entry, copy: 'draft' }]);
        const newest = (await history.page('?limit=1')).body.data[0] as Row;
        if (snapshot?.hash !== hash) {
          expect(snapshot?.content).toEqual((await chief.version(entry, id)).body.data.content);
        }
        expect([snapshot?.hash, newest.hash]).toEqual([hash, hash]);
      }
      expect((await history.all()).slice(0, made.length).map(({ hash }) => hash)).toEqual(made.map(({ hash }) => hash));
    },
    600_000,
  );
});

describe.each(editorialTypes)('round trip after losses, %s', (type) => {
  test(`restores what is left of a version, and names all that is not (TEST_SEED=${seed})`, async () => {
    const chance = chanceOf(seed);
    const passing = await passingMaterial(chief, 'vi');
    const make = () => generatedContent(type, { locale: 'vi', materials: [material, passing], chance });
    const entry = await chief.create(type, 'vi', make());
    for (let made = 1; made < versions; made += 1) expectOk(await chief.save(entry, make()), 'a generated content');
    const history = historyOf(chief, entry);
    const made = await history.all();
    const contents = await Promise.all(made.map(async ({ id }) => (await chief.version(entry, id)).body.data.content));
    // Nothing that the entry says now stands in the way of what is to be lost.
    expectOk(
      await chief.save(entry, generatedContent(type, { locale: 'vi', materials: [material], chance, isWhole: true })),
      'a save',
    );
    await doAwayWith(newsroom.as('admin'), chief, passing, 'vi');
    for (const [index, { id }] of made.entries()) {
      const answer = expectOk(await history.restore(id), 'the restore');
      const [snapshot] = await newsroom.snapshots([{ entry, copy: 'draft' }]);
      const { content, lost } = withoutLosses(contents[index], passing);
      expect(snapshot?.content).toEqual(content);
      expect(
        answer.body.data.problems
          .map(({ path, reason, kept }: Record<string, unknown>) => `${path} ${reason} ${kept}`)
          .sort(),
      ).toEqual([...lost].sort());
    }
  }, 600_000);
});

test('a body that was emptied is empty, and comes back', async () => {
  const filled = [{ __component: 'content.rich-text', text: [] }];
  const body = [...filled, ...filled];
  const entry = await chief.create('article', 'vi', { title: 'Bài có thân bài', body });
  expectOk(await chief.save(entry, { body: [] }), 'the emptying');
  const [full, emptied] = await historyOf(chief, entry).all();
  const contentOf = async (row?: Row) => (await chief.version(entry, row?.id as number)).body.data.content;
  expect((await contentOf(emptied)).body).toEqual([]);
  expectOk(await historyOf(chief, entry).restore(full?.id as number), 'the restore');
  expect((await historyOf(chief, entry).all()).at(-1)?.hash).toBe(full?.hash);
});

test('going back to what is live keeps references that are not live', async () => {
  const person = await chief.create('person', 'vi', { name: 'Người chưa xuất bản' });
  const entry = await chief.create('article', 'vi', {
    title: 'Bài có người chưa xuất bản',
    externalUrl: 'https://external.example/',
    persons: { connect: [{ documentId: person.documentId, locale: 'vi' }], disconnect: [] },
  });
  expectOk(await chief.act(entry, 'publish', { omitReferences: true }), 'the publication');
  expectOk(await chief.save(entry, { title: 'Khác' }), 'a change');
  expectOk(await chief.discard(entry), 'the way back');
  const rows = await historyOf(chief, entry).all();
  expect(rows.at(-1)).toMatchObject({ action: 'discard', hash: rows[0]?.hash, restoredFrom: { id: rows[0]?.id } });
});
