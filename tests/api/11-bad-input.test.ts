import * as fc from 'fast-check';

import { editorialTypes, type EditorialType } from '../../src/domain/shared/content-types';
import { cases } from '../helpers/newsroom/chance';
import { codeOf, expectOk, graphqlCodeOf, type Answer, type Client } from '../helpers/newsroom/client';
import { collectionPath, entryPath } from '../helpers/newsroom/desk';
import { contentTypes } from '../helpers/content-model';
import { fullDocument, renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { anyRestRequest } from '../helpers/newsroom/rest-requests';
import { pluralNames } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

const json = { 'content-type': 'application/json' };

/** A refusal that a program can act on: the caller's fault, with a stable code. */
const expectCoded = (answer: Answer, about: unknown): void => {
  expect({ about, refused: answer.status >= 400 && answer.status < 500, status: answer.status }).toEqual({
    about,
    refused: true,
    status: answer.status,
  });
  expect({ about, code: typeof (codeOf(answer) ?? graphqlCodeOf(answer)) }).toEqual({ about, code: 'string' });
  expect(graphqlCodeOf(answer)).not.toBe('INTERNAL_SERVER_ERROR');
};

describe.each(editorialTypes)(
  '%s: what an action does not understand is refused with its code, and nothing is written',
  (type) => {
    let entry: Entry;
    let other: Entry;
    let before: Awaited<ReturnType<typeof traceOf>>;

    beforeAll(async () => {
      entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker: newMarker() }));
      other = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
      expectOk(await reporter.act(entry, 'submit'), 'the submission');
      before = await traceOf(newsroom, entry);
    });

    afterEach(async () => expect(await traceOf(newsroom, entry)).toEqual(before));

    test.each([
      ['an unknown action', 'vote', {}, 400, 'UNKNOWN_ACTION'],
      ['an action in other letters', 'Approve', {}, 400, 'UNKNOWN_ACTION'],
      ['a name that every object has', 'constructor', {}, 400, 'UNKNOWN_ACTION'],
      ['a rejection without a comment', 'reject', {}, 400, 'COMMENT_REQUIRED'],
      ['an unknown option', 'approve', { force: true }, 400, 'UNKNOWN_OPTION'],
      ['a version that is a text', 'approve', { version: '1' }, 400, 'INVALID_OPTION'],
      ['a version below one', 'approve', { version: -1 }, 400, 'INVALID_OPTION'],
      ['a version that is no whole number', 'approve', { version: 1.5 }, 400, 'INVALID_OPTION'],
      ['a version beyond all numbers', 'approve', { version: 1e300 }, 400, 'INVALID_OPTION'],
      ['a version that is null', 'approve', { version: null }, 400, 'INVALID_OPTION'],
      ['a comment that is a number', 'approve', { comment: 7 }, 400, 'INVALID_OPTION'],
      ['a comment without end', 'approve', { comment: 'a'.repeat(5_001) }, 400, 'INVALID_OPTION'],
      ['a step that is a list', 'approve', { step: ['approval'] }, 400, 'INVALID_OPTION'],
      ['a flag that is a text', 'approve', { omitReferences: 'yes' }, 400, 'INVALID_OPTION'],
      ['a list for a body', 'approve', [], 400, 'INVALID_OPTION'],
      ['a version that nobody has', 'approve', { version: 999_999_999 }, 409, 'STALE_VERSION'],
      ['a step that is not the current one', 'approve', { step: 'constructor' }, 409, 'WRONG_STATE'],
    ] as const)('%s', async (_what, action, body, status, code) => {
      const answer = await editor.act(entry, action, body as object);
      expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    });

    test("another entry's version", async () => {
      const { id } = (await editor.state(other)).body.data.workingVersion;
      const answer = await editor.act(entry, 'approve', { version: id });
      expect([answer.status, codeOf(answer)]).toEqual([409, 'STALE_VERSION']);
    });

    test.each([
      ['an unknown type', 'nothing', 'D', 'vi', 404, 'UNKNOWN_CONTENT_TYPE'],
      ['a supporting type', 'category', 'D', 'vi', 404, 'UNKNOWN_CONTENT_TYPE'],
      ['the plural', 'articles', 'D', 'vi', 404, 'UNKNOWN_CONTENT_TYPE'],
      ['an unknown language', type, 'D', 'fr', 400, 'UNKNOWN_LOCALE'],
      ['all languages', type, 'D', '*', 400, 'UNKNOWN_LOCALE'],
      ['a language in other letters', type, 'D', 'ZH-HANS', 400, 'UNKNOWN_LOCALE'],
      ['a language that the document lacks', type, 'D', 'en', 404, 'ENTRY_NOT_FOUND'],
      ['a document that nobody has', type, 'aaaaaaaaaaaaaaaaaaaaaaaa', 'vi', 404, 'ENTRY_NOT_FOUND'],
      ['a document of an impossible name', type, "x'; --", 'vi', 404, 'ENTRY_NOT_FOUND'],
      ['a document with a zero byte', type, '%00', 'vi', 404, 'ENTRY_NOT_FOUND'],
      ['a document without end', type, 'a'.repeat(2_000), 'vi', 404, 'ENTRY_NOT_FOUND'],
    ] as const)('%s', async (_what, typeName, document, locale, status, code) => {
      const documentId = document === 'D' ? entry.documentId : document;
      const base = `/editorial/entries/${typeName}/${documentId.includes('%') ? documentId : encodeURIComponent(documentId)}/${encodeURIComponent(locale)}`;
      for (const answer of [
        await editor.get(base),
        await editor.get(`${base}/metadata`),
        await editor.get(`${base}/versions`),
        await editor.get(`${base}/versions/1`),
        await editor.post(`${base}/actions/submit`, {}),
      ]) {
        expect([answer.status, codeOf(answer)]).toEqual([status, code]);
      }
    });

    test.each(['cursor=x', 'cursor=0', 'limit=0', 'limit=201', 'limit[]=1', 'page=2', 'cursor=1e999', 'limit=%00'])(
      'versions with ?%s',
      async (query) => {
        const answer = await editor.versions(entry, `?${query}`);
        expect(answer.status).toBe(400);
        expect(['UNKNOWN_OPTION', 'INVALID_OPTION']).toContain(codeOf(answer));
      },
    );

    test.each(['x', '"x"', '-1', '1.5', 'W/"1"', '"1", "2"', '9'.repeat(30)])(
      'a save with If-Match: %s',
      async (value) => {
        const answer = await editor.save(entry, renamed(type, newMarker()), value);
        expect([answer.status, codeOf(answer)]).toEqual([400, 'INVALID_PARAMETER']);
      },
    );
  },
);

describe('bodies that are none', () => {
  const targets = (entry: Entry): readonly (readonly [Client, string, string])[] => [
    [editor, 'POST', `${entryPath(entry)}/actions/approve`],
    [editor, 'POST', `${collectionPath(entry.type)}?locale=vi`],
    [editor, 'PUT', `${collectionPath(entry.type)}/${entry.documentId}?locale=vi`],
    [newsroom.program, 'POST', `/api/${pluralNames[entry.type]}?locale=vi`],
    [newsroom.program, 'PUT', `/api/${pluralNames[entry.type]}/${entry.documentId}?locale=vi`],
    [newsroom.program, 'POST', '/graphql'],
    [newsroom.anonymous, 'POST', '/graphql'],
    [newsroom.anonymous, 'POST', '/admin/login'],
  ];

  let entry: Entry;
  let before: Awaited<ReturnType<typeof traceOf>>;

  beforeAll(async () => {
    entry = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    before = await traceOf(newsroom, entry);
  });

  afterEach(async () => {
    // Strapi dates the row of a draft anew with a save that changes nothing: that is all it may do.
    const { rows: _dates, ...after } = await traceOf(newsroom, entry);
    expect(before).toMatchObject(after);
  });

  test.each([
    ['invalid JSON', '{"title": ', json],
    ['JSON with a comma too many', '{"title": "a",}', json],
    ['a lone text', '"text"', json],
    ['a lone number', '7', json],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), json],
    [
      'a multipart body without end',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    ['a body that says it is compressed and is not', 'abc', { ...json, 'content-encoding': 'gzip' }],
  ])('%s is refused with a code everywhere', async (what, body, headers) => {
    for (const [client, method, path] of targets(entry)) {
      const answer = await client.send(method, path, body, headers);
      expectCoded(answer, `${what}: ${method} ${path}`);
    }
  });

  test('10 MB are refused as too large everywhere, also without a length', async () => {
    const body = JSON.stringify({ comment: 'a'.repeat(10 * 1024 * 1024) });
    for (const [client, method, path] of targets(entry)) {
      const answer = await client.send(method, path, body, json);
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 413, 'BODY_TOO_LARGE']);
    }
  });

  test('objects nested 10,000 deep break nothing', async () => {
    const body = `{"comment":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    for (const [client, method, path] of targets(entry).filter(([, , target]) => !target.startsWith('/admin'))) {
      const answer = await client.send(method, path, body, json);
      expect([path, answer.status < 500]).toEqual([path, true]);
    }
  });

  test('names that every object has do nothing', async () => {
    const answer = await editor.send(
      'POST',
      `${entryPath(entry)}/actions/submit`,
      '{"__proto__":{"comment":"x"},"constructor":{"prototype":{"a":1}}}',
      json,
    );
    expectCoded(answer, 'a polluting body');
  });

  test('unknown routes and methods are refused with a code', async () => {
    for (const [method, path] of [
      ['GET', '/editorial/nothing'],
      ['GET', '/api/nothing'],
      ['GET', '/api/articles/x/y/z'],
      ['DELETE', entryPath(entry)],
      ['PATCH', '/api/articles'],
      ['POST', '/editorial/audit'],
    ] as const) {
      const answer = await editor.send(method, path, undefined, {});
      expectCoded(answer, `${method} ${path}`);
    }
  });
});

describe('operations of GraphQL that nobody means well', () => {
  const nested = (depth: number) => `{ articles { ${'related { '.repeat(depth)} title ${'}'.repeat(depth)} } }`;
  const wide = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: articles { title }`).join(' ')} }`;

  test.each([
    ['deeper than allowed', nested(12), {}],
    ['as deep as a text can be', nested(3_000), {}],
    ['with thousands of root fields', wide(2_000), {}],
    [
      'with thousands of aliases of one field',
      `{ articles { ${Array.from({ length: 5_000 }, (_, index) => `a${index}: title`).join(' ')} } }`,
      {},
    ],
    [
      'lists of lists of lists',
      '{ articles(pagination: { limit: 100 }) { related(pagination: { limit: 100 }) { related(pagination: { limit: 100 }) { title } } } }',
      {},
    ],
    ['a fragment that holds itself', '{ articles { ...F } } fragment F on Article { title ...F }', {}],
    [
      'two fragments that hold each other',
      '{ articles { ...F } } fragment F on Article { related { ...G } } fragment G on Article { related { ...F } }',
      {},
    ],
    ['a fragment that is not there', '{ articles { ...Nothing } }', {}],
    ['an unknown field', '{ articles { contactEmail } }', {}],
    ['an unknown argument', '{ articles(where: 1) { title } }', {}],
    ['no text that can be read', '{ articles {', {}],
    ['an empty text', '', {}],
    ['two operations without a name', '{ articles { title } } { events { name } }', {}],
    ['a subscription', 'subscription { articles { title } }', {}],
    ['a variable that is missing', 'query ($id: ID!) { article(documentId: $id) { title } }', {}],
    [
      'a variable of the wrong type',
      'query ($limit: Int) { articles(pagination: { limit: $limit }) { title } }',
      { limit: 'x' },
    ],
    [
      'a filter of the wrong type in a variable',
      'query ($filters: ArticleFiltersInput) { articles(filters: $filters) { title } }',
      { filters: [7, { title: 1 }] },
    ],
    [
      'an unknown filter in a variable',
      'query ($filters: ArticleFiltersInput) { articles(filters: $filters) { title } }',
      { filters: { contactEmail: { eq: 'a' } } },
    ],
  ])('%s', async (what, query, variables) => {
    for (const client of [newsroom.anonymous, newsroom.program]) {
      const answer = await client.graphql(query, variables);
      expect({ what, isServersFault: answer.status >= 500 }).toEqual({ what, isServersFault: false });
      expect({ what, code: typeof graphqlCodeOf(answer) }).toEqual({ what, code: 'string' });
      expect(graphqlCodeOf(answer)).not.toBe('INTERNAL_SERVER_ERROR');
    }
  });

  test.each([
    ['a list of operations', [{ query: '{ articles { title } }' }]],
    ['a query that is a number', { query: 7 }],
    ['variables that are a text', { query: '{ articles { title } }', variables: 'x' }],
    ['an operation that is not there', { query: '{ articles { title } }', operationName: 'Nothing' }],
    ['null', null],
  ])('%s', async (what, body) => {
    expectCoded(await newsroom.anonymous.post('/graphql', body), what);
  });
});

/** A value that an attribute might be sent, from what fits to what nobody would send. */
const anyAttributeValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      null,
      '',
      'x',
      0,
      -1,
      1.5,
      1e400,
      '2026-02-30',
      'javascript:alert(1)',
      '\u0000',
      '\ud800',
      [],
      {},
      [null],
      [[]],
      [{}],
      { connect: 'x' },
      { connect: [{ documentId: 'nothing' }] },
      { connect: [{ id: 'x' }] },
      { set: [{ documentId: '\u0000' }] },
      { disconnect: [7] },
      [{ __component: 'nothing' }],
      [{ __component: 'content.figure' }],
      [{ __component: 'content.rich-text', text: 'x' }],
      [{ id: 999_999_999 }],
      { id: 'x' },
      'a'.repeat(3_000),
      true,
    ),
  },
);

const anyDocument = (type: EditorialType): fc.Arbitrary<Record<string, unknown>> => {
  const names = [
    ...Object.keys(contentTypes[type]?.attributes ?? {}),
    'id',
    'documentId',
    'locale',
    'publishedAt',
    'createdBy',
    'nothing',
    '__proto__',
  ];
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), anyAttributeValue), {
      minLength: 1,
      maxLength: 3,
      selector: ([name]) => name,
    })
    .map((pairs) => Object.fromEntries(pairs));
};

describe('generated', () => {
  test(`bodies of actions: a coded 4xx and nothing written, or a success that the body asked for (TEST_SEED=${seed})`, async () => {
    const entry = await reporter.create('person', 'vi', smallDocument('person', newMarker()));
    const before = await traceOf(newsroom, entry);
    const anyBody = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom('comment', 'version', 'step', 'omitReferences', 'x', 'toString'),
        fc.jsonValue({ maxDepth: 1 }),
        { minKeys: 1 },
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('approve', 'reject', 'unpublish', 'withdraw', 'untrash'),
        anyBody,
        async (action, body) => {
          // In the state of a draft none of these is possible, whatever the body.
          const answer = await editor.send('POST', `${entryPath(entry)}/actions/${action}`, JSON.stringify(body), json);
          expectCoded(answer, { action, body });
        },
      ),
      { numRuns: cases({ few: 40, many: 2000 }), seed },
    );
    expect(await traceOf(newsroom, entry)).toEqual(before);
  }, 900_000);

  test.each(editorialTypes)(
    `saves of %s in the panel: a coded 4xx and nothing written, or one more version (TEST_SEED=${seed})`,
    async (type) => {
      const entry = await editor.create(type, 'vi', smallDocument(type, newMarker()));
      await fc.assert(
        fc.asyncProperty(anyDocument(type), async (data) => {
          const before = await traceOf(newsroom, entry);
          const answer = await editor.save(entry, data);
          if (answer.status === 200) return;
          expectCoded(answer, data);
          expect(await traceOf(newsroom, entry)).toEqual(before);
        }),
        { numRuns: cases({ few: 20, many: 400 }), seed },
      );
    },
    900_000,
  );

  test.each(editorialTypes)(
    `writes of %s over REST: a coded 4xx, or a draft (TEST_SEED=${seed})`,
    async (type) => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(anyDocument(type), fc.jsonValue()), async (data) => {
          const answer = await newsroom.program.post(`/api/${pluralNames[type]}?locale=vi`, { data });
          if (answer.status === 201) expect(answer.body.data.publishedAt ?? null).toBeNull();
          else expectCoded(answer, data);
        }),
        { numRuns: cases({ few: 15, many: 400 }), seed },
      );
    },
    900_000,
  );

  test(`writes over GraphQL: an answer with codes, never an internal error (TEST_SEED=${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...editorialTypes),
        fc.jsonValue({ maxDepth: 3 }),
        fc.boolean(),
        async (type, value, named) => {
          const attribute = type === 'article' ? 'title' : 'name';
          const typeName = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
          const answer = await newsroom.program.graphql(
            `mutation ($data: ${typeName}Input!) { create${typeName}(locale: "vi", data: $data) { documentId } }`,
            { data: named ? { [attribute]: value } : value },
          );
          expect(answer.status).toBeLessThan(500);
          for (const error of answer.body.errors ?? [])
            expect(error.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
        },
      ),
      { numRuns: cases({ few: 30, many: 1000 }), seed },
    );
  }, 900_000);

  test(`lists in the panel: an answer or a coded 4xx (TEST_SEED=${seed})`, async () => {
    const ids = Object.fromEntries(editorialTypes.map((type) => [type, [material.cast[type]]])) as Record<
      EditorialType,
      string[]
    >;
    const toPanel = (path: string): string =>
      editorialTypes.reduce(
        (changed, type) => changed.replace(new RegExp(`^/api/${pluralNames[type]}(?=[/?])`), collectionPath(type)),
        path,
      );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('curious', 'wild').chain((intent) => anyRestRequest(intent, ['a'], ids)),
        async (path) => {
          const answer = await editor.get(toPanel(path));
          if (answer.status >= 400) expectCoded(answer, path);
        },
      ),
      { numRuns: cases({ few: 50, many: 3000 }), seed },
    );
  }, 900_000);
});
