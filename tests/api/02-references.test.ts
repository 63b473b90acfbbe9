import { editorialTypes, type EditorialType } from '../../src/domain/shared/content-types';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { deepPopulate } from '../helpers/newsroom/deep-populate';
import { fullDocument, smallDocument } from '../helpers/newsroom/documents';
import { selectAll } from '../helpers/newsroom/graphql-selection';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { graphqlSchemaFor, publicBytes } from '../helpers/newsroom/readers';
import { referencesOfVersion, referencesShown, without, type NamedReferences } from '../helpers/newsroom/references';
import { pluralNames } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { material, anonymous } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');

const publish = async (entry: Entry) => expectOk(await chief.act(entry, 'publish'), 'the publication');
const unpublish = async (entry: Entry) =>
  expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');

/** A draft of each type to refer to. */
const makeTargets = async (): Promise<readonly Entry[]> => {
  const targets: Entry[] = [];
  for (const type of editorialTypes) targets.push(await reporter.create(type, 'vi', smallDocument(type, newMarker())));
  return targets;
};

const castOf = (targets: readonly Entry[]): Readonly<Record<EditorialType, string>> =>
  Object.fromEntries(targets.map(({ type, documentId }) => [type, documentId])) as Record<EditorialType, string>;

/** What readers see of an entry's references, at the paths where its version has some. */
const shownOnRest = async ({ type, documentId, locale }: Entry, named: NamedReferences): Promise<NamedReferences> => {
  const answer = expectOk(
    await anonymous.get(`/api/${pluralNames[type]}/${documentId}?locale=${locale}&${deepPopulate(type, 1)}`),
    'the public detail',
  );
  return referencesShown(answer.body.data, Object.keys(named));
};

/** How often an answer of GraphQL that asks for everything shows each document. */
const timesOnGraphql = async ({ type, documentId, locale }: Entry, targets: readonly Entry[]) => {
  const typeName = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  const answer = expectOk(
    await anonymous.graphql(
      `query ($id: ID!, $locale: I18NLocaleCode) {
         ${type}(documentId: $id, locale: $locale) ${selectAll(await graphqlSchemaFor(anonymous), typeName, 1)}
       }`,
      { id: documentId, locale },
    ),
    'the GraphQL query',
  );
  expect(answer.body.errors).toBeUndefined();
  return targets.map((target) => answer.text.split(target.documentId).length - 1);
};

const timesNamed = (named: NamedReferences, targets: readonly Entry[]): readonly number[] =>
  targets.map(
    ({ documentId }) =>
      Object.values(named)
        .flat()
        .filter((one) => one === documentId).length,
  );

describe.each(editorialTypes)('invariant 4, %s: references that are not live are omitted on every path', (type) => {
  let targets: readonly Entry[];
  let used: readonly Entry[];
  let entry: Entry;
  let named: NamedReferences;

  beforeAll(async () => {
    targets = await makeTargets();
    entry = await reporter.create(
      type,
      'vi',
      fullDocument(type, { locale: 'vi', material: { ...material, cast: castOf(targets) }, marker: newMarker() }),
    );
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    const { id } = (await reporter.state(entry)).body.data.workingVersion;
    named = referencesOfVersion((await reporter.version(entry, id)).body.data.content);
    used = targets.filter(({ documentId }) => Object.values(named).flat().includes(documentId));
  });

  test('the version names them in its attributes, components and blocks', () => {
    expect(used.length).toBeGreaterThan(0);
  });

  test('approving is refused with the list of them, and changes nothing', async () => {
    const before = await traceOf(newsroom, entry);
    const answer = await editor.act(entry, 'approve');
    expect([answer.status, codeOf(answer)]).toEqual([409, 'REFERENCES_NOT_LIVE']);
    const listed = answer.body.error.details.references.map(({ documentId }: Entry) => documentId);
    expect([...listed].sort()).toEqual(used.map(({ documentId }) => documentId).sort());
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('approving without them leaves them out, and nothing else', async () => {
    expectOk(await editor.act(entry, 'approve', { omitReferences: true }), 'the approval');
    expect(await shownOnRest(entry, named)).toEqual({});
    expect(await timesOnGraphql(entry, used)).toEqual(used.map(() => 0));
  });

  test('each comes back at every place of the version, in its order, when it goes live', async () => {
    for (const [index, target] of used.entries()) {
      await publish(target);
      const stillMissing = used.slice(index + 1).map(({ documentId }) => documentId);
      expect(await shownOnRest(entry, named)).toEqual(without(named, stillMissing));
    }
    expect(await timesOnGraphql(entry, used)).toEqual(timesNamed(named, used));
  });

  test('each leaves again with its unpublication, and comes back with the next publication', async () => {
    for (const target of used) {
      await unpublish(target);
      expect(await shownOnRest(entry, named)).toEqual(without(named, [target.documentId]));
      expect(await timesOnGraphql(entry, [target])).toEqual([0]);
      await publish(target);
      expect(await shownOnRest(entry, named)).toEqual(named);
    }
  });

  test('each time the publication log says that the public bytes of the entry have changed', async () => {
    const rows = await newsroom.sql<{ kind: string }>(
      'select kind from publication_log where document_id = $1 order by sequence',
      [entry.documentId],
    );
    expect(rows.map(({ kind }) => kind)).toEqual([
      'published',
      ...used.flatMap(() => ['relinked', 'relinked', 'relinked']),
    ]);
  });
});

describe('invariant 4: lists of references keep their order', () => {
  test('a person who goes live later takes the place that the version gives them', async () => {
    const [first, middle, last] = await Promise.all(
      ['một', 'hai', 'ba'].map((name) => reporter.create('person', 'vi', { name: `${name} ${newMarker()}` })),
    );
    const order = [first, middle, last].map((one) => (one as Entry).documentId);
    await publish(first as Entry);
    await publish(last as Entry);
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      persons: linkTo('vi', ...order),
    });
    expectOk(await chief.act(article, 'publish', { omitReferences: true }), 'the publication');
    const named = { persons: order };
    expect(await shownOnRest(article, named)).toEqual({ persons: [order[0], order[2]] });
    await publish(middle as Entry);
    expect(await shownOnRest(article, named)).toEqual(named);
    expect((await newsroom.snapshots([{ entry: article, copy: 'live' }]))[0]?.content['persons']).toEqual(
      order.map((documentId) => ({ contentType: 'person', documentId })),
    );
  });

  test('a new version of a target changes neither the links nor the version of who names it', async () => {
    const person = await reporter.create('person', 'vi', { name: newMarker() });
    await publish(person);
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      bylines: [{ role: 'author', shownAs: 'PV', person: linkTo('vi', person.documentId) }],
    });
    await publish(article);
    const state = (await chief.state(article)).body.data;
    const renamed = newMarker();
    expectOk(await reporter.save(person, { name: renamed }), 'the new name');
    await publish(person);
    expect((await chief.state(article)).body.data).toEqual(state);
    const detail = await anonymous.get(
      `/api/articles/${article.documentId}?locale=vi&populate[bylines][populate][person]=true`,
    );
    expect(detail.body.data.bylines[0].person.name).toBe(renamed);
  });

  test('a byline prints what it was printed as, also while its person is not live', async () => {
    const person = await reporter.create('person', 'vi', { name: newMarker() });
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      bylines: [{ role: 'author', shownAs: 'Nhóm PV', person: linkTo('vi', person.documentId) }],
    });
    expectOk(await chief.act(article, 'publish', { omitReferences: true }), 'the publication');
    const detail = await anonymous.get(
      `/api/articles/${article.documentId}?locale=vi&populate[bylines][populate][person]=true`,
    );
    expect(detail.body.data.bylines).toMatchObject([{ shownAs: 'Nhóm PV', person: null }]);
  });

  test('an article that names itself and one that names it back go live one after the other', async () => {
    const one = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    const other = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      related: linkTo('vi', one.documentId),
    });
    expectOk(
      await reporter.save(one, { related: linkTo('vi', one.documentId, other.documentId) }),
      'the links to itself and to the other',
    );
    expectOk(await chief.act(one, 'publish', { omitReferences: true }), 'the first publication');
    await publish(other);
    expect(await shownOnRest(other, { related: [] })).toEqual({ related: [one.documentId] });
    expect(await shownOnRest(one, { related: [] })).toEqual({ related: [one.documentId, other.documentId] });
  });
});

describe('invariant 4: a reference is looked for in the language of who names it', () => {
  test('a person live in Vietnamese only is not live for a Chinese article', async () => {
    const person = await reporter.create('person', 'vi', { name: newMarker() });
    await publish(person);
    const chinese = await reporter.addLanguage(person, 'zh-Hans', { name: newMarker() });
    const article = await reporter.create('article', 'zh-Hans', {
      ...smallDocument('article', newMarker()),
      persons: linkTo('zh-Hans', person.documentId),
    });
    const answer = await chief.act(article, 'publish');
    expect([answer.status, codeOf(answer)]).toEqual([409, 'REFERENCES_NOT_LIVE']);
    await publish(chinese);
    await publish(article);
    expect(await shownOnRest(article, { persons: [] })).toEqual({ persons: [person.documentId] });
  });

  test('publishing a target in another language changes nothing', async () => {
    const person = await reporter.create('person', 'vi', { name: newMarker() });
    const english = await reporter.addLanguage(person, 'en', { name: newMarker() });
    const word = newMarker();
    const article = await reporter.create('article', 'vi', {
      title: word,
      externalUrl: 'https://external.example/',
      persons: linkTo('vi', person.documentId),
    });
    expectOk(await chief.act(article, 'publish', { omitReferences: true }), 'the publication');
    const before = await publicBytes(anonymous, article, word);
    await publish(english);
    expect(await publicBytes(anonymous, article, word)).toEqual(before);
  });
});
