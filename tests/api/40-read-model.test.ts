import { editorialTypes } from '../../src/domain/shared/content-types';
import { expectOk } from '../helpers/newsroom/client';
import { deliveredPath, deliveredRows, pluralOf, rebuildDelivery } from '../helpers/newsroom/delivery';
import { fullDocument, smallDocument } from '../helpers/newsroom/documents';
import { eventually } from '../helpers/newsroom/eventually';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';

const newsroom = theNewsroom();
const { material, anonymous } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

const publish = async (entry: Entry, options: object = {}) =>
  expectOk(await chief.act(entry, 'publish', options), 'the publication');
const unpublish = async (entry: Entry) =>
  expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
const delivered = (entry: Entry) => anonymous.get(deliveredPath(entry));

describe.each(editorialTypes)('%s', (type) => {
  let entry: Entry;
  const marker = newMarker();

  beforeAll(async () => {
    entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker }));
  });

  test('a draft is nowhere', async () => {
    expect((await delivered(entry)).status).toBe(404);
    expect((await anonymous.get(`/api/delivery/vi/${pluralOf(type)}?limit=100`)).text).not.toContain(marker);
  });

  test('published, it is there with everything public and nothing private', async () => {
    await publish(entry);
    const answer = expectOk(await delivered(entry), 'the delivered entry');
    expect(answer.body.data).toMatchObject({
      documentId: entry.documentId,
      type,
      locale: 'vi',
      servedLocale: 'vi',
      version: '1.0',
      alternates: [],
      corrections: [],
    });
    expect(answer.text).not.toMatch(/private-|contactEmail|"phone"|"email"|Nội bộ|provider/);
    expect((await anonymous.get(`/api/delivery/vi/${pluralOf(type)}?limit=100`)).text).toContain(marker);
  });

  test('a newer draft changes no byte of it', async () => {
    const before = (await delivered(entry)).text;
    expectOk(await reporter.save(entry, smallDocument(type, newMarker())), 'the newer draft');
    expect((await delivered(entry)).text).toBe(before);
  });

  test('unpublished, it is gone at once; the same version live again was not modified', async () => {
    const before = (await delivered(entry)).body.data;
    await publish(entry);
    const second = (await delivered(entry)).body.data;
    expect([second.version, second.firstPublishedAt]).toEqual(['2.0', before.firstPublishedAt]);
    expect(Date.parse(second.modifiedAt)).toBeGreaterThan(Date.parse(before.modifiedAt));
    await unpublish(entry);
    expect((await delivered(entry)).status).toBe(404);
    await publish(entry);
    const third = (await delivered(entry)).body.data;
    expect(third.modifiedAt).toBe(second.modifiedAt);
    expect(third.sequence).toBeGreaterThan(second.sequence);
  });
});

describe('names of others', () => {
  test('a renamed person is renamed wherever they are shown, without a new modification date', async () => {
    const person = await reporter.create('person', 'vi', { name: `Người ${newMarker()}` });
    await publish(person);
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      bylines: [{ role: 'author', shownAs: 'PV', person: linkTo('vi', person.documentId) }],
    });
    await publish(article);
    const before = (await delivered(article)).body.data;
    const renamed = `Tên mới ${newMarker()}`;
    expectOk(await reporter.save(person, { name: renamed }), 'the new name');
    await publish(person);
    const after = (await delivered(article)).body.data;
    expect(after.bylines[0].person.name).toBe(renamed);
    expect(after.modifiedAt).toBe(before.modifiedAt);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    const [last] = await newsroom.sql<{ kind: string; sequence: string }>(
      'select kind, sequence from publication_log where document_id = $1 order by publication_log.sequence desc limit 1',
      [article.documentId],
    );
    expect([last?.kind, Number(last?.sequence)]).toEqual(['relinked', after.sequence]);
  });

  test('a new version of a person under the same name leaves the others as they were', async () => {
    const person = await reporter.create('person', 'vi', { name: `Người ${newMarker()}` });
    await publish(person);
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      persons: linkTo('vi', person.documentId),
    });
    await publish(article);
    const before = (await delivered(article)).text;
    expectOk(await reporter.save(person, { sortName: newMarker() }), 'the change');
    await publish(person);
    expect((await delivered(article)).text).toBe(before);
  });

  test('who is shown by many is renamed by a job, in all of them', async () => {
    const person = await reporter.create('person', 'vi', { name: `Người ${newMarker()}` });
    await publish(person);
    const articles: Entry[] = [];
    for (let number = 0; number < 27; number += 1) {
      const article = await reporter.create('article', 'vi', {
        ...smallDocument('article', newMarker()),
        persons: linkTo('vi', person.documentId),
      });
      await publish(article);
      articles.push(article);
    }
    const renamed = `Tên mới ${newMarker()}`;
    expectOk(await reporter.save(person, { name: renamed }), 'the new name');
    await publish(person);
    const namesShown = async (): Promise<readonly string[]> => {
      const list = await anonymous.get(`/api/delivery/vi/articles?person=${person.documentId}&limit=100`);
      return list.body.data.map((one: any) => one.persons[0].name);
    };
    const seen = new Set<string>();
    await eventually('all articles show the new name', async () => {
      const names = await namesShown();
      seen.add([...new Set(names)].join());
      return names.every((name) => name === renamed);
    });
    expect(await namesShown()).toHaveLength(articles.length);
    // Nobody saw a half of it.
    expect([...seen].every((names) => !names.includes(','))).toBe(true);
  }, 90_000);

  test('a person who leaves is shown nowhere, and comes back', async () => {
    const person = await reporter.create('person', 'vi', { name: `Người ${newMarker()}` });
    await publish(person);
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      persons: linkTo('vi', person.documentId),
    });
    await publish(article);
    await unpublish(person);
    expect((await delivered(article)).body.data.persons).toEqual([]);
    await publish(person);
    expect((await delivered(article)).body.data.persons).toHaveLength(1);
  });

  test('an article is listed under those whom its live version names, and under nobody else', async () => {
    const named = await reporter.create('person', 'vi', { name: `Người ${newMarker()}` });
    const other = await reporter.create('person', 'vi', { name: `Người ${newMarker()}` });
    await publish(named);
    await publish(other);
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      persons: linkTo('vi', named.documentId, other.documentId),
    });
    const listedUnder = async ({ documentId }: Entry): Promise<readonly string[]> =>
      (await anonymous.get(`/api/delivery/vi/articles?person=${documentId}`)).body.data.map(
        (one: Entry) => one.documentId,
      );
    await publish(article);
    for (const person of [named, other]) expect(await listedUnder(person)).toEqual([article.documentId]);
    const oneLess = { connect: [], disconnect: [{ documentId: other.documentId, locale: 'vi' }] };
    expectOk(await reporter.save(article, { persons: oneLess }), 'one name less');
    expect(await listedUnder(other)).toEqual([article.documentId]);
    await publish(article);
    expect(await listedUnder(named)).toEqual([article.documentId]);
    expect(await listedUnder(other)).toEqual([]);
  });

  test('an organization is shown under the name that held on the day of the article', async () => {
    const organization = await reporter.create('organization', 'vi', {
      name: 'Đại học Thủ Dầu Một',
      earlierNames: [{ name: 'Cao đẳng Sư phạm Bình Dương', from: '1997-01-01', until: '2009-06-23' }],
    });
    await publish(organization);
    const articleOf = async (displayDate: string) => {
      const article = await reporter.create('article', 'vi', {
        ...smallDocument('article', newMarker()),
        displayDate,
        organizations: linkTo('vi', organization.documentId),
      });
      await publish(article);
      return (await delivered(article)).body.data.organizations[0].name;
    };
    expect(await articleOf('2005-03-02T03:04:05.000Z')).toBe('Cao đẳng Sư phạm Bình Dương');
    expect(await articleOf('2015-03-02T03:04:05.000Z')).toBe('Đại học Thủ Dầu Một');
  });

  test('a renamed category is renamed in its articles and in the list of categories', async () => {
    const made = expectOk(
      await chief.post('/content-manager/collection-types/api::category.category?locale=vi', {
        name: `Mục ${newMarker()}`,
      }),
      'the category',
    ).body.data;
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      category: linkTo('vi', made.documentId),
    });
    await publish(article);
    const renamed = `Mục mới ${newMarker()}`;
    expectOk(
      await chief.put(`/content-manager/collection-types/api::category.category/${made.documentId}?locale=vi`, {
        name: renamed,
      }),
      'the new name',
    );
    expect((await delivered(article)).body.data.category.name).toBe(renamed);
    expect((await anonymous.get('/api/delivery/vi/categories?limit=500')).text).toContain(renamed);
  });

  test('a further language is an alternate of the first from its publication to its end', async () => {
    const first = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    await publish(first);
    const second = await chief.addLanguage(first, 'en', smallDocument('article', newMarker()));
    expect((await delivered(first)).body.data.alternates).toEqual([]);
    await publish(second);
    const { slug, url } = (await delivered(second)).body.data;
    expect((await delivered(first)).body.data.alternates).toEqual([{ locale: 'en', slug, url }]);
    await unpublish(second);
    expect((await delivered(first)).body.data.alternates).toEqual([]);
  });
});

test('made anew, the read model has the same bytes', async () => {
  const before = await deliveredRows(newsroom);
  expect(before.length).toBeGreaterThan(60);
  await rebuildDelivery(newsroom);
  const after = await deliveredRows(newsroom);
  expect(after).toEqual(before);
});
