import { readFileSync } from 'node:fs';

import { editorialTypes } from '../../src/domain/shared/content-types';
import { routes } from '../../src/plugins/royalties/server/http/routes';
import { codeOf, expectOk, type Answer, type Client } from '../helpers/newsroom/client';
import { deepPopulate } from '../helpers/newsroom/deep-populate';
import { entryPath } from '../helpers/newsroom/desk';
import { selectAll } from '../helpers/newsroom/graphql-selection';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import type { PersonName } from '../helpers/newsroom/people';
import { graphqlSchemaFor } from '../helpers/newsroom/readers';
import { confirmedArticle, makePayee, workPath, type PayeeOfTest } from '../helpers/newsroom/royalties';
import { pluralNames } from '../helpers/newsroom/tables';
import { placeOf, theRun } from '../helpers/server/run';

/*
 * Royalties, payees, tax codes, bank accounts and contact addresses: each holds a value that stands
 * nowhere else, and every way in is tried by everybody who has no right to it.
 */

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const digits = (length: number): string =>
  Array.from({ length }, (_, index) => (index === 0 ? '7' : String(Math.floor(Math.random() * 10)))).join('');

const accountant = newsroom.as('accountant');
const marker = newMarker();
const taxCode = digits(10);
const account = digits(14);
const contact = `lien-he-${marker.toLowerCase()}@contact.example`;
const note = `Lý do riêng ${marker}`;
const amount = 70_000_000 + Number(digits(7));

let payee: PayeeOfTest;
let entry: Entry;

/** Every way in which one of the values may be written. */
const secrets = (): readonly string[] => [
  payee.name,
  taxCode,
  account,
  account.slice(-4).padStart(8, '•'),
  contact,
  note,
  String(amount),
  amount.toLocaleString('vi-VN'),
  amount.toLocaleString('en-US'),
];

const leaked = (text: string): readonly string[] => secrets().filter((secret) => text.includes(secret));

beforeAll(async () => {
  payee = await makePayee(newsroom, {
    taxCode,
    bankAccount: { bank: 'Ngân hàng thử', number: account, holder: 'NGUYEN VAN A' },
  });
  const line = { id: 'm', kind: 'manual', amount, note, contributors: [{ payeeId: payee.id }] };
  entry = await confirmedArticle(newsroom, '2022-09-14', [line], { contactEmail: contact });
});

const outsiders: readonly (readonly [string, Client])[] = [
  ['nobody', newsroom.anonymous],
  ['a reading program', newsroom.readingProgram],
  ['a program of full access', newsroom.program],
];
const colleagues: readonly PersonName[] = ['reporter', 'deskEditor', 'translatorEn', 'languageEditorZh'];

const filled = (path: string): string =>
  `/royalties${path}`
    .replace(':type/:documentId/:locale', `article/${entry.documentId}/vi`)
    .replace(':id', String(payee.id))
    .replace(':year', '2022')
    .replace(':month', '2022-09')
    .replace(':action', 'confirm');

const call = (client: Client, method: string, path: string): Promise<Answer> =>
  client.send(method, path, method === 'GET' ? undefined : '{}', { 'content-type': 'application/json' });

test('the accountant sees the values: what the other tests look for is there', async () => {
  const work = expectOk(await accountant.get(workPath(entry)), 'the work').text;
  expect(leaked(work)).toEqual(expect.arrayContaining([note, String(amount)]));
  const path = `/royalties/payees/${payee.id}`;
  expect(leaked(expectOk(await accountant.get(path), 'the payee').text)).toContain(payee.name);
  const revealed = expectOk(await accountant.post(`${path}/reveal`, { reason: 'Kiểm tra' }), 'the clear values').text;
  expect(leaked(revealed)).toEqual(expect.arrayContaining([taxCode, account]));
});

describe('the routes of the royalties', () => {
  test.each(outsiders)('are closed to %s', async (_who, client) => {
    for (const { method, path } of routes.admin.routes) {
      const answer = await call(client, method, filled(path));
      expect([method, path, answer.status]).toEqual([method, path, 401]);
      expect(leaked(answer.text)).toEqual([]);
    }
  });

  test.each(colleagues)('show %s nothing of what is others’', async (name) => {
    for (const { method, path } of routes.admin.routes) {
      const answer = await call(newsroom.as(name), method, filled(path));
      expect([method, path, leaked(answer.text)]).toEqual([method, path, []]);
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe('the public ways in', () => {
  test.each(outsiders)('show %s nothing, by list, detail, populate, search or GraphQL', async (_who, client) => {
    const schema = await graphqlSchemaFor(client);
    const paths = editorialTypes.flatMap((type) => {
      const list = `/api/${pluralNames[type]}?locale=vi`;
      return [`${list}&populate=*`, `${list}&${deepPopulate(type, 1)}`, `${list}&_q=${marker}`];
    });
    const detail = `/api/articles/${entry.documentId}?locale=vi&${deepPopulate('article', 1)}`;
    for (const path of [...paths, detail]) {
      const answer = await client.get(path);
      expect([path, answer.status, leaked(answer.text)]).toEqual([path, 200, []]);
    }
    const all = await client.graphql(
      `{ article(documentId: "${entry.documentId}", locale: "vi") ${selectAll(schema, 'Article', 1)} }`,
    );
    expect(all.body.errors).toBeUndefined();
    expect(leaked(all.text)).toEqual([]);
    expect(Object.keys(schema.getTypeMap()).filter((type) => /royalt|payee|payment/i.test(type))).toEqual([]);
  });

  test.each(outsiders)(
    'of delivery show %s nothing: lists, forms, search, feeds, sitemaps, sync',
    async (_who, client) => {
      const detail = `/api/delivery/vi/articles/${entry.documentId}`;
      const { slug } = expectOk(await client.get(detail), 'the article').body.data;
      for (const path of [
        `${detail}?body=blocks`,
        `/api/delivery/vi/articles/${slug}.jsonld`,
        `/api/delivery/vi/articles/${slug}.ninjs`,
        ...editorialTypes.map((type) => `/api/delivery/vi/${pluralNames[type]}?limit=100`),
        `/api/delivery/vi/search?q=${encodeURIComponent(note)}`,
        `/api/delivery/vi/search?q=${encodeURIComponent(contact)}`,
        '/api/delivery/sync?initial=true&types=article&locales=vi',
        '/api/delivery/openapi.json',
        '/feeds/vi/articles.rss',
        '/feeds/vi/articles.atom',
        '/feeds/vi/articles.json',
        '/sitemap.xml',
        '/news-sitemap.xml',
      ]) {
        const answer = await client.get(path);
        expect([path, answer.status]).toEqual([path, 200]);
        if (path.includes('/search')) expect([path, answer.body.data]).toEqual([path, []]);
        else expect([path, leaked(answer.text)]).toEqual([path, []]);
      }
    },
  );
});

describe('the newsroom’s own pages', () => {
  test.each(colleagues)('show %s nothing: state, columns, versions, inbox, audit', async (name) => {
    const desk = newsroom.as(name);
    const path = entryPath(entry);
    for (const page of [
      path,
      `${path}/metadata`,
      `${path}/timeline`,
      '/editorial/inbox?view=waiting-for-me',
      `/editorial/audit?documentId=${entry.documentId}`,
      `/editorial/audit.csv?documentId=${entry.documentId}`,
    ]) {
      const answer = await desk.get(page);
      expect(answer.status).toBeLessThan(500);
      // The contact address is for the newsroom itself; royalties are not.
      expect([page, leaked(answer.text).filter((secret) => secret !== contact)]).toEqual([page, []]);
    }
  });

  test('the audit trail of those who may read it holds no figure, payee or account', async () => {
    for (const page of ['/editorial/audit', '/editorial/audit.csv']) {
      const answer = expectOk(await newsroom.as('chief').get(page), 'the audit');
      expect(answer.text.length).toBeGreaterThan(100);
      expect([page, leaked(answer.text)]).toEqual([page, []]);
    }
  });
});

test('refusals and the server’s log repeat no value', async () => {
  const person = { name: payee.name, kind: 'collaborator', hasLaborContract: false };
  const refused = [
    await accountant.post('/royalties/payees', { ...person, penNames: [], taxCode: `${taxCode}x` }),
    await accountant.post('/royalties/payees', { ...person, bankAccount: { number: account } }),
    await accountant.put(`/royalties/payees/${payee.id}`, { ...person, taxCode: [taxCode] }),
    await accountant.put(workPath(entry), { lines: [{ id: 'm', kind: 'manual', amount: `${amount}đ`, note }] }),
  ];
  for (const answer of refused) {
    expect([answer.status, typeof codeOf(answer)]).toEqual([400, 'string']);
    expect(leaked(answer.text)).toEqual([]);
  }
  const log = readFileSync(placeOf(theRun()).logFile, 'utf8');
  expect(log).toContain('Strapi started');
  expect(leaked(log)).toEqual([]);
});
