import { withSqlClient } from '../../src/platform/sql-client';
import { verifyAll } from '../../src/platform/history/verify-all';
import type { DoubleView, MergePreviewView } from '../../src/plugins/editorial/contracts/merging';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');
const externalUrl = 'https://external.example/';

const person = (name: string, more: object = {}) => reporter.create('person', 'vi', { name, ...more });

const naming = (title: string, people: readonly Entry[], more: object = {}) =>
  reporter.create('article', 'vi', {
    title,
    externalUrl,
    persons: { set: people.map(({ documentId }) => ({ documentId, locale: 'vi' })) },
    ...more,
  });

const publish = async (entry: Entry) => expectOk(await chief.act(entry, 'publish'), 'the publication');

const merge = (from: Entry, into: Entry, by = chief) =>
  by.post('/editorial/merges', { type: from.type, from: from.documentId, into: into.documentId });

const preview = async (from: Entry, into: Entry): Promise<MergePreviewView> =>
  expectOk(
    await chief.get(`/editorial/merges/preview?type=${from.type}&from=${from.documentId}&into=${into.documentId}`),
    'the preview',
  ).body.data;

const personsOf = async (entry: Entry, copy: 'draft' | 'live'): Promise<readonly string[]> => {
  const [snapshot] = await newsroom.snapshots([{ entry, copy }]);
  return ((snapshot?.content['persons'] ?? []) as { documentId: string }[]).map(({ documentId }) => documentId);
};

const deliveredPersons = async ({ documentId }: Entry): Promise<readonly { documentId: string }[]> =>
  expectOk(await newsroom.anonymous.get(`/api/delivery/vi/articles/${documentId}`), 'the article').body.data.persons;

const doublesOf = async (parameters: Record<string, string>): Promise<readonly DoubleView[]> =>
  expectOk(await editor.get(`/editorial/doubles?${new URLSearchParams(parameters).toString()}`), 'the doubles').body
    .data;

describe('likely doubles', () => {
  test('are named by folded names and other names, in any language, without the entry itself', async () => {
    const marker = newMarker();
    const known = await person(`Nguyễn Đình ${marker}`, { aliases: [{ name: `Bút ${marker}`, kind: 'penName' }] });
    await chief.addLanguage(known, 'zh-Hans', { name: `阮庭${marker}` });
    const ids = async (parameters: Record<string, string>) =>
      (await doublesOf({ type: 'person', ...parameters })).map(({ documentId, isSame }) => [documentId, isSame]);
    expect(await ids({ name: `nguyen dinh ${marker}` })).toEqual([[known.documentId, true]]);
    expect(await ids({ name: 'Ai đó', alias: `BÚT ${marker}` })).toEqual([[known.documentId, true]]);
    expect(await ids({ name: `阮庭${marker}` })).toEqual([[known.documentId, true]]);
    expect(await ids({ name: `Đình ${marker}` })).toEqual([[known.documentId, false]]);
    expect(await ids({ name: `nguyen dinh ${marker}`, except: known.documentId })).toEqual([]);
    expect(await doublesOf({ type: 'organization', name: `nguyen dinh ${marker}` })).toEqual([]);
    expect(await ids({ name: '' })).toEqual([]);
    expect(codeOf(await editor.get('/editorial/doubles?type=article&name=a'))).toBe('INVALID_OPTION');
    expect((await newsroom.anonymous.get('/editorial/doubles?type=person&name=a')).status).toBe(401);
  });
});

describe('a merge', () => {
  test('moves references in drafts and in what is live, keeps newer changes, redirects and trashes the double', async () => {
    const marker = newMarker();
    const [double, kept] = [await person(`Trùng ${marker}`), await person(`Thật ${marker}`)];
    await publish(double);
    await publish(kept);
    const slug = expectOk(await newsroom.anonymous.get(`/api/delivery/vi/people/${double.documentId}`), 'the double')
      .body.data.slug as string;
    const draft = await naming(`Nháp ${marker}`, [double]);
    const live = await naming(`Đang lên ${marker}`, [double, kept]);
    await publish(live);
    const both = await naming(`Có bản mới ${marker}`, [double]);
    await publish(both);
    expectOk(await reporter.save(both, { title: `Sửa ${marker}`, subtitle: 'Chưa duyệt' }), 'the newer draft');

    const seen = await preview(double, kept);
    expect(seen.entries.map(({ documentId, move }) => [documentId, move]).sort()).toEqual(
      [
        [draft.documentId, 'draft'],
        [live.documentId, 'live'],
        [both.documentId, 'both'],
      ].sort(),
    );
    expect(seen).toMatchObject({ missing: [], notLive: [], mayMerge: true });
    expect(expectOk(await merge(double, kept), 'the merge').body.data).toEqual({ moved: 3 });

    for (const entry of [draft, live, both]) expect(await personsOf(entry, 'draft')).toEqual([kept.documentId]);
    for (const entry of [live, both]) {
      expect(await personsOf(entry, 'live')).toEqual([kept.documentId]);
      expect((await deliveredPersons(entry)).map(({ documentId }) => documentId)).toEqual([kept.documentId]);
    }
    const state = expectOk(await chief.state(both), 'the state').body.data;
    expect(state.liveness).toBe('liveWithNewerChanges');
    const shown = await newsroom.anonymous.get(`/api/delivery/vi/articles/${both.documentId}`);
    expect(shown.text).not.toContain('Chưa duyệt');
    expect((await newsroom.snapshots([{ entry: both, copy: 'draft' }]))[0]?.canonical).toContain('Chưa duyệt');

    const audit = await newsroom.sql<{ action: string; actor_name: string }>(
      `select action, actor_name from editorial_audit where document_id = $1 and comment like 'Gộp%' order by id`,
      [live.documentId],
    );
    expect(audit.map(({ action }) => action)).toEqual(['save', 'publish']);
    expect(new Set(audit.map(({ actor_name: name }) => name))).toEqual(new Set(['chief']));

    for (const name of [slug, double.documentId]) {
      const moved = await newsroom.anonymous.get(`/api/delivery/vi/people/${name}`);
      expect([moved.status, moved.body.data.documentId]).toEqual([301, kept.documentId]);
    }
    expect(expectOk(await chief.state(double), 'the double').body.data).toMatchObject({ trashed: true });
    const { findings } = await withSqlClient(newsroom.databaseUrl, (sql) => verifyAll(sql, null));
    const ours = [draft, live, both, double, kept].map(({ documentId }) => documentId);
    expect(findings.filter(({ entry }) => ours.some((documentId) => entry.includes(documentId)))).toEqual([]);
  });

  test('refuses what would take something from readers or from somebody’s hands, and then changes nothing', async () => {
    const marker = newMarker();
    const [double, kept] = [await person(`Trùng ${marker}`), await person(`Thật ${marker}`)];
    const pending = await naming(`Chờ ${marker}`, [double]);
    expectOk(await reporter.act(pending, 'submit'), 'the submission');
    const rows = () =>
      newsroom.sql<{ number: string }>(
        'select count(*) as number from editorial_versions where document_id = any($1)',
        [[double, kept, pending].map(({ documentId }) => documentId)],
      );
    const before = await rows();
    expect(codeOf(await merge(double, kept))).toBe('MERGE_HINDERED');
    expect(await rows()).toEqual(before);
    expectOk(await reporter.act(pending, 'withdraw'), 'the withdrawal');
    await publish(double);
    expect(codeOf(await merge(double, kept))).toBe('MERGE_NOT_LIVE');
    await publish(kept);
    const english = await chief.create('organization', 'en', { name: `Double ${marker}` });
    const other = await chief.create('organization', 'vi', { name: `Thật ${marker}` });
    await chief.create('article', 'en', {
      title: `Names ${marker}`,
      externalUrl,
      organizations: { set: [{ documentId: english.documentId, locale: 'en' }] },
    });
    expect(codeOf(await merge(english, other))).toBe('MERGE_LANGUAGE_MISSING');
    expect(codeOf(await merge(double, double))).toBe('MERGE_WITH_ITSELF');
    expect(codeOf(await merge(double, { ...kept, documentId: 'nobody' }))).toBe('ENTRY_NOT_FOUND');
  });

  test('is for those who have the right to it', async () => {
    const marker = newMarker();
    const [double, kept] = [await person(`Trùng ${marker}`), await person(`Thật ${marker}`)];
    for (const desk of [reporter, editor]) {
      const answer = await merge(double, kept, desk);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'RIGHT_REQUIRED']);
    }
    expect((await newsroom.program.post('/editorial/merges', {})).status).toBe(401);
    expect(expectOk(await chief.state(double), 'the double').body.data.trashed).toBe(false);
  });

  test('of two that name each other leaves nothing that names itself', async () => {
    const marker = newMarker();
    const kept = await reporter.create('organization', 'vi', { name: `Sở ${marker}` });
    const double = await reporter.create('organization', 'vi', { name: `So ${marker}` });
    const parent = { set: [{ documentId: double.documentId, locale: 'vi' }] };
    expectOk(await reporter.save(kept, { parent }), 'the parent');
    expectOk(await merge(double, kept), 'the merge');
    const [snapshot] = await newsroom.snapshots([{ entry: kept, copy: 'draft' }]);
    expect(snapshot?.content['parent'] ?? null).toBeNull();
  });

  test('puts the document that stays in the double’s place on the pages, and says so in the merger’s language', async () => {
    const marker = newMarker();
    const [double, kept] = [await person(`Trùng ${marker}`), await person(`Thật ${marker}`)];
    for (const one of [double, kept]) await publish(one);
    const address = '/editorial/placements?slot=highlights&locale=vi';
    const list = async () => expectOk(await chief.get(address), 'the slot').body.data;
    const place = async (documents: readonly Entry[]) =>
      expectOk(
        await chief.put(address, {
          revision: (await list()).revision,
          placements: documents.map(({ documentId }) => ({ contentType: 'person', documentId, from: null, to: null })),
        }),
        'the order',
      );
    await place([double]);
    expect(await preview(double, kept)).toMatchObject({ slots: 1 });
    const body = { type: 'person', from: double.documentId, into: kept.documentId };
    expectOk(await chief.post('/editorial/merges', body, { 'accept-language': 'en' }), 'the merge');
    expect((await list()).placements.map(({ documentId }: Entry) => documentId)).toEqual([kept.documentId]);
    const shown = expectOk(await newsroom.anonymous.get('/api/delivery/vi/placements/highlights'), 'the slot').body
      .data;
    expect(shown.map(({ documentId }: Entry) => documentId)).toEqual([kept.documentId]);
    const said = await newsroom.sql<{ comment: string }>(
      `select comment from editorial_audit where action = 'place' and document_id = 'highlights' order by id desc limit 1`,
    );
    expect(said).toEqual([{ comment: `Merged “Trùng ${marker}” into “Thật ${marker}”` }]);
    await place([]);
  });

  test('isn’t held up by a checklist that came later: what was live stays live', async () => {
    const marker = newMarker();
    const [double, kept] = [await person(`Trùng ${marker}`), await person(`Thật ${marker}`)];
    for (const one of [double, kept]) await publish(one);
    const made = await chief.post('/content-manager/collection-types/api::category.category?locale=vi', {
      name: `Mục ${marker}`,
    });
    const category = expectOk(made, 'the category').body.data.documentId as string;
    const live = await naming(`Đang lên ${marker}`, [double], { category: linkTo('vi', category) });
    await publish(live);
    const administrator = newsroom.as('admin');
    const rulesOf = async () => expectOk(await administrator.get('/editorial/checklist'), 'the rules').body.data;
    const { revision, rules } = await rulesOf();
    const byline = {
      contentType: 'article',
      category,
      item: 'byline',
      severity: 'blocking',
      minimum: null,
      maximum: null,
    };
    expectOk(await administrator.put('/editorial/checklist', { revision, rules: [...rules, byline] }), 'the rule');
    try {
      expectOk(await merge(double, kept), 'the merge');
      expect((await deliveredPersons(live)).map(({ documentId }) => documentId)).toEqual([kept.documentId]);
      expectOk(await reporter.save(live, { subtitle: 'Sửa thêm' }), 'a change');
      expect(codeOf(await chief.act(live, 'publish'))).toBe('CHECKLIST_UNMET');
      expect(codeOf(await chief.act(live, 'publish', { skipsChecklist: true }))).toBe('UNKNOWN_OPTION');
    } finally {
      const now = await rulesOf();
      expectOk(
        await administrator.put('/editorial/checklist', { revision: now.revision, rules }),
        'the rules as before',
      );
    }
  });
});
