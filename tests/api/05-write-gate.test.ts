import { editorialTypes, nameAttribute, type EditorialType } from '../../src/domain/shared/content-types';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { collectionPath } from '../helpers/newsroom/desk';
import { fullDocument, renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { everywhere, nowhere, publicCounts } from '../helpers/newsroom/readers';
import { plainTables, pluralNames } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { material, anonymous, program } = newsroom;
afterAll(() => newsroom.close());

const admin = newsroom.as('admin');
const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');

const draftOf = (type: EditorialType, marker = newMarker()): Promise<Entry> =>
  reporter.create(type, 'vi', smallDocument(type, marker));

const liveOf = async (type: EditorialType, marker = newMarker()): Promise<Entry> => {
  const entry = await draftOf(type, marker);
  expectOk(await chief.act(entry, 'publish'), 'the publication');
  return entry;
};

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const refusalOf = (answer: Answer): readonly [number, string | undefined] =>
  answer.body?.errors
    ? [409, answer.body.errors[0]?.extensions?.error?.details?.code]
    : [answer.status, codeOf(answer)];

const refused = [409, 'PUBLISH_ONLY_BY_ACTION'] as const;

/** Ways past the workflow on which stock Strapi would publish or unpublish. */
const sideDoors: Readonly<Record<string, (entry: Entry) => Promise<Answer>>> = {
  'the Publish button': (entry) => admin.stockAction(entry, 'publish', renamed(entry.type, newMarker())),
  'the Unpublish button': (entry) => admin.stockAction(entry, 'unpublish'),
  'the Unpublish button that also discards': (entry) => admin.stockAction(entry, 'unpublish', { discardDraft: true }),
  'bulk publish': (entry) =>
    admin.bulk(entry.type, 'bulkPublish', { documentIds: [entry.documentId], locale: [entry.locale] }),
  'bulk unpublish': (entry) =>
    admin.bulk(entry.type, 'bulkUnpublish', { documentIds: [entry.documentId], locale: [entry.locale] }),
  'a PUT over REST with status=published': ({ type, documentId }) =>
    program.put(`/api/${pluralNames[type]}/${documentId}?locale=vi&status=published`, {
      data: renamed(type, newMarker()),
    }),
  'a mutation over GraphQL with status PUBLISHED': ({ type, documentId }) =>
    program.graphql(
      `mutation ($id: ID!, $data: ${capitalized(type)}Input!) {
         update${capitalized(type)}(documentId: $id, locale: "vi", status: PUBLISHED, data: $data) { documentId }
       }`,
      { id: documentId, data: renamed(type, newMarker()) },
    ),
};

describe.each(editorialTypes)('%s: nothing is published or unpublished past the workflow', (type) => {
  let live: Entry;
  beforeAll(async () => {
    live = await liveOf(type);
    expectOk(await reporter.save(live, renamed(type, newMarker())), 'a newer change');
  });

  test.each(Object.keys(sideDoors))('%s is refused, and nothing is written', async (name) => {
    const before = await traceOf(newsroom, live);
    expect(refusalOf(await (sideDoors[name] as (typeof sideDoors)[string])(live))).toEqual(refused);
    expect(await traceOf(newsroom, live)).toEqual(before);
  });

  test('nor does a new document come into being on such a way', async () => {
    const marker = newMarker();
    const data = smallDocument(type, marker);
    const answers = [
      await admin.post(`${collectionPath(type)}/actions/publish?locale=vi`, data),
      await program.post(`/api/${pluralNames[type]}?locale=vi&status=published`, { data }),
      await program.graphql(
        `mutation ($data: ${capitalized(type)}Input!) {
           create${capitalized(type)}(locale: "vi", status: PUBLISHED, data: $data) { documentId }
         }`,
        { data },
      ),
    ];
    expect(answers.map(refusalOf)).toEqual([refused, refused, refused]);
    const rows = await newsroom.sql(`select 1 from ${plainTables[type]} where ${nameAttribute(type)} like $1`, [
      `%${marker}%`,
    ]);
    expect(rows).toEqual([]);
  });

  test('a status in the body of a save from the panel publishes nothing', async () => {
    const marker = newMarker();
    const entry = await draftOf(type, marker);
    await admin.save(entry, { ...renamed(type, `${marker} hai`), status: 'published' });
    await admin.tryCreate(type, 'vi', { ...smallDocument(type, `${marker} ba`), status: 'published' });
    expect(await publicCounts(anonymous, entry, marker)).toEqual(nowhere);
  });
});

describe.each(editorialTypes)('%s: discarding', (type) => {
  test('puts what is live back as a new version, and leaves live alone', async () => {
    const marker = newMarker();
    const entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker }));
    expectOk(await chief.act(entry, 'publish'), 'the publication');
    expectOk(
      await reporter.save(entry, fullDocument(type, { locale: 'vi', material, marker: newMarker() })),
      'the change to discard',
    );
    const [liveBefore] = await newsroom.snapshots([{ entry, copy: 'live' }]);
    expectOk(await reporter.discard(entry), 'the discard');
    const [live, draft] = await newsroom.snapshots([
      { entry, copy: 'live' },
      { entry, copy: 'draft' },
    ]);
    expect(live).toEqual(liveBefore);
    expect(draft).toEqual(live);
    const state = (await reporter.state(entry)).body.data;
    expect(state).toMatchObject({ approvalStatus: 'draft', liveness: 'live', workingVersion: { label: '1.2' } });
  });

  test('is refused where nothing is live, and in review, and changes nothing', async () => {
    const draft = await draftOf(type);
    const inReview = await liveOf(type);
    expectOk(await reporter.save(inReview, renamed(type, newMarker())), 'a newer change');
    expectOk(await reporter.act(inReview, 'submit'), 'the submission');
    for (const [entry, status] of [
      [draft, 404],
      [inReview, 409],
    ] as const) {
      const before = await traceOf(newsroom, entry);
      const answer = await reporter.discard(entry);
      expect([answer.status, typeof codeOf(answer)]).toEqual([status, 'string']);
      expect(await traceOf(newsroom, entry)).toEqual(before);
    }
  });
});

describe.each(editorialTypes)('%s: copying', (type) => {
  test('makes a draft of its own with an address of its own, and leaves the original alone', async () => {
    const entry = await reporter.create(
      type,
      'vi',
      fullDocument(type, { locale: 'vi', material, marker: newMarker() }),
    );
    expectOk(await chief.act(entry, 'publish'), 'the publication');
    const before = await traceOf(newsroom, entry);
    const answer = expectOk(await newsroom.as('otherReporter').clone(entry, renamed(type, newMarker())), 'the copy');
    const copy = { ...entry, documentId: answer.body.data.documentId as string };
    expect(copy.documentId).not.toBe(entry.documentId);
    expect((await newsroom.as('otherReporter').state(copy)).body.data).toMatchObject({
      approvalStatus: 'draft',
      liveness: 'never',
      owner: { name: 'otherReporter' },
      workingVersion: { label: '0.1', action: 'clone' },
    });
    const slugs = await newsroom.sql<{ slug: string }>(
      `select slug from ${plainTables[type]} where document_id = any($1)`,
      [[entry.documentId, copy.documentId]],
    );
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(2);
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });
});

describe.each(editorialTypes)('%s: deleting moves to the trash', (type) => {
  const inList = async (entry: Entry, query: string): Promise<boolean> => {
    const answer = expectOk(
      await editor.get(
        `${collectionPath(type)}?locale=${entry.locale}&filters[$and][0][documentId][$eq]=${entry.documentId}${query}`,
      ),
      'the list',
    );
    return answer.body.pagination.total === 1;
  };

  test('where the entry stays with its history, is not listed, and can be brought back', async () => {
    const entry = await draftOf(type);
    const [draft] = await newsroom.snapshots([{ entry, copy: 'draft' }]);
    expectOk(await reporter.remove(entry), 'the deletion');
    expect((await reporter.state(entry)).body.data).toMatchObject({
      approvalStatus: 'draft',
      trashed: true,
      workingVersion: { action: 'trash', label: '0.2' },
      allowedActions: ['untrash'],
    });
    expect(await newsroom.snapshots([{ entry, copy: 'draft' }])).toEqual([draft]);
    expect(await inList(entry, '')).toBe(false);
    expect(await inList(entry, '&filters[$and][1][editorialTrashed][$eq]=true')).toBe(true);

    expectOk(await reporter.act(entry, 'untrash'), 'the return');
    expect((await reporter.state(entry)).body.data).toMatchObject({
      trashed: false,
      workingVersion: { action: 'untrash' },
    });
    expect(await inList(entry, '')).toBe(true);
  });

  test('from where it can be neither saved nor submitted, approved or published', async () => {
    const entry = await draftOf(type);
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expectOk(await reporter.remove(entry), 'the deletion, which ends the review');
    const before = await traceOf(newsroom, entry);
    const answers = [
      await reporter.save(entry, renamed(type, newMarker())),
      await reporter.act(entry, 'submit'),
      await editor.act(entry, 'approve'),
      await chief.act(entry, 'publish'),
      await reporter.act(entry, 'withdraw'),
      await reporter.remove(entry),
    ];
    expect(answers.map(refusalOf)).toEqual(answers.map(() => [409, 'ENTRY_TRASHED']));
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('not while it is live', async () => {
    const entry = await liveOf(type);
    const before = await traceOf(newsroom, entry);
    for (const answer of [
      await reporter.remove(entry),
      await chief.act(entry, 'trash'),
      await reporter.bulk(type, 'bulkDelete', { documentIds: [entry.documentId], locale: 'vi' }),
      await program.delete(`/api/${pluralNames[type]}/${entry.documentId}?locale=vi`),
    ]) {
      expect(refusalOf(answer)).toEqual([409, 'ENTRY_LIVE']);
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('several at once go together or not at all', async () => {
    const entries = [await draftOf(type), await liveOf(type), await draftOf(type)];
    const before = await Promise.all(entries.map((entry) => traceOf(newsroom, entry)));
    const answer = await reporter.bulk(type, 'bulkDelete', {
      documentIds: entries.map(({ documentId }) => documentId),
      locale: 'vi',
    });
    expect(refusalOf(answer)).toEqual([409, 'ENTRY_LIVE']);
    expect(await Promise.all(entries.map((entry) => traceOf(newsroom, entry)))).toEqual(before);
  });

  test('of one language leaves the others', async () => {
    const entry = await draftOf(type);
    const english = await reporter.addLanguage(entry, 'en', smallDocument(type, newMarker()));
    const before = await traceOf(newsroom, entry);
    expectOk(await reporter.remove(english), 'the deletion of the English entry');
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });
});

describe('deleting what others refer to', () => {
  test('an entry that live ones name stays, and they keep their links', async () => {
    const person = await liveOf('person');
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      bylines: [{ role: 'author', shownAs: 'PV', person: linkTo('vi', person.documentId) }],
    });
    expectOk(await chief.act(article, 'publish'), 'the publication of the article');
    expectOk(await chief.act(person, 'unpublish', { comment: 'Gỡ' }), 'the unpublication of the person');
    const before = await traceOf(newsroom, person);
    const answer = await reporter.remove(person);
    expect(refusalOf(answer)).toEqual([409, 'REFERENCED_BY_LIVE_ENTRIES']);
    expect(answer.body.error.details.entries).toEqual([
      { contentType: 'article', documentId: article.documentId, locale: 'vi' },
    ]);
    expect(await traceOf(newsroom, person)).toEqual(before);
    expectOk(await chief.act(article, 'unpublish', { comment: 'Gỡ' }), 'the unpublication of the article');
    expectOk(await reporter.remove(person), 'the deletion once nothing live names the person');
  });

  test.each(['category', 'genre', 'keyword', 'series', 'place'] as const)('a %s in use stays', async (type) => {
    const path = `/content-manager/collection-types/api::${type}.${type}`;
    const label = type === 'series' ? { title: newMarker() } : { name: newMarker() };
    const data = type === 'genre' ? { ...label, code: newMarker() } : label;
    const made = expectOk(await chief.post(`${path}?locale=vi`, data), 'the making').body.data;
    const attribute = { category: 'category', genre: 'genre', keyword: 'keywords', series: 'series', place: 'places' }[
      type
    ];
    const article = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      [attribute]: linkTo('vi', made.documentId),
    });
    const before = await traceOf(newsroom, article);
    for (const answer of [
      await chief.delete(`${path}/${made.documentId}?locale=vi`),
      await chief.delete(`${path}/${made.documentId}`),
      await chief.post(`${path}/actions/bulkDelete`, { documentIds: [made.documentId], locale: 'vi' }),
    ]) {
      expect(refusalOf(answer)).toEqual([409, 'IN_USE']);
    }
    expect(await traceOf(newsroom, article)).toEqual(before);
    expectOk(
      await reporter.save(article, {
        [attribute]: { connect: [], disconnect: [{ documentId: made.documentId, locale: 'vi' }] },
      }),
      'the unlinking',
    );
    expectOk(await chief.delete(`${path}/${made.documentId}?locale=vi`), 'the deletion once it is unused');
  });

  test('a supporting entry is made in all languages at once', async () => {
    const path = '/content-manager/collection-types/api::keyword.keyword';
    const name = newMarker();
    const { documentId } = expectOk(await chief.post(`${path}?locale=zh-Hans`, { name }), 'the making').body.data;
    for (const locale of ['vi', 'en', 'zh-Hans']) {
      expect((await anonymous.get(`/api/keywords/${documentId}?locale=${locale}`)).body.data).toMatchObject({
        name,
        locale,
      });
    }
  });
});

describe('the list of the content manager', () => {
  test.each(editorialTypes)('%s: shows the state of each entry and filters by it', async (type) => {
    const word = newMarker();
    const draft = await draftOf(type, word);
    const pending = await draftOf(type, word);
    expectOk(await reporter.act(pending, 'submit'), 'the submission');
    const live = await liveOf(type, word);
    const newer = await liveOf(type, word);
    expectOk(await reporter.save(newer, renamed(type, `${word} mới`)), 'a newer change');

    const list = async (...filters: readonly string[]) => {
      const query = [`[${nameAttribute(type)}][$contains]=${word}`, ...filters]
        .map((filter, index) => `filters[$and][${index}]${filter}`)
        .join('&');
      const answer = expectOk(
        await editor.get(`${collectionPath(type)}?locale=vi&sort=createdAt:ASC&${query}`),
        'the list',
      );
      expect(answer.body.pagination.total).toBe(answer.body.results.length);
      return answer.body.results as readonly { documentId: string; editorial: object }[];
    };
    const idsOf = (results: readonly { documentId: string }[]) => results.map(({ documentId }) => documentId);
    const all = await list();
    expect(idsOf(all)).toEqual(idsOf([draft, pending, live, newer]));
    expect(all.map(({ editorial }) => editorial)).toEqual([
      { approvalStatus: 'draft', liveness: 'never', trashed: false, version: '0.1' },
      { approvalStatus: 'pending', liveness: 'never', trashed: false, version: '0.1' },
      { approvalStatus: 'approved', liveness: 'live', trashed: false, version: '1.0' },
      { approvalStatus: 'draft', liveness: 'liveWithNewerChanges', trashed: false, version: '1.1' },
    ]);
    expect(idsOf(await list('[editorialApprovalStatus][$eq]=pending'))).toEqual(idsOf([pending]));
    expect(idsOf(await list('[editorialApprovalStatus][$ne]=draft'))).toEqual(idsOf([pending, live]));
    expect(idsOf(await list('[editorialLiveness][$eq]=live'))).toEqual(idsOf([live]));
    expect(idsOf(await list('[editorialLiveness][$eq]=liveWithNewerChanges'))).toEqual(idsOf([newer]));
    expect(idsOf(await list('[editorialLiveness][$ne]=never', '[editorialApprovalStatus][$eq]=approved'))).toEqual(
      idsOf([live]),
    );
    expect(await publicCounts(anonymous, live, word)).toEqual({
      ...everywhere,
      'REST list': 2,
      'REST search': 2,
      'GraphQL list': 2,
    });
  });
});
