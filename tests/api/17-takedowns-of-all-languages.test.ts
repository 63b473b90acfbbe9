import { codeOf, expectOk } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const chief = newsroom.as('chief');

/** An article that is live in Vietnamese and English, and a draft in Chinese. */
const inThreeLanguages = async (): Promise<readonly [Entry, Entry, Entry]> => {
  const vi = await chief.create('article', 'vi', smallDocument('article', newMarker()));
  const en = await chief.addLanguage(vi, 'en', smallDocument('article', newMarker()));
  const zh = await chief.addLanguage(vi, 'zh-Hans', smallDocument('article', newMarker()));
  for (const entry of [vi, en]) expectOk(await chief.act(entry, 'publish'), 'the publication');
  return [vi, en, zh];
};

const livenessOf = async (entry: Entry): Promise<string> => (await chief.state(entry)).body.data.liveness;

test.each([
  ['retract', 'retracted'],
  ['unpublish', 'withdrawn'],
])('%s offers the live languages of the document, and takes those that are named along', async (action, liveness) => {
  const [vi, en, zh] = await inThreeLanguages();
  expect((await chief.state(vi)).body.data.liveSiblings).toEqual(['en']);
  expectOk(await chief.act(vi, action, { comment: 'Sai sự thật', siblings: ['en'] }), 'the takedown');
  expect([await livenessOf(vi), await livenessOf(en), await livenessOf(zh)]).toEqual([liveness, liveness, 'never']);
});

test('where one language is refused none is taken down, and the refusal names it', async () => {
  const [vi, en, zh] = await inThreeLanguages();
  const before = [await traceOf(newsroom, vi), await traceOf(newsroom, en), await traceOf(newsroom, zh)];
  const refused = await chief.act(vi, 'unpublish', { comment: 'Gỡ', siblings: ['en', 'zh-Hans'] });
  expect([refused.status, codeOf(refused)]).toEqual([409, 'NOTHING_LIVE']);
  expect(refused.body.error.details.entry).toMatchObject({ locale: 'zh-Hans' });
  const other = await chief.act(vi, 'assign', { assignee: null, siblings: ['en'] });
  expect([other.status, codeOf(other)]).toEqual([400, 'INVALID_OPTION']);
  expect([await traceOf(newsroom, vi), await traceOf(newsroom, en), await traceOf(newsroom, zh)]).toEqual(before);
});
