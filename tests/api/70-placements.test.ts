import { readShownPlacements } from '../../src/platform/editorial/placement-store';
import { verifyAll } from '../../src/platform/history/verify-all';
import { withSqlClient } from '../../src/platform/sql-client';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { personNames, type PersonName } from '../helpers/newsroom/people';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');

const path = (slot: string, locale = 'vi') => `/editorial/placements?slot=${slot}&locale=${locale}`;

const place = ({ type, documentId }: Entry, more: { from?: string; to?: string } = {}) => ({
  contentType: type,
  documentId,
  from: null,
  to: null,
  ...more,
});

const article = (): Promise<Entry> => reporter.create('article', 'vi', smallDocument('article', newMarker()));

const liveArticle = async (): Promise<Entry> => {
  const entry = await article();
  expectOk(await chief.act(entry, 'publish'), 'the publication');
  return entry;
};

const revisionOf = async (slot: string, locale = 'vi'): Promise<number> =>
  expectOk(await editor.get(path(slot, locale)), 'the slot').body.data.revision;

const arrange = async (slot: string, placements: readonly object[], by: PersonName = 'deskEditor'): Promise<Answer> =>
  newsroom.as(by).put(path(slot), { revision: await revisionOf(slot), placements });

const idsOf = (answer: Answer): readonly string[] =>
  answer.body.data.placements.map(({ documentId }: { documentId: string }) => documentId);

const shown = (slot: string, now: string) =>
  withSqlClient(newsroom.databaseUrl, (sql) => readShownPlacements(sql, slot, 'vi', new Date(now)));

describe('the slots', () => {
  test('are those of the whole site, and one for each section, in three languages', async () => {
    const slots = expectOk(await reporter.get('/editorial/placement-slots'), 'the slots').body.data;
    expect(slots.slice(0, 2)).toEqual([
      { slot: 'front-page', section: null },
      { slot: 'highlights', section: null },
    ]);
    const section = slots.find(({ slot }: { slot: string }) => slot === `section-${material.category}`);
    expect(Object.keys(section.section)).toEqual(['vi', 'en', 'zh-Hans']);
  });

  test.each(['', 'front', 'section-', 'section-nosuchcategory', 'section-a%00b', '%E0%A4', "front-page'--"])(
    'a slot %j is refused by name',
    async (slot) => {
      const answer = await editor.get(path(slot));
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toBeDefined();
    },
  );
});

describe('arranging a slot', () => {
  test('puts entries into an order that holds at once, whatever their type, and can be changed', async () => {
    const [one, two] = [await liveArticle(), await article()];
    const person = await reporter.create('person', 'vi', smallDocument('person', newMarker()));
    const first = expectOk(await arrange('front-page', [place(one), place(two), place(person)]), 'the order');
    expect(idsOf(first)).toEqual([one, two, person].map(({ documentId }) => documentId));
    expect(first.body.data.placements[0]).toMatchObject({ liveness: 'live', trashed: false, live: { kicker: '' } });
    expect(first.body.data.placements[1]).toMatchObject({ liveness: 'never', live: null });

    const second = expectOk(await arrange('front-page', [place(person), place(one)]), 'another order');
    expect(idsOf(second)).toEqual([person.documentId, one.documentId]);
    expect(second.body.data.changedBy.name).toBe('deskEditor');
    expect(idsOf(await reporter.get(path('front-page')))).toEqual([person.documentId, one.documentId]);
  });

  test('belongs to one language', async () => {
    const entry = await liveArticle();
    expectOk(await arrange('highlights', [place(entry)]), 'the order');
    expect(idsOf(await editor.get(path('highlights', 'en')))).toEqual([]);
    const inEnglish = await editor.put(path('highlights', 'en'), {
      revision: await revisionOf('highlights', 'en'),
      placements: [place(entry)],
    });
    expect([inEnglish.status, codeOf(inEnglish)]).toEqual([400, 'PLACED_ENTRIES_MISSING']);
  });

  test('shows readers what is live and due, in order, and tells until when that holds', async () => {
    const slot = `section-${material.category}`;
    const [draft, soon, now, over] = [await article(), await liveArticle(), await liveArticle(), await liveArticle()];
    const placed = [
      place(draft),
      place(soon, { from: '2030-01-02T08:00:00+07:00' }),
      place(now),
      place(over, { from: '2029-12-01T00:00:00Z', to: '2030-01-01T00:00:00Z' }),
    ];
    expectOk(await arrange(slot, placed), 'the order');
    expect(await shown(slot, '2030-01-01T12:00:00Z')).toEqual({
      documents: [{ contentType: 'article', documentId: now.documentId }],
      until: '2030-01-02T01:00:00.000Z',
    });
    expect((await shown(slot, '2030-01-02T01:00:00Z')).documents.map(({ documentId }) => documentId)).toEqual([
      soon.documentId,
      now.documentId,
    ]);
    expectOk(await chief.act(now, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
    expect((await shown(slot, '2030-01-01T12:00:00Z')).documents).toEqual([]);
  });

  test('leaves an audit row, a row of the publication log and a history that can be proved; a no-op leaves none', async () => {
    const entry = await liveArticle();
    const rowsOf = async () => {
      const rows = await newsroom.sql<{ what: string }>(
        `select kind as what from publication_log where content_type = 'placement' and document_id = 'highlights'
         union all
         select action from editorial_audit where content_type = 'placement' and document_id = 'highlights'`,
      );
      return rows.map(({ what }) => what).sort();
    };
    const before = await rowsOf();
    expectOk(await arrange('highlights', [place(entry, { to: '2031-01-01T00:00:00Z' })]), 'the order');
    expectOk(await arrange('highlights', [place(entry, { to: '2031-01-01T00:00:00.000Z' })]), 'the same order');
    expect(await rowsOf()).toEqual([...before, 'place', 'placement-changed'].sort());
    const { findings } = await withSqlClient(newsroom.databaseUrl, (sql) => verifyAll(sql, null));
    expect(findings).toEqual([]);
    const audit = expectOk(await newsroom.as('managingEditor').get('/editorial/audit?action=place'), 'the audit');
    expect(audit.body.data[0]).toMatchObject({ contentType: 'placement', documentId: 'highlights', version: null });
  });

  test('of two who start from the same order, the second is told and writes nothing', async () => {
    const [one, two] = [await liveArticle(), await liveArticle()];
    const revision = await revisionOf('front-page');
    const both = await Promise.all(
      [one, two].map((entry) => editor.put(path('front-page'), { revision, placements: [place(entry)] })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409) as Answer;
    expect(codeOf(refused)).toBe('STALE_PLACEMENTS');
    expect(refused.body.error.details).toMatchObject({ given: revision, author: 'deskEditor' });
  });

  test('refuses what cannot be shown, and changes nothing', async () => {
    const [entry, trashed] = [await liveArticle(), await article()];
    expectOk(await reporter.act(trashed, 'trash'), 'the deletion');
    const before = (await editor.get(path('front-page'))).body;
    const refusals = [
      [[place(entry), place(entry)], 'PLACEMENT_REPEATED'],
      [[place(entry, { from: '2030-01-02T00:00:00Z', to: '2030-01-01T00:00:00Z' })], 'PLACEMENT_ENDS_BEFORE_START'],
      [[place(trashed)], 'PLACED_ENTRIES_MISSING'],
      [[place({ ...entry, documentId: 'nosuchdocument' })], 'PLACED_ENTRIES_MISSING'],
      [[{ ...place(entry), from: 'tomorrow' }], 'INVALID_OPTION'],
      [[{ ...place(entry), contentType: 'category' }], 'INVALID_OPTION'],
      [[{ ...place(entry), order: 1 }], 'UNKNOWN_OPTION'],
      [Array.from({ length: 61 }, () => place(entry)), 'INVALID_OPTION'],
    ] as const;
    for (const [placements, code] of refusals) {
      const answer = await arrange('front-page', placements);
      expect([answer.status, codeOf(answer)]).toEqual([400, code]);
    }
    expect((await editor.get(path('front-page'))).body).toEqual(before);
  });
});

test('who may arrange the pages: the desk and those above it, nobody else', async () => {
  const mayChange: readonly PersonName[] = ['admin', 'chief', 'managingEditor', 'deskEditor', 'otherDeskEditor'];
  const before = await revisionOf('highlights', 'zh-Hans');
  for (const name of personNames) {
    const person = newsroom.as(name);
    const looked = expectOk(await person.get(path('highlights', 'zh-Hans')), `the look of ${name}`);
    expect([name, looked.body.data.mayChange]).toEqual([name, mayChange.includes(name)]);
    const answer = await person.put(path('highlights', 'zh-Hans'), { revision: before, placements: [] });
    expect([name, answer.status]).toEqual([name, mayChange.includes(name) ? 200 : 403]);
  }
  for (const outsider of [newsroom.anonymous, newsroom.program]) {
    expect((await outsider.get(path('highlights'))).status).toBe(401);
    expect((await outsider.put(path('highlights'), { revision: 0, placements: [] })).status).toBe(401);
  }
});
