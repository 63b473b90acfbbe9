import type { ChecklistRule } from '../../src/domain/checklist/rules';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';

const newsroom = theNewsroom();
const { material, anonymous } = newsroom;
const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');
const administrator = newsroom.as('admin');

const path = '/editorial/checklist';
let category: string;

const rule = (item: ChecklistRule['item'], more: Partial<ChecklistRule> = {}): ChecklistRule => ({
  contentType: 'article',
  category,
  item,
  severity: 'blocking',
  minimum: null,
  maximum: null,
  ...more,
});

const current = async () => expectOk(await administrator.get(path), 'the checklist').body.data;

/** Rules of a category of this suite's own, beside those in force: no other suite writes in it. */
const require = async (...rules: readonly ChecklistRule[]): Promise<Answer> => {
  const { revision, rules: inForce } = await current();
  const others = (inForce as ChecklistRule[]).filter((one) => one.category !== category);
  return expectOk(await administrator.put(path, { revision, rules: [...others, ...rules] }), 'the rules');
};

beforeAll(async () => {
  const made = await chief.post('/content-manager/collection-types/api::category.category?locale=vi', {
    name: `Mục ${newMarker()}`,
  });
  category = expectOk(made, 'the category').body.data.documentId;
});

afterAll(async () => {
  await require();
  await newsroom.close();
});

const write = (more: object = {}): Promise<Entry> =>
  reporter.create('article', 'vi', {
    title: `Bài ${newMarker()}`,
    externalUrl: 'https://external.example/',
    category: linkTo('vi', category),
    ...more,
  });

const itemsOf = (answer: Answer): readonly string[] =>
  answer.body.error.details.items.map(({ item }: { item: string }) => item);

const judgedOf = async ({ documentId }: Entry): Promise<any> =>
  expectOk(await reporter.get(`/editorial/entries/article/${documentId}/vi/checklist`), 'the judgement').body.data;

test('what ships is advice: an entry that keeps none of it is submitted all the same', async () => {
  const entry = await write();
  const { judged, stored } = await judgedOf(entry);
  expect(stored).toEqual({ category, hasGenre: false, hasSourceOrganization: false });
  expect(judged.find(({ item }: { item: string }) => item === 'genre')).toMatchObject({
    severity: 'advisory',
    isMet: false,
  });
  expectOk(await reporter.act(entry, 'submit'), 'the submission');
});

test('what is required keeps an entry from submission and from publication, on every path', async () => {
  await require(rule('genre'), rule('byline'), rule('length', { minimum: 3 }), rule('source', {
    severity: 'advisory',
  }));
  const entry = await write();
  const before = expectOk(await reporter.state(entry), 'the state').body.data;
  const refusals = [
    await reporter.act(entry, 'submit'),
    await chief.act(entry, 'publish'),
    await chief.act(entry, 'publish', { withReferences: true }),
    await chief.post('/editorial/bulk/submit', { entries: [{ contentType: 'article', ...addressOf(entry) }] }),
  ];
  for (const refused of refusals.slice(0, 3)) {
    expect([refused.status, codeOf(refused)]).toEqual([409, 'CHECKLIST_UNMET']);
    expect(itemsOf(refused)).toEqual(['genre', 'byline', 'length']);
  }
  expect(refusals[3]?.text).toContain('CHECKLIST_UNMET');
  expect(expectOk(await reporter.state(entry), 'the state').body.data).toEqual(before);
  expect((await anonymous.get(`/api/delivery/vi/articles/${entry.documentId}`)).status).toBe(404);

  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Ba từ thôi' }] }];
  const more = {
    genre: linkTo('vi', material.genre),
    bylines: [{ role: 'author', shownAs: 'Nhóm PV' }],
    body: [{ __component: 'content.rich-text', text }],
  };
  expectOk(await reporter.save(entry, more), 'the rest');
  expect((await judgedOf(entry)).judged.filter(({ isMet }: { isMet: boolean }) => !isMet)).toMatchObject([
    { item: 'source', severity: 'advisory' },
  ]);
  expectOk(await reporter.act(entry, 'submit'), 'the submission');
});

const addressOf = ({ documentId, locale }: Entry) => ({ documentId, locale });

test('an approval is given by the rules under which the entry was submitted', async () => {
  await require();
  const entry = await write();
  expectOk(await reporter.act(entry, 'submit'), 'the submission');
  await require(rule('byline'));
  expectOk(await chief.act(entry, 'approve', { omitReferences: true }), 'the approval');
});

test('links are asked on request, never within the newsroom’s own network, and count from then on', async () => {
  await require(rule('links'));
  const url = 'http://127.0.0.1/khong-co';
  const entry = await write({ externalUrl: url });
  const linksOf = async () => {
    const { judged, broken, answering } = await judgedOf(entry);
    const { isMet, unasked } = judged.find(({ item }: { item: string }) => item === 'links');
    return { broken, answering, isMet, unasked };
  };
  expect(await linksOf()).toEqual({ broken: [], answering: [], isMet: true, unasked: 1 });
  const answer = expectOk(await reporter.post('/editorial/link-checks', { urls: [url] }), 'the check').body.data;
  expect(answer).toMatchObject([{ url, outcome: 'notPublic', status: null }]);
  expect(await linksOf()).toEqual({ broken: [url], answering: [], isMet: false, unasked: 0 });
  const refused = await reporter.act(entry, 'submit');
  expect([refused.status, itemsOf(refused)]).toEqual([409, ['links']]);
  for (const urls of [
    ['ftp://x.example/'],
    ['no address'],
    Array(31).fill('https://x.example/'),
    'https://x.example/',
  ]) {
    expect((await reporter.post('/editorial/link-checks', { urls })).status).toBe(400);
  }
  expect((await anonymous.post('/editorial/link-checks', { urls: [] })).status).toBe(401);
});

test('only who sets the workflows sets the rules, and what nobody could keep is refused', async () => {
  const { revision, rules } = await current();
  for (const desk of [reporter, editor, chief]) {
    const refused = await desk.put(path, { revision, rules });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'RIGHT_REQUIRED']);
    expect(expectOk(await desk.get(path), 'the rules').body.data).toMatchObject({ revision, mayChange: false });
  }
  const cases = [
    [{ revision, rules: [rule('genre', { contentType: 'person', category: null })] }, 400, 'CHECKLIST_INVALID'],
    [{ revision, rules: [rule('genre'), rule('genre')] }, 400, 'CHECKLIST_INVALID'],
    [{ revision, rules: [rule('length', { minimum: 9, maximum: 1 })] }, 400, 'CHECKLIST_INVALID'],
    [{ revision: revision + 1, rules }, 409, 'STALE_CHECKLIST'],
    [{ revision, rules: [{ ...rule('genre'), severity: 'maybe' }] }, 400, 'INVALID_OPTION'],
    [{ revision, rules, more: 1 }, 400, 'UNKNOWN_OPTION'],
  ] as const;
  for (const [body, status, code] of cases) {
    const refused = await administrator.put(path, body);
    expect([status, codeOf(refused)]).toEqual([refused.status, code]);
  }
  expect(await current()).toMatchObject({ revision, rules });
  expect((await anonymous.get(path)).status).toBe(401);
});
