import { unzip } from '../../src/platform/exchange/unzip';
import type { FoundEntryView, FoundView } from '../../src/plugins/editorial/contracts/finding';
import { clientOf, codeOf, expectOk } from '../helpers/newsroom/client';
import { collectionPath, deskOf, type Desk } from '../helpers/newsroom/desk';
import { eventually } from '../helpers/newsroom/eventually';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom } from '../helpers/newsroom/newsroom';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');
const translator = newsroom.as('translatorZh');
const admin = newsroom.as('admin');

const externalUrl = 'https://external.example/';

const search = async (parameters: Readonly<Record<string, string>>, desk: Desk = chief): Promise<FoundView> =>
  expectOk(await desk.get(`/editorial/search?${new URLSearchParams(parameters).toString()}`), 'the search').body;

const namesFound = async (parameters: Readonly<Record<string, string>>, desk?: Desk): Promise<readonly string[]> =>
  (await search(parameters, desk)).data.map(({ name }) => name);

/** Somebody whose role reads articles in Vietnamese alone, and of them own and shared ones. */
const freelancer = async (): Promise<{ readonly desk: Desk; readonly id: number }> => {
  const role = expectOk(
    await admin.post('/admin/roles', { name: `Cộng tác viên ${newMarker()}`, description: '' }),
    'the role',
  ).body.data;
  const permissions = [
    {
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::article.article',
      properties: { fields: ['title'], locales: ['vi'] },
      conditions: ['plugin::editorial.own-or-shared'],
    },
  ];
  expectOk(await admin.put(`/admin/roles/${role.id}/permissions`, { permissions }), 'its rights');
  const invited = expectOk(
    await admin.post('/admin/users', { firstname: 'Cộng', email: `${newMarker()}@newsroom.example`, roles: [role.id] }),
    'the invitation',
  ).body.data;
  const registered = expectOk(
    await newsroom.anonymous.post('/admin/register', {
      registrationToken: invited.registrationToken,
      userInfo: { firstname: 'Cộng', password: 'Only-for-tests-1' },
    }),
    'the registration',
  ).body.data;
  return { desk: deskOf(clientOf(newsroom.url, registered.token)), id: registered.user.id };
};

const body = (text: string) => [
  { __component: 'content.rich-text', text: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
];

describe('what is found', () => {
  test('names and texts of drafts, with and without marks, in all languages, and still being typed', async () => {
    const marker = newMarker();
    const vi = await reporter.create('article', 'vi', {
      title: `Đường Đồng Khởi ${marker}`,
      category: material.category,
      genre: material.genre,
      body: body('Người dân Thủ Dầu Một đón Tết'),
    });
    await chief.addLanguage(vi, 'zh-Hans', { title: `平阳省 ${marker}`, externalUrl });
    expect(await namesFound({ q: `dong khoi ${marker}` })).toEqual([`Đường Đồng Khởi ${marker}`]);
    expect(await namesFound({ q: `ĐỒNG KHỞI ${marker}` })).toHaveLength(1);
    expect(await namesFound({ q: `${marker} thu dau mot` })).toHaveLength(1);
    expect(await namesFound({ q: `${marker} thu dau mot`, in: 'names' })).toEqual([]);
    expect(await namesFound({ q: `平阳 ${marker}` })).toEqual([`平阳省 ${marker}`]);
    expect(await namesFound({ q: marker.slice(0, 10) })).toHaveLength(2);
    const [found] = (await search({ q: `dong khoi ${marker}` })).data as [FoundEntryView];
    expect(found).toMatchObject({
      documentId: vi.documentId,
      approvalStatus: 'draft',
      liveness: 'never',
      version: '0.1',
      missing: ['en'],
      otherNames: [{ locale: 'zh-Hans', name: `平阳省 ${marker}` }],
      owner: { id: newsroom.people.reporter.id },
    });
    expect(await namesFound({ q: marker, category: material.category, genre: material.genre })).toHaveLength(1);
    expect(await namesFound({ q: marker, category: material.otherCategory })).toEqual([]);
    expect(await namesFound({ q: marker, missing: 'en', locale: 'vi' })).toHaveLength(1);
    expect(await namesFound({ q: marker, missing: 'zh-Hans' })).toEqual([]);
  });

  test('is what the working version says now, and follows state, trash and return', async () => {
    const [before, after] = [newMarker(), newMarker()];
    const entry = await reporter.create('organization', 'vi', { name: `Sở ${before}`, aliases: [{ name: 'Cục cũ' }] });
    expect(await namesFound({ q: before, status: 'draft', liveness: 'never' })).toHaveLength(1);
    expectOk(await reporter.save(entry, { name: `Sở ${after}` }), 'the save');
    expect(await namesFound({ q: before })).toEqual([]);
    expect(await namesFound({ q: `${after} cuc cu`, in: 'names' })).toHaveLength(1);
    expectOk(await chief.act(entry, 'publish'), 'the publication');
    expect(await namesFound({ q: after, status: 'draft' })).toEqual([]);
    expect(await namesFound({ q: after, status: 'draft,approved', liveness: 'live' })).toHaveLength(1);
    expectOk(await reporter.save(entry, { shortName: 'Mới' }), 'newer changes');
    expect(await namesFound({ q: after, liveness: 'live' })).toEqual([]);
    expect(await namesFound({ q: after, liveness: 'liveWithNewerChanges' })).toHaveLength(1);
    expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
    expectOk(await chief.act(entry, 'trash'), 'the trash');
    expect(await namesFound({ q: after })).toEqual([]);
    expect(await namesFound({ q: after, trashed: 'true' })).toHaveLength(1);
    expectOk(await chief.act(entry, 'untrash'), 'the return');
    expect(await namesFound({ q: after })).toHaveLength(1);
  });

  test('is sorted by our own states and dates, a page at a time', async () => {
    const marker = newMarker();
    const made = (name: string) => reporter.create('person', 'vi', { name: `${name} ${marker}` });
    expectOk(await chief.act(await made('Ấn'), 'publish'), 'the publication');
    await made('An');
    expectOk(await reporter.act(await made('Bá'), 'submit'), 'the submission');
    expect(await namesFound({ q: marker, sort: 'created' })).toEqual([`Bá ${marker}`, `An ${marker}`, `Ấn ${marker}`]);
    expect((await namesFound({ q: marker, sort: 'approvalStatus' }))[0]).toBe(`Bá ${marker}`);
    expect((await namesFound({ q: marker, sort: 'liveness' }))[0]).toBe(`Ấn ${marker}`);
    expect((await namesFound({ q: marker, sort: 'name' }))[2]).toBe(`Bá ${marker}`);
    const second = await search({ q: marker, sort: 'created', limit: '2', page: '2' });
    expect(second.data.map(({ name }) => name)).toEqual([`Ấn ${marker}`]);
    expect(second.meta).toMatchObject({ page: 2, pages: 2, total: 3, more: false });
    const later = new Date(Date.parse(second.data[0]?.createdAt ?? '') + 3_600_000).toISOString();
    expect(await namesFound({ q: marker, dateOf: 'created', from: later })).toEqual([]);
    expect(await namesFound({ q: marker, dateOf: 'created', to: later })).toHaveLength(3);
  });

  test('words that nothing can be searched for by find nothing', async () => {
    expect((await search({ q: '???' })).meta.total).toBe(0);
  });

  test('what was written before there was an index is found after the next start', async () => {
    const marker = newMarker();
    const { documentId } = await reporter.create('person', 'vi', { name: marker });
    await newsroom.sql('delete from editorial_search where document_id = $1', [documentId]);
    expect(await namesFound({ q: marker })).toEqual([]);
    await newsroom.sql(`select graphile_worker.add_job('editorial.keep-search')`);
    await eventually('it is found again', async () => (await namesFound({ q: marker })).length === 1);
  });
});

describe('what somebody may not read', () => {
  test('is neither found nor counted nor named, here as in files', async () => {
    const marker = newMarker();
    const { desk: freelance, id } = await freelancer();
    const shared = await reporter.create('article', 'vi', { title: `Chung ${marker}`, externalUrl });
    await reporter.create('article', 'vi', { title: `Riêng ${marker}`, externalUrl });
    await reporter.create('person', 'vi', { name: `Người ${marker}` });
    await chief.addLanguage(shared, 'en', { title: `Shared ${marker}`, externalUrl });
    expect((await search({ q: marker }, reporter)).meta.total).toBe(4);
    expect((await search({ q: marker }, freelance)).meta.total).toBe(0);
    expectOk(await reporter.act(shared, 'share', { collaborators: [id] }), 'sharing it');
    const seen = await search({ q: marker }, freelance);
    expect(seen.meta.total).toBe(1);
    expect(seen.data).toMatchObject([{ documentId: shared.documentId, locale: 'vi', otherNames: [] }]);
    const file = expectOk(await freelance.get(`/editorial/search.xlsx?q=${marker}`), 'the file');
    const texts = new TextDecoder().decode(
      unzip(file.bytes)
        .find(({ name }) => name === 'xl/sharedStrings.xml')
        ?.read(),
    );
    expect(texts).toContain(`Chung ${marker}`);
    expect(texts).not.toMatch(/Riêng|Người [a-z]{14}|Shared/);
  });

  test('private attributes find nobody', async () => {
    const marker = newMarker();
    await chief.create('person', 'vi', { name: 'Kín', email: `${marker}@secret.example`, phone: '0903' });
    expect((await search({ q: marker })).meta.total).toBe(0);
  });

  test('readers and programs have no such route', async () => {
    for (const client of [newsroom.anonymous, newsroom.program]) {
      expect((await client.get('/editorial/search?q=a')).status).toBe(401);
      expect((await client.get('/editorial/search.xlsx?q=a')).status).toBe(401);
      expect((await client.get('/editorial/saved-views')).status).toBe(401);
    }
  });

  test.each([
    ['unknown=1', 'UNKNOWN_OPTION'],
    ['type=page', 'INVALID_OPTION'],
    ['status=draft,nothing', 'INVALID_OPTION'],
    ['owner=a', 'INVALID_OPTION'],
    ['owner=99999999999', 'INVALID_OPTION'],
    ['category=%27', 'INVALID_OPTION'],
    ['from=yesterday', 'INVALID_OPTION'],
    ['page=0', 'INVALID_OPTION'],
    ['limit=101', 'INVALID_OPTION'],
    ['sort=documentId', 'INVALID_OPTION'],
    [`q=${'a'.repeat(201)}`, 'INVALID_OPTION'],
    ['q=a&q=b', 'INVALID_OPTION'],
  ])('a question with %s is refused', async (query, code) => {
    const answer = await chief.get(`/editorial/search?${query}`);
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
  });
});

describe('what is found as a spreadsheet', () => {
  test('holds texts alone, in the language asked for', async () => {
    const marker = newMarker();
    const title = `=HYPERLINK("https://evil.example";"${marker}")`;
    await reporter.create('article', 'vi', { title, externalUrl });
    const file = expectOk(
      await chief.get(`/editorial/search.xlsx?q=${marker}`, { 'accept-language': 'zh-Hans' }),
      'the file',
    );
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
    const parts = new Map(unzip(file.bytes).map((part) => [part.name, new TextDecoder().decode(part.read())]));
    expect(parts.get('xl/sharedStrings.xml')).toContain('=HYPERLINK');
    expect(parts.get('xl/sharedStrings.xml')).toContain('审批状态');
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });
});

describe('saved views', () => {
  test('are made, renamed, changed and deleted by their person, and are nobody else’s', async () => {
    const name = newMarker();
    const made = expectOk(
      await editor.post('/editorial/saved-views', { name, filters: { status: 'pending', q: '' } }),
      'the view',
    ).body.data;
    expect(made).toMatchObject({ name, filters: { status: 'pending' } });
    expect(codeOf(await editor.post('/editorial/saved-views', { name, filters: {} }))).toBe('SAVED_VIEW_EXISTS');
    const path = `/editorial/saved-views/${made.id}`;
    const changed = { name: `${name} hai`, filters: { type: 'event' } };
    expect(codeOf(await chief.put(path, changed))).toBe('SAVED_VIEW_NOT_FOUND');
    expect(codeOf(await chief.delete(path))).toBe('SAVED_VIEW_NOT_FOUND');
    expect(expectOk(await editor.put(path, changed), 'the change').body.data).toMatchObject(changed);
    const mine = (desk: Desk) => desk.get('/editorial/saved-views');
    expect((await mine(editor)).body.data).toContainEqual({ id: made.id, ...changed });
    expect((await mine(chief)).text).not.toContain(name);
    expectOk(await editor.delete(path), 'the deletion');
    expect((await mine(editor)).text).not.toContain(name);
  });

  test.each([
    [{ name: '', filters: {} }],
    [{ name: 'a', filters: { unknown: 'x' } }],
    [{ name: 'a', filters: { q: 1 } }],
    [{ name: 'a' }],
    [{ name: 'a', filters: {}, personId: 1 }],
  ])('%j is refused', async (given) => {
    expect((await editor.post('/editorial/saved-views', given)).status).toBe(400);
  });
});

describe('pickers of references', () => {
  test('find by the names in all languages and say them; what may not be read isn’t said', async () => {
    const marker = newMarker();
    const vi = await chief.create('organization', 'vi', { name: `Tỉnh Bình Dương ${marker}` });
    await chief.addLanguage(vi, 'zh-Hans', { name: `平阳省 ${marker}` });
    const pick = async (desk: Desk, words: string, locale = 'vi') =>
      expectOk(
        await desk.get(
          `/content-manager/relations/api::article.article/organizations?locale=${locale}&_q=${encodeURIComponent(words)}`,
        ),
        'the picker',
      ).body.results as readonly { documentId: string; name: string }[];
    for (const words of [`binh duong ${marker}`, `平阳 ${marker}`, marker.slice(0, 9)]) {
      expect((await pick(chief, words)).map(({ documentId }) => documentId)).toEqual([vi.documentId]);
    }
    expect((await pick(chief, marker))[0]?.name).toBe(`Tỉnh Bình Dương ${marker} (平阳省 ${marker})`);
    expect((await pick(translator, `binh duong ${marker}`, 'zh-Hans'))[0]?.documentId).toBe(vi.documentId);
    expect(await pick(chief, `binh duong ${marker}`, 'en')).toEqual([]);
    expectOk(await chief.act(vi, 'trash'), 'the trash');
    expect(await pick(chief, marker)).toEqual([]);
  });
});

describe('the search of a list', () => {
  const listOf = async (words: string, more = '', locale = 'vi') =>
    expectOk(
      await chief.get(`${collectionPath('article')}?locale=${locale}&_q=${encodeURIComponent(words)}${more}`),
      'the list',
    ).body as { results: readonly { documentId: string }[]; pagination: { total: number } };
  const idsOf = ({ results }: { results: readonly { documentId: string }[] }) =>
    results.map(({ documentId }) => documentId);

  test('finds names and texts of its language, with and without marks, among the states that are asked for', async () => {
    const marker = newMarker();
    const draft = await chief.create('article', 'vi', {
      title: `Phố Đồng Khởi ${marker}`,
      summary: `Mưa rào buổi chiều ${marker}`,
      externalUrl: 'https://example.org/bai',
    });
    await chief.addLanguage(draft, 'en', {
      title: `Rain on a street ${marker}`,
      externalUrl: 'https://example.org/story',
    });
    for (const words of [`dong khoi ${marker}`, `Đồng Khởi ${marker}`, `mua rao ${marker}`, marker.slice(0, 9)]) {
      const found = await listOf(words);
      expect(idsOf(found)).toEqual([draft.documentId]);
      expect(found.pagination.total).toBe(1);
    }
    expect(idsOf(await listOf(`dong khoi ${marker}`, '', 'en'))).toEqual([]);
    expect(idsOf(await listOf(`rain ${marker}`, '', 'en'))).toEqual([draft.documentId]);
    const ofState = (state: string) => listOf(marker, `&filters[$and][0][editorialApprovalStatus][$eq]=${state}`);
    expect(idsOf(await ofState('draft'))).toEqual([draft.documentId]);
    expect(idsOf(await ofState('approved'))).toEqual([]);
    expect(idsOf(await listOf(marker, '&filters[$and][0][title][$contains]=Rain'))).toEqual([]);
    expectOk(await chief.act(draft, 'trash'), 'the trash');
    expect(idsOf(await listOf(marker))).toEqual([]);
    expect(idsOf(await listOf(marker, '&filters[$and][0][editorialTrashed][$eq]=true'))).toEqual([draft.documentId]);
  });

  test('finds nothing by what has no words, and takes everything for words', async () => {
    expect((await listOf('?!')).pagination.total).toBe(0);
    for (const words of ["'", '\\', ':*', "a' | 'b", '%', '&&', '<->', '()']) await listOf(words);
    const all = await chief.get(`${collectionPath('article')}?locale=vi`);
    expect((await listOf('  ')).pagination.total).toBe(all.body.pagination.total);
  });
});
