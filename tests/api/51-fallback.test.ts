import { editorialTypes, nameAttribute, type EditorialType } from '../../src/domain/shared/content-types';
import type { Locale } from '../../src/domain/shared/locales';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { pluralNames } from '../helpers/newsroom/tables';

const newsroom = theNewsroom();
const { anonymous, material } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

const publish = async (entry: Entry): Promise<void> => {
  expectOk(await chief.act(entry, 'publish', { omitReferences: true }), 'the publication');
};

const live = async (type: EditorialType, locale: Locale, marker: string): Promise<Entry> => {
  const entry = await reporter.create(type, locale, smallDocument(type, marker));
  await publish(entry);
  return entry;
};

interface Served {
  readonly documentId: string;
  readonly servedLocale?: string;
}

const told = (items: readonly Served[]): readonly string[] =>
  items.map(({ documentId, servedLocale }) => `${documentId} ${servedLocale}`).sort();

/** What every public path tells of the documents whose name carries a word, asked for in English. */
const everyAnswer = async (entry: Entry, word: string, fallback: boolean) => {
  const { type, documentId } = entry;
  const [plural, name] = [pluralNames[type], nameAttribute(type)];
  const rest = `locale=en${fallback ? '&fallback=true' : ''}`;
  const list = await anonymous.get(`/api/${plural}?${rest}&filters[${name}][$containsi]=${word}&fields[0]=slug`);
  const one = await anonymous.get(`/api/${plural}/${documentId}?${rest}&populate=*`);
  const args = `locale: "en"${fallback ? ', fallback: true' : ''}`;
  const graphql = await anonymous.graphql(
    `query ($id: ID!, $word: String) {
       one: ${type}(documentId: $id, ${args}) { documentId servedLocale ${name} localizations { locale ${name} } }
       list: ${plural}(${args}, filters: { ${name}: { containsi: $word } }) { documentId servedLocale }
       page: ${plural}_connection(${args}, filters: { ${name}: { containsi: $word } }) {
         pageInfo { total } nodes { documentId servedLocale }
       }
     }`,
    { id: documentId, word },
  );
  expect(graphql.body.errors).toBeUndefined();
  const delivered = await anonymous.get(`/api/delivery/en/${plural}/${documentId}?fallback=${fallback}`);
  const { one: single, list: listed, page } = graphql.body.data;
  return {
    texts: [list, one, graphql].map((answer: Answer) => answer.text).join('\n'),
    languagesOf: {
      'REST detail': one.status === 200 ? one.body.data.servedLocale : one.status,
      'GraphQL detail': single?.servedLocale ?? 404,
      delivery: delivered.status === 200 ? delivered.body.data.servedLocale : delivered.status,
    },
    lists: {
      'REST list': told(expectOk(list, 'the list').body.data),
      'GraphQL list': told(listed),
      'GraphQL page': told(page.nodes),
    },
    totals: [list.body.meta.pagination.total, page.pageInfo.total],
  };
};

const everywhere = (language: string | number) => ({
  'REST detail': language,
  'GraphQL detail': language,
  delivery: language,
});

const inLists = (...items: readonly string[]) => {
  const sorted = [...items].sort();
  return { 'REST list': sorted, 'GraphQL list': sorted, 'GraphQL page': sorted };
};

describe.each(editorialTypes)('invariant 24, %s: readers who ask for it get another language', (type) => {
  test('of what is live, marked as such, each document once, until their own one is there; never a draft', async () => {
    const marker = newMarker();
    const vi = await live(type, 'vi', marker);
    const both = await live(type, 'vi', marker);
    const chinese = await live(type, 'zh-Hans', marker);
    await publish(await chief.addLanguage(both, 'en', smallDocument(type, marker)));
    const secret = newMarker();
    const en = await chief.addLanguage(vi, 'en', smallDocument(type, `${marker} ${secret}`));

    const without = await everyAnswer(vi, marker, false);
    expect(without.languagesOf).toEqual({ ...everywhere(404) });
    expect(without.totals).toEqual([1, 1]);

    const others = [`${both.documentId} en`, `${chinese.documentId} zh-Hans`];
    const before = await everyAnswer(vi, marker, true);
    expect(before.languagesOf).toEqual(everywhere('vi'));
    expect(before.lists).toEqual(inLists(`${vi.documentId} vi`, ...others));
    expect(before.totals).toEqual([3, 3]);
    expect(before.texts).not.toContain(secret);

    await publish(en);
    const after = await everyAnswer(vi, marker, true);
    expect(after.languagesOf).toEqual(everywhere('en'));
    expect(after.lists).toEqual(inLists(`${vi.documentId} en`, ...others));
    expect(after.totals).toEqual([3, 3]);
    expect(after.texts).toContain(secret);

    expectOk(await chief.act(en, 'unpublish', { comment: 'Gỡ' }), 'the end of it');
    expect((await everyAnswer(vi, marker, true)).languagesOf).toEqual(everywhere('vi'));
  });
});

test('what was retracted in the language asked for is not replaced by another one', async () => {
  const marker = newMarker();
  const vi = await live('article', 'vi', marker);
  const en = await chief.addLanguage(vi, 'en', smallDocument('article', marker));
  await publish(en);
  expectOk(await chief.act(en, 'retract', { comment: 'Sai', notice: 'Rút bài' }), 'the retraction');
  const answers = await everyAnswer(vi, marker, true);
  expect(answers.languagesOf).toEqual({ ...everywhere(404), delivery: 410 });
  expect(answers.lists).toEqual(inLists());
  const delivered = await anonymous.get('/api/delivery/en/articles?fallback=true&limit=100');
  expect(delivered.text).not.toContain(vi.documentId);
  expectOk(await chief.act(en, 'lift-retraction', { comment: 'Đã rõ' }), 'the lifting');
  const after = await everyAnswer(vi, marker, true);
  expect([after.languagesOf, after.lists]).toEqual([everywhere('vi'), inLists(`${vi.documentId} vi`)]);
});

test('a list of two languages keeps its order, its pages and its filters on what entries name', async () => {
  const marker = newMarker();
  const { category } = material;
  for (const [locale, title] of [
    ['vi', `${marker} b`],
    ['en', `${marker} a`],
    ['zh-Hans', `${marker} c`],
  ] as const) {
    const link = { connect: [{ documentId: category, locale }] };
    const article = { ...smallDocument('article', marker), title, category: link };
    await publish(await reporter.create('article', locale, article));
  }
  const path = `/api/articles?locale=en&fallback=true&filters[title][$contains]=${marker}&filters[category][documentId]=${category}&sort=title&populate=category&pagination[pageSize]=2`;
  const pages = [1, 2].map((page) => anonymous.get(`${path}&pagination[page]=${page}`));
  const [first, second] = await Promise.all(pages);
  const shown = [...first?.body.data, ...second?.body.data].map(({ title, servedLocale, category: named }) => [
    title,
    servedLocale,
    named.locale,
  ]);
  expect(shown).toEqual([
    [`${marker} a`, 'en', 'en'],
    [`${marker} b`, 'vi', 'vi'],
    [`${marker} c`, 'zh-Hans', 'zh-Hans'],
  ]);
  expect(first?.body.meta.pagination).toMatchObject({ total: 3, pageCount: 2 });
});

test('nonsense is refused with a code: other values, all languages at once, types that are in all of them', async () => {
  for (const path of [
    '/api/articles?fallback=maybe',
    '/api/articles?fallback=true&locale=*',
    '/api/articles?fallback=true&locale=fr',
    '/api/articles?fallback[a]=true',
    '/api/categories?fallback=true',
  ]) {
    const answer = await anonymous.get(path);
    expect([path, answer.status, typeof codeOf(answer)]).toEqual([path, 400, 'string']);
  }
  const answer = await anonymous.graphql('{ articles(locale: "*", fallback: true) { documentId } }');
  expect(answer.body.errors[0].extensions.error.details.code).toBe('INVALID_PARAMETER');
});
