import { expectOk } from '../helpers/newsroom/client';
import { collectionPath } from '../helpers/newsroom/desk';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const chief = newsroom.as('chief');

interface ContentList {
  readonly results: readonly {
    readonly id: number;
    readonly documentId: string;
    readonly title: string;
    readonly category: { readonly name: string } | null;
  }[];
  readonly pagination: { readonly total: number; readonly pageCount: number };
}

const listOf = async (query: string, person = chief): Promise<ContentList> =>
  expectOk(await person.get(`${collectionPath('article')}?locale=vi&${query}`), 'the list').body as ContentList;

const marker = newMarker();
const named = (index: number): string => `Bài thứ ${index} ${marker}`;
/** Which category each has, by its letter; null for none. */
const categories = ['B', null, 'A', 'B', null, 'A'];

beforeAll(async () => {
  const made: Record<string, string> = {};
  for (const letter of ['A', 'B']) {
    const name = `Muc ${letter} ${marker}`;
    const path = '/content-manager/collection-types/api::category.category?locale=vi';
    made[letter] = expectOk(await chief.post(path, { name }), 'the category').body.data.documentId;
  }
  for (const [index, letter] of categories.entries()) {
    await chief.create('article', 'vi', {
      title: named(index),
      externalUrl: 'https://external.example/',
      ...(letter === null ? {} : { category: { connect: [{ documentId: made[letter], locale: 'vi' }] } }),
    });
  }
});

/** All pages of a list, one after the other. */
const pagesOf = async (query: string, pageSize: number): Promise<ContentList['results']> => {
  const rows: ContentList['results'][number][] = [];
  for (let page = 1; ; page += 1) {
    const { results, pagination } = await listOf(`${query}&page=${page}&pageSize=${pageSize}`);
    expect(pagination.total).toBe(categories.length);
    rows.push(...results);
    if (page >= pagination.pageCount) return rows;
  }
};

const ours = `filters[$and][0][title][$contains]=${marker}`;

describe('a list in the order of what its entries name', () => {
  test.each([1, 2, 4, 10])('is the same in pages of %i', async (pageSize) => {
    const ascending = await pagesOf(`${ours}&sort=category.name:ASC`, pageSize);
    const numbers = ascending.map(({ title }) => Number(/thứ (\d)/.exec(title)?.[1]));
    // By the category's name; within it, and without one, in the order in which they were made.
    expect(numbers).toEqual([2, 5, 0, 3, 1, 4]);
    const descending = await pagesOf(`${ours}&sort=category.name:DESC`, pageSize);
    expect(descending.map(({ title }) => Number(/thứ (\d)/.exec(title)?.[1]))).toEqual([1, 4, 0, 3, 2, 5]);
  });

  test('is read within what is asked for: a filter by the same name, words, states, the trash', async () => {
    const inCategory = await listOf(
      `${ours}&filters[$and][1][category][name][$eq]=Muc B ${marker}&sort=category.name:ASC`,
    );
    expect(inCategory.results.map(({ title }) => title)).toEqual([named(0), named(3)]);
    expect(inCategory.pagination.total).toBe(2);
    const searched = await listOf(`_q=${encodeURIComponent(`bai thu 4 ${marker}`)}&sort=category.name:ASC`);
    expect(searched.results.map(({ title }) => title)).toEqual([named(4)]);
    const drafts = await listOf(`${ours}&filters[$and][1][editorialApprovalStatus][$eq]=draft&sort=category.name:ASC`);
    expect(drafts.results).toHaveLength(categories.length);
    for (const filter of ['editorialApprovalStatus][$eq]=approved', 'editorialTrashed][$eq]=true']) {
      const none = await listOf(`${ours}&filters[$and][1][${filter}&sort=category.name:ASC`);
      expect([none.results, none.pagination.total]).toEqual([[], 0]);
    }
  });

  test('holds public copies where these are asked for', async () => {
    expect((await listOf(`${ours}&status=published&sort=category.name:ASC`)).results).toEqual([]);
    const { results } = await listOf(`${ours}&sort=category.name:ASC&pageSize=1`);
    const entry: Entry = { type: 'article', documentId: results[0]?.documentId ?? '', locale: 'vi' };
    expectOk(await chief.act(entry, 'publish', { omitReferences: true }), 'the publication');
    const live = await listOf(`${ours}&status=published&sort=category.name:ASC`);
    expect(live.results.map(({ title }) => title)).toEqual([named(2)]);
    expectOk(await chief.act(entry, 'unpublish', { comment: 'Xong việc' }), 'the end of it');
  });

  test('with another order behind it is ordered by both', async () => {
    const { results } = await listOf(`${ours}&sort=category.name:ASC,title:DESC`);
    expect(results.map(({ title }) => title)).toEqual([5, 2, 3, 0, 4, 1].map(named));
  });
});

describe('of a word that most have', () => {
  const searches = {
    'all that there are': '_q=bai',
    'those in a state': '_q=bai&filters[$and][0][editorialApprovalStatus][$eq]=draft',
    'those that are live': '_q=bai&filters[$and][0][editorialLiveness][$ne]=never',
    'what lies in the trash': '_q=bai&filters[$and][0][editorialTrashed][$eq]=true',
    'public copies': '_q=bai&status=published',
    'those of a category': `_q=bai&filters[$and][0][category][name][$eq]=Muc B ${marker}`,
    'those of a category, in a place beyond a list of filters': `_q=bai&filters[$and][250][category][name][$eq]=Muc B ${marker}`,
    'nothing that could be searched for': '_q=%3F',
  };
  const people = { chief, reporter: newsroom.as('reporter'), translatorEn: newsroom.as('translatorEn') };

  beforeAll(async () => {
    await people.reporter.create('article', 'vi', { title: `Bài riêng ${marker}` });
    const thrown = await chief.create('article', 'vi', { title: `Bài bỏ ${marker}` });
    const live = await chief.create('article', 'vi', {
      title: `Bài đăng ${marker}`,
      externalUrl: 'https://external.example/',
    });
    expectOk(await chief.act(live, 'publish', { omitReferences: true }), 'the publication');
    expectOk(await chief.act(thrown, 'trash'), 'the trash');
  });

  test.each(Object.entries(searches))('the list counts as many as its pages hold: %s', async (_what, search) => {
    const totals: Record<string, number> = {};
    for (const [name, person] of Object.entries(people)) {
      const { pagination } = await listOf(`${search}&pageSize=100`, person);
      const ids = new Set<string>();
      for (let page = 1; page <= pagination.pageCount; page += 1) {
        const { results } = await listOf(`${search}&page=${page}&pageSize=100`, person);
        for (const { documentId } of results) ids.add(documentId);
      }
      expect([name, ids.size]).toEqual([name, pagination.total]);
      totals[name] = pagination.total;
    }
    expect(totals['chief']).toBeGreaterThanOrEqual(totals['reporter'] ?? 0);
    if (search !== '_q=%3F') expect(totals['chief']).toBeGreaterThan(0);
  });

  test('all that there are are those that the search knows', async () => {
    const { pagination } = await listOf('_q=bai');
    const [row] = await newsroom.sql<{ count: string }>(
      `select count(*) from editorial_search join editorial_entries using (content_type, document_id, locale)
        where content_type = 'article' and locale = 'vi' and trashed_at is null and terms @@ 'bai:*'::tsquery`,
    );
    expect(Number(row?.count)).toBe(pagination.total);
  });
});
