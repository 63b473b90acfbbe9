import { editorialTypes } from '../../src/domain/shared/content-types';
import { judgeBy, schemaOfAnswer, type Description } from '../helpers/delivery/description-judge';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { deliveredPath, pluralOf } from '../helpers/newsroom/delivery';
import { fullDocument, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';

const newsroom = theNewsroom();
const { material, anonymous } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

const publish = async (entry: Entry) => expectOk(await chief.act(entry, 'publish'), 'the publication');
const makeLive = async (...making: Parameters<typeof reporter.create>): Promise<Entry> => {
  const entry = await reporter.create(...making);
  await publish(entry);
  return entry;
};

/** Reads all pages of a list. */
const readAll = async (path: string, limit: number): Promise<readonly any[]> => {
  const found: unknown[] = [];
  let cursor: string | null = null;
  do {
    const more: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: any = expectOk(await anonymous.get(`${path}limit=${limit}${more}`), 'a page').body;
    found.push(...page.data);
    cursor = page.meta.nextCursor;
  } while (cursor !== null);
  return found;
};

const ids = (entries: readonly any[]): readonly string[] => entries.map(({ documentId }) => documentId);

describe('lists', () => {
  let category: string;
  let articles: readonly Entry[];
  let person: Entry;

  beforeAll(async () => {
    category = expectOk(
      await chief.post('/content-manager/collection-types/api::category.category?locale=vi', {
        name: `Mục ${newMarker()}`,
      }),
      'the category',
    ).body.data.documentId;
    person = await makeLive('person', 'vi', { name: `Người ${newMarker()}` });
    const made: Entry[] = [];
    for (let day = 1; day <= 7; day += 1) {
      made.push(
        await makeLive('article', 'vi', {
          ...smallDocument('article', newMarker()),
          displayDate: `2026-03-0${day}T03:00:00.000Z`,
          category: linkTo('vi', category),
          ...(day % 2 === 0 ? { bylines: [{ role: 'author', person: linkTo('vi', person.documentId) }] } : {}),
        }),
      );
    }
    articles = made;
  });

  test('articles come by display date, newest first, and pages neither lose nor repeat any', async () => {
    const expected = [...articles].reverse().map(({ documentId }) => documentId);
    for (const limit of [1, 2, 3, 7, 100]) {
      expect(ids(await readAll(`/api/delivery/vi/articles?category=${category}&`, limit))).toEqual(expected);
    }
  });

  test('a filter takes the slug too, several narrow further, and what nobody is called finds nothing', async () => {
    const { slug } = (await anonymous.get(`/api/delivery/vi/categories/${category}`)).body.data;
    const found = await readAll(`/api/delivery/vi/articles?category=${slug}&person=${person.documentId}&`, 2);
    expect(ids(found)).toEqual([5, 3, 1].map((index) => (articles[index] as Entry).documentId));
    expect(await readAll('/api/delivery/vi/articles?category=khong-co&', 5)).toEqual([]);
  });

  test('days and instants bound the list; a day is one of the newsroom', async () => {
    const path = `/api/delivery/vi/articles?category=${category}&`;
    expect(await readAll(`${path}from=2026-03-03&to=2026-03-05&`, 5)).toHaveLength(3);
    expect(await readAll(`${path}from=2026-03-05T10:00:00%2B07:00&`, 5)).toHaveLength(3);
    expect(await readAll(`${path}from=2026-03-05T10:00:01%2B07:00&`, 5)).toHaveLength(2);
  });

  test('a new article that comes in between moves no page', async () => {
    const path = `/api/delivery/vi/articles?category=${category}`;
    const first = (await anonymous.get(`${path}&limit=3`)).body;
    await makeLive('article', 'vi', {
      ...smallDocument('article', newMarker()),
      displayDate: '2026-04-01T03:00:00.000Z',
      category: linkTo('vi', category),
    });
    const second = (await anonymous.get(`${path}&limit=3&cursor=${first.meta.nextCursor}`)).body;
    expect(ids(second.data)).toEqual([3, 2, 1].map((index) => (articles[index] as Entry).documentId));
  });

  test('people stand in the order of the Vietnamese alphabet', async () => {
    const mark = newMarker();
    const names = ['Đặng Anh', 'Dương Anh', 'Ân', 'An', 'Ăn', 'Ấn', 'Bà', 'Ba', 'Bá'];
    const event = await makeLive('event', 'vi', { name: `Hội ${mark}` });
    const made = await Promise.all(
      names.map((name) => reporter.create('person', 'vi', { name: `${mark} ${name}`, sortName: `${mark} ${name}` })),
    );
    for (const one of made) await publish(one);
    expect(event.documentId).toBeTruthy();
    const people = await readAll('/api/delivery/vi/people?', 100);
    const listed = people.map(({ name }) => name).filter((name: string) => name.startsWith(mark));
    expect(listed.map((name: string) => name.slice(mark.length + 1))).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Ấn',
      'Ba',
      'Bà',
      'Bá',
      'Dương Anh',
      'Đặng Anh',
    ]);
  });

  test('without a body unless it is asked for', async () => {
    const [plain] = await readAll(`/api/delivery/vi/articles?category=${category}&`, 1);
    expect(plain).not.toHaveProperty('body');
    const html = await anonymous.get(`/api/delivery/vi/articles?category=${category}&limit=1&body=html`);
    expect(typeof html.body.data[0].bodyHtml).toBe('string');
  });

  test('with fallback what lacks the language comes in another one, and says so; else it is left out', async () => {
    const only = await makeLive('article', 'vi', {
      ...smallDocument('article', newMarker()),
      displayDate: '2026-05-01T03:00:00.000Z',
      category: linkTo('vi', category),
    });
    const both = await makeLive('article', 'vi', {
      ...smallDocument('article', newMarker()),
      displayDate: '2026-05-02T03:00:00.000Z',
      category: linkTo('vi', category),
    });
    await publish(
      await chief.addLanguage(both, 'en', {
        ...smallDocument('article', newMarker()),
        displayDate: '2026-05-02T03:00:00.000Z',
        category: linkTo('en', category),
      }),
    );
    const path = `/api/delivery/en/articles?category=${category}&from=2026-05-01&to=2026-05-02&`;
    expect(ids(await readAll(path, 1))).toEqual([both.documentId]);
    const found = await readAll(`${path}fallback=true&`, 1);
    expect(found.map(({ documentId, servedLocale }) => [documentId, servedLocale])).toEqual([
      [both.documentId, 'en'],
      [only.documentId, 'vi'],
    ]);
    expect((await anonymous.get(`/api/delivery/en/articles/${only.documentId}`)).status).toBe(404);
    const one = await anonymous.get(`/api/delivery/en/articles/${only.documentId}?fallback=true`);
    expect([one.status, one.body.data.servedLocale]).toEqual([200, 'vi']);
  });
});

describe('one entry', () => {
  test('by its slug; an earlier slug leads to the one of today, with the parameters', async () => {
    const [old, today] = [newMarker(), newMarker()];
    const article = await makeLive('article', 'vi', { ...smallDocument('article', newMarker()), slug: old });
    expect((await anonymous.get(`/api/delivery/vi/articles/${old}`)).body.data.documentId).toBe(article.documentId);
    expectOk(await reporter.save(article, { slug: today }), 'the new slug');
    expect((await anonymous.get(`/api/delivery/vi/articles/${old}`)).status).toBe(200);
    await publish(article);
    const moved = await fetch(`${newsroom.url}/api/delivery/vi/articles/${old}?body=html`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      `/api/delivery/vi/articles/${today}?body=html`,
    ]);
    const resolved = await anonymous.get(`/api/delivery/vi/resolve?path=/vi/articles/${old}`);
    expect(resolved.body.data).toMatchObject({ documentId: article.documentId, slug: today, moved: true });
    const now = await anonymous.get(`/api/delivery/vi/resolve?path=/vi/articles/${today}`);
    expect(now.body.data.moved).toBe(false);
  });

  test('what was retracted is gone for good, with its notice; what was unpublished is not found', async () => {
    const slug = newMarker();
    const article = await makeLive('article', 'vi', { ...smallDocument('article', newMarker()), slug });
    expectOk(
      await chief.act(article, 'retract', { comment: 'Sai', notice: 'Tòa soạn xin lỗi bạn đọc.' }),
      'the retraction',
    );
    for (const name of [slug, article.documentId]) {
      const answer = await anonymous.get(`/api/delivery/vi/articles/${name}`);
      expect([answer.status, codeOf(answer), answer.body.error.details.notice]).toEqual([
        410,
        'ENTRY_RETRACTED',
        'Tòa soạn xin lỗi bạn đọc.',
      ]);
      expect(answer.text).not.toContain('Sai');
    }
    expectOk(await chief.act(article, 'lift-retraction', { comment: 'Đã rõ' }), 'the lifting');
    expect((await anonymous.get(`/api/delivery/vi/articles/${slug}`)).status).toBe(404);
  });
});

describe('parameters', () => {
  const refused: readonly (readonly [path: string, code: string])[] = [
    ['/api/delivery/vi/articles?catgory=x', 'UNKNOWN_OPTION'],
    ['/api/delivery/vi/articles?limit=0', 'INVALID_OPTION'],
    ['/api/delivery/vi/articles?limit=101', 'INVALID_OPTION'],
    ['/api/delivery/vi/articles?limit=a', 'INVALID_OPTION'],
    ['/api/delivery/vi/articles?limit=5&limit=6', 'INVALID_OPTION'],
    ['/api/delivery/vi/articles?cursor=abc', 'INVALID_CURSOR'],
    [`/api/delivery/vi/articles?cursor=${Buffer.from('["\\u0000","a"]').toString('base64url')}`, 'INVALID_CURSOR'],
    [`/api/delivery/vi/articles?cursor=${'a'.repeat(2_001)}`, 'INVALID_OPTION'],
    ['/api/delivery/vi/articles?from=yesterday', 'INVALID_OPTION'],
    ['/api/delivery/vi/articles?from=2026-02-31T99:00:00Z', 'INVALID_OPTION'],
    ['/api/delivery/vi/articles?category=%00', 'INVALID_OPTION'],
    ['/api/delivery/vi/articles?__proto__=1', 'UNKNOWN_OPTION'],
    ['/api/delivery/vi/people?from=2026-01-01', 'UNKNOWN_OPTION'],
    ['/api/delivery/vi/articles?body=xml', 'INVALID_OPTION'],
    ['/api/delivery/fr/articles', 'UNKNOWN_LOCALE'],
    ['/api/delivery/vi/novels', 'UNKNOWN_CONTENT_TYPE'],
    ['/api/delivery/vi/articles/%00', 'NOT_FOUND'],
    ['/api/delivery/vi/articles/%E0%A4%A', 'NOT_FOUND'],
    ['/api/delivery/vi/articles/khong-co', 'NOT_FOUND'],
    ['/api/delivery/vi/search', 'INVALID_OPTION'],
    ['/api/delivery/vi/search?q=a&types=novel', 'INVALID_OPTION'],
    ['/api/delivery/vi/resolve?path=/khong/co', 'NOT_FOUND'],
    ['/api/delivery/sync', 'INVALID_OPTION'],
    ['/api/delivery/sync?token=abc', 'INVALID_SYNC_TOKEN'],
    ['/api/delivery/sync?initial=true&types=novel', 'INVALID_OPTION'],
  ];

  test.each(refused)('%s is refused: %s', async (path, code) => {
    const answer = await anonymous.get(path);
    expect(codeOf(answer)).toBe(code);
    expect(answer.status).toBe(['NOT_FOUND', 'UNKNOWN_CONTENT_TYPE'].includes(code) ? 404 : 400);
  });

  test('messages are in the language of the request', async () => {
    const answer = await anonymous.get('/api/delivery/vi/articles?x=1', { 'accept-language': 'zh-CN' });
    expect(answer.body.error.message).toBe('请求中含有未知的选项。');
  });
});

describe('the description', () => {
  let document: Description;
  let problems: ReturnType<typeof judgeBy>;

  beforeAll(async () => {
    document = expectOk(await anonymous.get('/api/delivery/openapi.json'), 'the description').body;
    problems = judgeBy(document);
  });

  const schemaOf = (path: string, status = '200'): object => schemaOfAnswer(document, path, { status });

  /** All answers first: making a validator takes longer than a connection stays open. */
  const problemsOfAnswers = async (
    wanted: readonly (readonly [described: string, asked: string])[],
  ): Promise<readonly string[]> => {
    const answers: (readonly [string, unknown])[] = [];
    for (const [described, asked] of wanted) {
      answers.push([described, expectOk(await anonymous.get(asked), asked).body]);
    }
    return answers.flatMap(([described, body]) =>
      problems(schemaOf(described), body).map((problem) => `${described} ${problem}`),
    );
  };

  test('every example is what its schema says', () => {
    const examples = Object.entries<any>(document.paths).flatMap(([path, operations]) =>
      Object.values<any>(operations).flatMap(({ responses }) =>
        Object.values<any>(responses).flatMap(({ content = {} }) =>
          Object.values<any>(content).flatMap(({ schema, example }) => (example ? [{ path, schema, example }] : [])),
        ),
      ),
    );
    expect(examples.length).toBeGreaterThan(20);
    expect(
      examples.flatMap(({ path, schema, example }) => problems(schema, example).map((one) => `${path} ${one}`)),
    ).toEqual([]);
  });

  test.each(editorialTypes)('real answers are what it says: %s', async (type) => {
    const entry = await makeLive(type, 'vi', fullDocument(type, { locale: 'vi', material, marker: newMarker() }));
    const one = `/api/delivery/{locale}/${pluralOf(type)}/{slugOrDocumentId}`;
    const wanted = [
      ...['blocks', 'html', 'none'].map((form) => [one, deliveredPath(entry, `?body=${form}`)] as const),
      [`/api/delivery/{locale}/${pluralOf(type)}`, `/api/delivery/vi/${pluralOf(type)}?limit=100`] as const,
    ];
    expect(await problemsOfAnswers(wanted)).toEqual([]);
  });

  test('so are those of supporting types, search, sync, resolve and refusals', async () => {
    const supporting = ['categories', 'keywords', 'genres', 'series', 'places', 'notices'].map(
      (plural) => [`/api/delivery/{locale}/${plural}`, `/api/delivery/vi/${plural}`] as const,
    );
    const others = [
      ['/api/delivery/{locale}/search', '/api/delivery/vi/search?q=bai'],
      ['/api/delivery/sync', '/api/delivery/sync?initial=true&limit=1000'],
    ] as const;
    expect(await problemsOfAnswers([...supporting, ...others])).toEqual([]);
    const refused = await anonymous.get('/api/delivery/vi/articles?x=1');
    expect(problems(schemaOf('/api/delivery/{locale}/articles', '400'), refused.body)).toEqual([]);
  });

  test('every parameter of it is taken', async () => {
    const values: Readonly<Record<string, string>> = {
      limit: '1',
      from: '2026-01-01',
      to: '2026-01-02',
      fallback: 'true',
      body: 'none',
      q: 'a',
      types: 'article',
      path: '/',
      initial: 'true',
      locales: 'vi',
    };
    for (const [path, { get }] of Object.entries<any>(document.paths)) {
      const filled = path.replace('{locale}', 'vi').replace('{slugOrDocumentId}', 'khong-co');
      const names = (get?.parameters ?? [])
        .filter((one: any) => one.in === 'query' && !['cursor', 'token'].includes(one.name))
        .map(({ name }: any) => `${name}=${values[name] ?? 'khong-co'}`);
      if (names.length === 0 || filled.includes('{')) continue;
      const answer = await anonymous.get(`${filled}?${names.join('&')}`);
      expect([path, answer.status < 500 && answer.status !== 400]).toEqual([path, true]);
    }
  });
});

test('answers may be read from any page and are kept for a minute', async () => {
  const answer = await anonymous.get('/api/delivery/vi/articles', { origin: 'https://site.example' });
  expect(['*', 'https://site.example']).toContain(answer.headers.get('access-control-allow-origin'));
  expect(answer.headers.get('cache-control')).toContain('public');
  expect(answer.headers.get('surrogate-key')).toContain('list/article/vi');
  expect(answer.headers.get('last-modified')).toBeTruthy();
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
