import { isInputObjectType, isObjectType } from 'graphql';

import type { EditorialType } from '../../src/domain/shared/content-types';
import { codeOf, expectOk, type Client } from '../helpers/newsroom/client';
import { deepPopulate } from '../helpers/newsroom/deep-populate';
import { collectionPath } from '../helpers/newsroom/desk';
import { fullDocument, smallDocument } from '../helpers/newsroom/documents';
import { selectAll } from '../helpers/newsroom/graphql-selection';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { graphqlSchemaFor } from '../helpers/newsroom/readers';
import { pluralNames } from '../helpers/newsroom/tables';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const marker = newMarker();
const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

/** What the documents of the tests hold in their private attributes begins with this, and nothing else does. */
const secret = `private-${marker}`;
const privateNames = ['contactEmail', 'email', 'phone', 'createdBy', 'updatedBy'] as const;

let article: Entry;
let person: Entry;

beforeAll(async () => {
  person = await reporter.create('person', 'vi', fullDocument('person', { locale: 'vi', material, marker }));
  expectOk(await chief.act(person, 'publish'), 'the publication of the person');
  const cast = { ...material.cast, person: person.documentId };
  const data = fullDocument('article', { locale: 'vi', material: { ...material, cast }, marker });
  article = await reporter.create('article', 'vi', data);
  expectOk(await chief.act(article, 'publish'), 'the publication of the article');
});

const readers: readonly (readonly [string, Client])[] = [
  ['nobody', newsroom.anonymous],
  ['a reading program', newsroom.readingProgram],
  ['a program of full access', newsroom.program],
];

const keysIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...keysIn(member)]);
};

describe.each(readers)('private attributes and creators, for %s', (_who, client) => {
  test.each([
    ['the list of articles', '/api/articles?locale=vi&populate=*'],
    ['the list of people', '/api/people?locale=vi&populate=*'],
    ['an article and all it refers to', `/api/articles/{article}?locale=vi&${deepPopulate('article', 1)}`],
    ['a person and all they refer to', `/api/people/{person}?locale=vi&${deepPopulate('person', 1)}`],
    ['the bylines of an article', '/api/articles/{article}?populate[bylines][populate][person][populate]=*'],
    ['an award and its recipients', '/api/awards?populate[recipientPersons][populate]=*'],
    ['an event and its participants', '/api/events?populate[participants][populate][person][populate]=*'],
  ])('are not in %s', async (_what, path) => {
    const answer = expectOk(
      await client.get(path.replace('{article}', article.documentId).replace('{person}', person.documentId)),
      'the answer',
    );
    expect(answer.text).not.toContain(secret);
    expect(keysIn(answer.body).filter((key) => (privateNames as readonly string[]).includes(key))).toEqual([]);
  });

  const named: readonly (readonly [string, string])[] = [
    ['articles', 'contactEmail'],
    ['people', 'email'],
    ['people', 'phone'],
    ['articles', 'createdBy'],
    ['people', 'updatedBy'],
  ];

  test.each(named)('of %s: %s cannot be asked for, populated or sorted by', async (plural, name) => {
    for (const query of [
      `fields[0]=${name}`,
      `fields=${name}`,
      `populate[0]=${name}`,
      `populate[${name}]=true`,
      `populate[${name}][fields][0]=email`,
      `sort=${name}`,
      `sort=${name}:desc`,
      `sort[0][${name}]=asc`,
      `sort=${name}.email`,
    ]) {
      const answer = await client.get(`/api/${plural}?locale=vi&${query}`);
      expect([query, answer.status, typeof codeOf(answer)]).toEqual([query, 400, 'string']);
      expect(answer.text).not.toContain(secret);
    }
  });

  test('cannot be guessed from filters: what hits and what misses get the same refusal', async () => {
    const filters = (value: string): readonly string[] => [
      `/api/articles?filters[contactEmail][$startsWith]=${value}`,
      `/api/articles?filters[$or][0][contactEmail][$contains]=${value}&filters[$or][1][title]=x`,
      `/api/articles?filters[$not][contactEmail][$contains]=${value}`,
      `/api/articles?filters[persons][email][$startsWith]=${value}`,
      `/api/articles?filters[bylines][person][phone][$startsWith]=${value}`,
      `/api/articles?filters[cover][photographer][email][$startsWith]=${value}`,
      `/api/articles?filters[createdBy][email][$startsWith]=${value}`,
      `/api/articles?filters[updatedBy][firstname][$startsWith]=${value}`,
      `/api/articles?filters[related][contactEmail][$startsWith]=${value}`,
      `/api/people?filters[email][$startsWith]=${value}`,
      `/api/people?filters[phone][$contains]=${value}`,
      `/api/people?filters[createdBy][id]=${value}`,
      `/api/awards?filters[recipientPersons][email][$startsWith]=${value}`,
      `/api/events?filters[participants][person][phone][$startsWith]=${value}`,
      `/api/articles?populate[persons][filters][email][$startsWith]=${value}`,
      `/api/articles?populate[bylines][populate][person][filters][phone][$startsWith]=${value}`,
      `/api/articles?populate[persons][sort]=email`,
      `/api/articles?populate[persons][fields][0]=email`,
      `/api/articles?sort=persons.email`,
      `/api/articles?sort=bylines.person.phone:desc`,
    ];
    const misses = filters('zzzzzzzz');
    for (const [index, path] of filters(secret.slice(0, 12)).entries()) {
      const hit = await client.get(path);
      const miss = await client.get(misses[index] as string);
      expect([path, hit.status, hit.text]).toEqual([path, 400, miss.text]);
    }
  });

  test('cannot be found by searching', async () => {
    for (const plural of Object.values(pluralNames)) {
      for (const word of [secret, `${marker}@`, '0909']) {
        const answer = expectOk(
          await client.get(`/api/${plural}?locale=vi&_q=${encodeURIComponent(word)}`),
          'the search',
        );
        expect(answer.body.meta.pagination.total).toBe(0);
      }
    }
  });

  test('are not in the GraphQL schema, neither to read nor to filter by', async () => {
    const schema = await graphqlSchemaFor(client);
    const found = Object.values(schema.getTypeMap()).flatMap((type) => {
      const isOurs =
        /^(Article|Event|Award|Person|Organization|Component)/.test(type.name) && !type.name.endsWith('Input');
      const isFilter = /^(Article|Event|Award|Person|Organization|Component).*FiltersInput$/.test(type.name);
      if (!(isOurs && isObjectType(type)) && !(isFilter && isInputObjectType(type))) return [];
      return Object.keys(type.getFields()).filter((name) => (privateNames as readonly string[]).includes(name));
    });
    expect(found).toEqual([]);
  });

  test('are in no answer of GraphQL that asks for everything', async () => {
    const schema = await graphqlSchemaFor(client);
    for (const [type, typeName, { documentId }] of [
      ['article', 'Article', article],
      ['person', 'Person', person],
    ] as const) {
      const query = `query ($id: ID!) { ${type}(documentId: $id, locale: "vi") ${selectAll(schema, typeName, 1)} }`;
      const answer = expectOk(await client.graphql(query, { id: documentId }), 'the query');
      expect(answer.body.data[type].documentId).toBe(documentId);
      expect(answer.text).not.toContain(secret);
    }
  });
});

test('a program that writes a private attribute does not get it back', async () => {
  const value = `private-${newMarker()}@contact.example`;
  const made = await newsroom.program.post('/api/articles?locale=vi&populate=*', {
    data: { ...smallDocument('article', newMarker()), contactEmail: value },
  });
  expect([made.status, made.text.includes(value)]).toEqual([201, false]);
  const { documentId } = made.body.data;
  const saved = await newsroom.program.put(`/api/articles/${documentId}?locale=vi&populate=*`, {
    data: { contactEmail: `x${value}` },
  });
  expect([saved.status, saved.text.includes(value)]).toEqual([200, false]);
  expect((await reporter.open({ type: 'article', documentId, locale: 'vi' })).body.data.contactEmail).toBe(`x${value}`);
});

test.each(['article', 'person', 'event'] as const)(
  'what a program is told of a %s that it wrote is no more than it sent',
  async (type: EditorialType) => {
    const entry = await reporter.create(
      type,
      'vi',
      fullDocument(type, { locale: 'vi', material, marker: newMarker() }),
    );
    const hidden = (await reporter.open(entry)).body.data.slug;
    const attribute = type === 'article' ? 'title' : 'name';
    const saved = expectOk(
      await newsroom.program.put(`/api/${pluralNames[type]}/${entry.documentId}?locale=vi&populate=*`, {
        data: { [attribute]: `Tên mới ${newMarker()}` },
      }),
      'the save',
    );
    const { slug: _address, ...rest } = saved.body.data;
    expect(JSON.stringify(rest)).not.toContain(hidden);
    expect(saved.body.data.documentId).toBe(entry.documentId);
  },
);

describe('in the newsroom', () => {
  test.each(['reporter', 'deskEditor', 'managingEditor', 'chief', 'languageEditorVi'] as const)(
    '%s sees them',
    async (name) => {
      expect((await newsroom.as(name).open(article)).body.data.contactEmail).toContain(secret);
      expect((await newsroom.as(name).open(person)).body.data.phone).toContain(secret);
    },
  );

  test.each(['translatorVi', 'translatorZh', 'accountant'] as const)(
    '%s, who only reads or translates, does not',
    async (name) => {
      const desk = newsroom.as(name);
      for (const entry of [article, person]) {
        const { id } = (await chief.state(entry)).body.data.workingVersion;
        const answers = [
          await desk.open(entry),
          await desk.get(`${collectionPath(entry.type)}?locale=vi&pageSize=100`),
          await desk.state(entry),
          await desk.metadata(entry),
          await desk.versions(entry),
          await desk.version(entry, id),
          await desk.get(`${collectionPath(entry.type)}?locale=vi&_q=${secret}`),
        ];
        for (const answer of answers) expect(answer.text).not.toContain(secret);
        const oracle = entry.type === 'article' ? 'contactEmail' : 'email';
        const byFilter = await desk.get(
          `${collectionPath(entry.type)}?locale=vi&filters[$and][0][${oracle}][$startsWith]=${secret}`,
        );
        expect(byFilter.status === 200 ? byFilter.body.pagination.total : 'refused').toEqual(
          byFilter.status === 200 ? await totalWithout(desk, entry.type) : 'refused',
        );
      }
    },
  );

  /** A filter that is left out, since the person may not use it, finds as much as none. */
  const totalWithout = async (desk: Client, type: EditorialType): Promise<number> =>
    (await desk.get(`${collectionPath(type)}?locale=vi`)).body.pagination.total;

  test('a translator who saves neither changes nor drops them', async () => {
    const entry = await reporter.create(
      'article',
      'vi',
      fullDocument('article', { locale: 'vi', material, marker: newMarker() }),
    );
    const before = (await reporter.open(entry)).body.data.contactEmail;
    await newsroom.as('translatorVi').save(entry, { title: newMarker(), contactEmail: 'other@contact.example' });
    expect((await reporter.open(entry)).body.data.contactEmail).toBe(before);
  });
});
