import { createHash } from 'node:crypto';

import { editorialTypes, nameAttribute, type EditorialType } from '../../src/domain/shared/content-types';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { fullDocument, renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { pluralNames } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { material, program } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');

interface VersionRow {
  readonly id: number;
  readonly label: string;
  readonly hash: string;
  readonly action: string;
  readonly origin: string;
}

/** All versions of an entry, oldest first, read page by page as people do. */
const versionsOf = async (entry: Entry): Promise<readonly VersionRow[]> => {
  const found: VersionRow[] = [];
  let cursor: number | null = null;
  do {
    const answer: Answer = expectOk(
      await chief.versions(entry, `?limit=40${cursor === null ? '' : `&cursor=${cursor}`}`),
      'a page of versions',
    );
    found.push(...answer.body.data);
    cursor = answer.body.meta.nextCursor;
  } while (cursor !== null);
  return found.reverse();
};

const expectInOrder = (versions: readonly VersionRow[]): void => {
  const ids = versions.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
  const labels = versions.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
};

describe.each(editorialTypes)('invariant 14, %s: each changed save adds one version', (type) => {
  test('a save that changes nothing adds none, nor an audit row', async () => {
    const marker = newMarker();
    const data = fullDocument(type, { locale: 'vi', material, marker });
    const entry = await reporter.create(type, 'vi', data);
    const opened = (await reporter.open(entry)).body.data;
    const before = await traceOf(newsroom, entry);
    expectOk(await reporter.save(entry, { [nameAttribute(type)]: opened[nameAttribute(type)] }), 'the same name again');
    expectOk(await reporter.save(entry, {}), 'an empty save');
    const { rows: _rowsAreTouchedByStrapi, ...after } = await traceOf(newsroom, entry);
    expect(before).toMatchObject(after);
  });

  test('labels count minors up to an approval, and on after it', async () => {
    const marker = newMarker();
    const entry = await reporter.create(type, 'vi', smallDocument(type, marker));
    for (const text of ['hai', 'ba']) expectOk(await reporter.save(entry, renamed(type, `${marker} ${text}`)), text);
    expectOk(await chief.act(entry, 'publish'), 'the first publication');
    for (const text of ['bốn', 'năm']) expectOk(await reporter.save(entry, renamed(type, `${marker} ${text}`)), text);
    expectOk(await chief.act(entry, 'publish'), 'the second publication');
    expectOk(await reporter.save(entry, renamed(type, `${marker} sáu`)), 'sáu');
    const versions = await versionsOf(entry);
    expect(versions.map(({ label }) => label)).toEqual(['0.1', '0.2', '1.0', '1.1', '2.0', '2.1']);
    expectInOrder(versions);
  });

  test('a version that goes live again keeps its label', async () => {
    const entry = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    expectOk(await chief.act(entry, 'publish'), 'the publication');
    expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
    expectOk(await chief.act(entry, 'publish'), 'the second publication');
    expect((await versionsOf(entry)).map(({ label }) => label)).toEqual(['1.0']);
  });

  // The type with the most to write bears the crowd; for the others a smaller one shows the same.
  const crowd = type === 'article' ? 100 : 10;

  test(`${crowd} saves at once give ${crowd} versions, one after the other`, async () => {
    const marker = newMarker();
    const entry = await editor.create(type, 'vi', smallDocument(type, marker));
    const answers = await Promise.all(
      Array.from({ length: crowd }, (_, index) => editor.save(entry, renamed(type, `${marker} ${index}`))),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    const versions = await versionsOf(entry);
    expect(versions).toHaveLength(crowd + 1);
    expect(versions.map(({ label }) => label)).toEqual(versions.map((_, index) => `0.${index + 1}`));
    expectInOrder(versions);
    const [draft] = await newsroom.snapshots([{ entry, copy: 'draft' }]);
    expect(versions.at(-1)?.hash).toBe(draft?.hash);
    const names = await newsroom.sql<{ name: string }>(
      `select content.content::jsonb ->> $2 as name from editorial_versions version
         join editorial_contents content on content.hash = version.content_hash where version.document_id = $1`,
      [entry.documentId, nameAttribute(type)],
    );
    expect(new Set(names.map(({ name }) => name)).size).toBe(crowd + 1);
  }, 60_000);

  test('12 new entries of one name at once get 12 addresses', async () => {
    const marker = newMarker();
    const entries = await Promise.all(
      Array.from({ length: 12 }, () => reporter.create(type, 'vi', smallDocument(type, marker))),
    );
    const slugs = await newsroom.sql<{ slug: string }>(
      'select slug from editorial_entries where document_id = any($1)',
      [entries.map(({ documentId }) => documentId)],
    );
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(12);
  });
});

describe.each(editorialTypes)('invariant 15, %s: a stored version never changes', (type) => {
  test('not by anything that later happens to its entry or its document', async () => {
    const marker = newMarker();
    const entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker }));
    expectOk(await reporter.save(entry, renamed(type, `${marker} hai`)), 'a second version');
    const stored = () =>
      newsroom.sql<{ id: string; content: string; content_hash: string }>(
        `select version.*, content.content from editorial_versions version
           join editorial_contents content on content.hash = version.content_hash
          where version.document_id = $1 and version.locale = 'vi' order by version.id`,
        [entry.documentId],
      );
    const before = await stored();
    const deeds: readonly (() => Promise<Answer | Entry>)[] = [
      () => reporter.act(entry, 'submit'),
      () => editor.act(entry, 'approve'),
      () => reporter.save(entry, fullDocument(type, { locale: 'vi', material, marker: newMarker() })),
      () => reporter.discard(entry),
      () => reporter.addLanguage(entry, 'en', smallDocument(type, newMarker())),
      () => chief.act({ ...entry, locale: 'en' }, 'publish'),
      () => reporter.clone(entry, renamed(type, newMarker())),
      () => chief.act(entry, 'unpublish', { comment: 'Gỡ' }),
      () => reporter.remove(entry),
      () => chief.act(entry, 'untrash'),
    ];
    for (const [index, deed] of deeds.entries()) {
      const done = await deed();
      if ('status' in done) expectOk(done, `deed ${index}`);
      expect((await stored()).slice(0, before.length)).toEqual(before);
    }
    for (const { content, content_hash: hash } of await stored()) {
      expect(createHash('sha256').update(content, 'utf8').digest('hex')).toBe(hash);
    }
  });

  test('not by a change of the file that it shows', async () => {
    const entry = await reporter.create(
      type,
      'vi',
      fullDocument(type, { locale: 'vi', material, marker: newMarker() }),
    );
    const { id } = (await reporter.state(entry)).body.data.workingVersion;
    const before = (await chief.version(entry, id)).body.data;
    const info = { fileInfo: { alternativeText: newMarker(), caption: newMarker(), name: 'dot.png' } };
    const form = new FormData();
    form.append('fileInfo', JSON.stringify(info.fileInfo));
    expectOk(await chief.send('POST', `/upload?id=${material.image}`, form, {}), "the change of the file's caption");
    expect((await chief.version(entry, id)).body.data).toEqual(before);
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expectOk(await editor.act(entry, 'approve'), 'the approval of what differs in the file’s caption only');
  });
});

describe.each(editorialTypes)('invariant 17, %s: versions are for those who may edit the entry', (type) => {
  let entry: Entry;
  let other: Entry;
  let version: number;
  let othersVersion: number;
  const marker = newMarker();

  beforeAll(async () => {
    entry = await reporter.create(type, 'vi', smallDocument(type, marker));
    other = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    version = (await reporter.state(entry)).body.data.workingVersion.id;
    othersVersion = (await reporter.state(other)).body.data.workingVersion.id;
  });

  test('the own ones are there, with their content', async () => {
    const answer = await reporter.version(entry, version);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({ id: version, label: '0.1', action: 'create', origin: 'admin-panel' });
    expect(answer.body.data.content).toMatchObject(smallDocument(type, marker));
  });

  test('versions of another entry, of another language and of none are not found', async () => {
    const english = await reporter.addLanguage(entry, 'en', smallDocument(type, newMarker()));
    const englishVersion = (await reporter.state(english)).body.data.workingVersion.id;
    for (const id of [othersVersion, englishVersion, 999_999_999, 'x', '1e3', '-1', '99999999999999999999']) {
      const answer = await reporter.version(entry, id);
      expect([id, answer.status, codeOf(answer)]).toEqual([id, 404, 'VERSION_NOT_FOUND']);
    }
  });

  test.each(['otherReporter', 'translatorEn', 'accountant'] as const)(
    '%s, who may not edit it, is refused',
    async (name) => {
      for (const answer of [await newsroom.as(name).versions(entry), await newsroom.as(name).version(entry, version)]) {
        expect([answer.status, codeOf(answer)]).toEqual([403, 'RIGHT_REQUIRED']);
      }
    },
  );

  test('nobody without an account gets them, nor a program with a token', async () => {
    const path = `/editorial/entries/${type}/${entry.documentId}/vi/versions`;
    for (const client of [newsroom.anonymous, newsroom.program, newsroom.readingProgram]) {
      for (const answer of [await client.get(path), await client.get(`${path}/${version}`)]) {
        expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
      }
    }
  });
});

interface WritePath {
  readonly origin: string;
  readonly action: string;
  /** Writes, and says which entry was written. */
  write(type: EditorialType): Promise<Entry>;
}

const made = (type: EditorialType, answer: Answer, documentId: string): Entry => {
  expectOk(answer, 'the write');
  if (answer.body?.errors) throw new Error(answer.text);
  return { type, documentId, locale: 'vi' };
};

const draftOf = (type: EditorialType): Promise<Entry> => reporter.create(type, 'vi', smallDocument(type, newMarker()));

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const restPath = (type: EditorialType, documentId = ''): string =>
  `/api/${pluralNames[type]}${documentId && `/${documentId}`}?locale=vi`;

const writePaths: Readonly<Record<string, WritePath>> = {
  'a new document in the admin panel': { origin: 'admin-panel', action: 'create', write: draftOf },
  'a new language in the admin panel': {
    origin: 'admin-panel',
    action: 'create',
    write: async (type) => reporter.addLanguage(await draftOf(type), 'en', smallDocument(type, newMarker())),
  },
  'a save in the admin panel': {
    origin: 'admin-panel',
    action: 'save',
    write: async (type) => {
      const entry = await draftOf(type);
      expectOk(await reporter.save(entry, renamed(type, newMarker())), 'the save');
      return entry;
    },
  },
  'a discard in the admin panel': {
    origin: 'admin-panel',
    action: 'discard',
    write: async (type) => {
      const entry = await draftOf(type);
      expectOk(await chief.act(entry, 'publish'), 'the publication');
      expectOk(await reporter.save(entry, renamed(type, newMarker())), 'the change to discard');
      expectOk(await reporter.discard(entry), 'the discard');
      return entry;
    },
  },
  'a copy in the admin panel': {
    origin: 'admin-panel',
    action: 'clone',
    write: async (type) => {
      const answer = await reporter.clone(await draftOf(type), renamed(type, newMarker()));
      return made(type, answer, answer.body.data.documentId);
    },
  },
  'a deletion in the admin panel': {
    origin: 'admin-panel',
    action: 'trash',
    write: async (type) => {
      const entry = await draftOf(type);
      expectOk(await reporter.remove(entry), 'the deletion');
      return entry;
    },
  },
  'a bulk deletion in the admin panel': {
    origin: 'admin-panel',
    action: 'trash',
    write: async (type) => {
      const entry = await draftOf(type);
      expectOk(
        await reporter.bulk(type, 'bulkDelete', { documentIds: [entry.documentId], locale: 'vi' }),
        'the bulk deletion',
      );
      return entry;
    },
  },
  'a new document over REST': {
    origin: 'rest',
    action: 'create',
    write: async (type) => {
      const data = fullDocument(type, { locale: 'vi', material, marker: newMarker() });
      const answer = await program.post(restPath(type), { data });
      return made(type, answer, answer.body.data?.documentId);
    },
  },
  'a save over REST': {
    origin: 'rest',
    action: 'save',
    write: async (type) => {
      const { documentId } = await draftOf(type);
      return made(
        type,
        await program.put(restPath(type, documentId), { data: renamed(type, newMarker()) }),
        documentId,
      );
    },
  },
  'a deletion over REST': {
    origin: 'rest',
    action: 'trash',
    write: async (type) => {
      const { documentId } = await draftOf(type);
      return made(type, await program.delete(restPath(type, documentId)), documentId);
    },
  },
  'a new document over GraphQL': {
    origin: 'graphql',
    action: 'create',
    write: async (type) => {
      const answer = await program.graphql(
        `mutation ($data: ${capitalized(type)}Input!) { made: create${capitalized(type)}(locale: "vi", data: $data) { documentId } }`,
        { data: smallDocument(type, newMarker()) },
      );
      return made(type, answer, answer.body.data?.made.documentId);
    },
  },
  'a save over GraphQL': {
    origin: 'graphql',
    action: 'save',
    write: async (type) => {
      const { documentId } = await draftOf(type);
      const answer = await program.graphql(
        `mutation ($id: ID!, $data: ${capitalized(type)}Input!) {
           update${capitalized(type)}(documentId: $id, locale: "vi", data: $data) { documentId }
         }`,
        { id: documentId, data: renamed(type, newMarker()) },
      );
      return made(type, answer, documentId);
    },
  },
  'a deletion over GraphQL': {
    origin: 'graphql',
    action: 'trash',
    write: async (type) => {
      const { documentId } = await draftOf(type);
      const answer = await program.graphql(
        `mutation ($id: ID!) { delete${capitalized(type)}(documentId: $id, locale: "vi") { documentId } }`,
        { id: documentId },
      );
      return made(type, answer, documentId);
    },
  },
};

describe.each(editorialTypes)('invariant 18, %s: every path that writes makes a version', (type) => {
  test.each(Object.keys(writePaths))('%s', async (name) => {
    const { origin, action, write } = writePaths[name] as WritePath;
    const entry = await write(type);
    const newest = (await versionsOf(entry)).at(-1);
    const [draft] = await newsroom.snapshots([{ entry, copy: 'draft' }]);
    expect(newest).toMatchObject({ origin, action, hash: draft?.hash });
    const audit = await newsroom.sql<{ action: string; origin: string }>(
      'select action, origin from editorial_audit where document_id = $1 and version_id = $2 and action = $3',
      [entry.documentId, newest?.id, action],
    );
    expect(audit).toEqual([{ action, origin }]);
  });
});

describe.each(editorialTypes)('invariant 19, %s: a write that names a stale version is refused', (type) => {
  test('with the current version and its author, and nothing is written', async () => {
    const entry = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    const stale = (await reporter.state(entry)).body.data.workingVersion.id;
    expectOk(await editor.save(entry, renamed(type, newMarker()), `"${stale}"`), "somebody else's save");
    const current = (await reporter.state(entry)).body.data.workingVersion.id;
    const before = await traceOf(newsroom, entry);
    for (const match of [`"${stale}"`, String(stale)]) {
      const answer = await reporter.save(entry, renamed(type, newMarker()), match);
      expect([answer.status, codeOf(answer)]).toEqual([409, 'STALE_VERSION']);
      expect(answer.body.error.details).toMatchObject({ given: stale, current, author: 'deskEditor' });
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
    expectOk(await reporter.save(entry, renamed(type, newMarker()), current), 'the save on the current version');
  });

  test('of many that start from one version one is written', async () => {
    const entry = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    const version = (await reporter.state(entry)).body.data.workingVersion.id;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => editor.save(entry, renamed(type, newMarker()), version)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(await versionsOf(entry)).toHaveLength(2);
  });
});
