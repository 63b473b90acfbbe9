import type {
  HomeFigure,
  HomeLanguagesView,
  HomeLateView,
  HomeLiveView,
} from '../../src/plugins/editorial/contracts/home';
import type { InboxView } from '../../src/plugins/editorial/contracts/inbox';
import { questionOf, type FindValues } from '../../src/plugins/editorial/admin/src/pages/finding/find-parameters';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import type { PersonName } from '../helpers/newsroom/people';
import { confirmedArticle, makePayee } from '../helpers/newsroom/royalties';
import { bringInto } from '../helpers/newsroom/situations';
import { smallLive } from '../helpers/newsroom/translation';

const newsroom = theNewsroom();
const { people } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

const home = async <View>(who: PersonName, part: string): Promise<View> =>
  expectOk(await newsroom.as(who).get(`/editorial/home/${part}`), `${part} of ${who}`).body.data;

const query = (list: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.fromEntries(Object.entries(list).filter(([, value]) => value))).toString();

/** How long the list behind a figure is, counted row by row as its page shows it. */
const inboxLength = async (who: PersonName, list: HomeFigure['list']): Promise<number> => {
  let rows = 0;
  let cursor = '';
  do {
    const path = `/editorial/inbox?${query({ ...list, limit: '200', cursor })}`;
    const { data, meta }: InboxView = expectOk(await newsroom.as(who).get(path), path).body;
    rows += data.length;
    cursor = meta.nextCursor ?? '';
  } while (cursor);
  return rows;
};

const foundLength = async (who: PersonName, list: HomeFigure['list']): Promise<number> => {
  const path = `/editorial/search?${query(questionOf(list as FindValues))}`;
  return expectOk(await newsroom.as(who).get(path), path).body.meta.total;
};

const boardLength = async (who: PersonName, list: HomeFigure['list']): Promise<number> => {
  const path = `/editorial/coverage?${query(list)}`;
  return expectOk(await newsroom.as(who).get(path), path).body.meta.total;
};

const totals = (figures: readonly HomeFigure[]): readonly number[] => figures.map(({ total }) => total);

const sum = (figures: readonly HomeFigure[]): number => totals(figures).reduce((one, other) => one + other, 0);

const lengths = (
  who: PersonName,
  figures: readonly HomeFigure[],
  lengthOf: (who: PersonName, list: HomeFigure['list']) => Promise<number>,
): Promise<readonly number[]> => Promise.all(figures.map(({ list }) => lengthOf(who, list)));

const overdue = async (who: PersonName): Promise<readonly string[]> => {
  const { data }: InboxView = expectOk(
    await newsroom.as(who).get('/editorial/inbox?view=overdue&whose=mine&limit=200'),
    'what is overdue',
  ).body;
  return data.map(({ documentId }) => documentId);
};

const anHourAgo = (): string => new Date(Date.now() - 3_600_000).toISOString();

describe('what is late', () => {
  const late: Entry[] = [];
  beforeAll(async () => {
    const pending = await bringInto(newsroom, 'pending', 'article', 'vi');
    await newsroom.sql('update editorial_reviews set step_due_at = $2 where document_id = $1', [
      pending.documentId,
      anHourAgo(),
    ]);
    const draft = await bringInto(newsroom, 'draft', 'event', 'en');
    const asked = { assignee: people.reporter.id, dueAt: new Date(Date.now() + 3_600_000).toISOString() };
    expectOk(await chief.act(draft, 'assign', asked), 'the assignment');
    await newsroom.sql('update editorial_entries set assignment_due_at = $2 where document_id = $1', [
      draft.documentId,
      anHourAgo(),
    ]);
    const failed = await bringInto(newsroom, 'scheduled', 'award', 'zh-Hans');
    await newsroom.sql(
      `update editorial_schedules set due_at = $2, failed_at = now(), failure_code = 'MISSING_FIELDS' where document_id = $1`,
      [failed.documentId, anHourAgo()],
    );
    late.push(pending, draft, failed);
  });
  // What failed is brought to its end: no later test is to find it among its own.
  afterAll(async () => {
    const failed = late[2];
    if (failed) expectOk(await chief.act(failed, 'unschedule'), 'the unscheduling');
  });

  test('is a review, a draft that somebody was asked for, and a publication that failed at its time', async () => {
    expect(await overdue('reporter')).toEqual(expect.arrayContaining(late.map(({ documentId }) => documentId)));
  });

  test.each(['reporter', 'chief', 'languageEditorZh', 'translatorZh'] as const)(
    'and each figure of %s is the length of the list behind it',
    async (who) => {
      const { figures, soonest }: HomeLateView = await home(who, 'late');
      expect(totals(figures)).toEqual(await lengths(who, figures, inboxLength));
      expect(soonest.length).toBe(Math.min(5, sum(figures)));
    },
  );

  test('of others is not told to those who decide on nothing, nor of languages that are not theirs', async () => {
    const reporters: HomeLateView = await home('reporter', 'late');
    expect(reporters).toMatchObject({
      whose: 'mine',
      figures: [{ locale: 'vi' }, { locale: 'en' }, { locale: 'zh-Hans' }],
    });
    expect(await home('otherReporter', 'late')).toMatchObject({ figures: [{ total: 0 }, { total: 0 }, { total: 0 }] });
    const chinese: HomeLateView = await home('languageEditorZh', 'late');
    expect(chinese).toMatchObject({ whose: 'all', figures: [{ locale: 'zh-Hans' }] });
    expect(chinese.soonest.every(({ locale }) => locale === 'zh-Hans')).toBe(true);
    expect(sum(chinese.figures)).toBeGreaterThan(0);
  });
});

describe('what went live today', () => {
  test('is what readers got since midnight, also when it was live before, and is gone when a day has passed', async () => {
    const before: HomeLiveView = await home('reporter', 'live');
    const entry = await bringInto(newsroom, 'live', 'person', 'vi');
    const first: HomeLiveView = await home('reporter', 'live');
    expect(sum(first.figures)).toBe(sum(before.figures) + 1);
    expect(first.newest[0]).toMatchObject({ documentId: entry.documentId, lastLiveAt: expect.any(String) });
    await newsroom.sql(
      `update editorial_entries set last_live_at = now() - interval '25 hours' where document_id = $1`,
      [entry.documentId],
    );
    expect(sum((await home<HomeLiveView>('reporter', 'live')).figures)).toBe(sum(before.figures));
  });

  test.each(['reporter', 'chief', 'languageEditorZh'] as const)(
    'and each figure of %s is the length of the list behind it',
    async (who) => {
      await bringInto(newsroom, 'live', 'award', 'zh-Hans');
      const { figures, newest }: HomeLiveView = await home(who, 'live');
      expect(sum(figures)).toBeGreaterThan(0);
      expect(totals(figures)).toEqual(await lengths(who, figures, foundLength));
      expect(newest.length).toBe(Math.min(5, sum(figures)));
    },
  );
});

describe('what languages lack', () => {
  test('is told of the languages that a person writes in, as the board counts it', async () => {
    const missing = async () => {
      const { languages }: HomeLanguagesView = await home('translatorZh', 'languages');
      return languages[0]?.figures.find(({ lack }) => lack === 'missing')?.total ?? -1;
    };
    const before = await missing();
    await smallLive({ reporter, chief }, 'event');
    expect(await missing()).toBe(before + 1);
    for (const [who, languages] of [
      ['translatorZh', ['zh-Hans']],
      ['languageEditorEn', ['en']],
      ['chief', ['vi', 'en', 'zh-Hans']],
    ] as const) {
      const view: HomeLanguagesView = await home(who, 'languages');
      expect(view.languages.map(({ locale }) => locale)).toEqual(languages);
      for (const { figures } of view.languages) {
        expect(totals(figures)).toEqual(await lengths(who, figures, boardLength));
      }
    }
  });

  test.each(['reporter', 'accountant'] as const)(
    'is not told to %s, who writes no language as a whole',
    async (who) => {
      const answer = await newsroom.as(who).get('/editorial/home/languages');
      expect([answer.status, codeOf(answer)]).toEqual([403, 'RIGHT_REQUIRED']);
    },
  );
});

describe('my work', () => {
  test.each(['reporter', 'deskEditor', 'translatorZh'] as const)(
    'of %s: each figure is the length of the list behind it',
    async (who) => {
      await bringInto(newsroom, 'pending', 'organization', 'vi');
      const { figures } = await home<{ figures: readonly HomeFigure[] }>(who, 'work');
      expect(totals(figures)).toEqual(await lengths(who, figures, inboxLength));
    },
  );

  test('of those who decide on nothing waits for nobody’s decision but theirs', async () => {
    const views = (await home<{ figures: readonly { view: string }[] }>('reporter', 'work')).figures;
    expect(views.map(({ view }) => view)).toEqual(['my-drafts', 'my-submissions', 'scheduled']);
  });
});

describe('this month’s royalties', () => {
  const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

  test('are those of the month’s own page, and of the works that wait', async () => {
    const payee = await makePayee(newsroom);
    const line = { id: 'm', kind: 'manual', amount: 900_000, note: 'Thử', contributors: [{ payeeId: payee.id }] };
    await confirmedArticle(newsroom, today(), [line]);
    const accountant = newsroom.as('accountant');
    const month = expectOk(await accountant.get('/royalties/this-month'), 'the month').body.data;
    expect(month.month).toBe(today().slice(0, 7));
    expect(month.amount).toBeGreaterThanOrEqual(900_000);
    expect(expectOk(await accountant.get(`/royalties/periods/${month.month}`), 'its page').body.data).toEqual(month);
    let unconfirmed = 0;
    let cursor = '';
    do {
      const path = `/royalties/works?${query({ month: month.month, status: 'unconfirmed', limit: '100', cursor })}`;
      const { data, meta } = expectOk(await accountant.get(path), path).body;
      unconfirmed += data.length;
      cursor = meta.nextCursor ?? '';
    } while (cursor);
    expect(month.unconfirmedWorks).toBe(unconfirmed);
  });

  test.each(['reporter', 'deskEditor', 'translatorZh', 'languageEditorZh'] as const)(
    'are none of %s’s business',
    async (who) => {
      const answer = await newsroom.as(who).get('/royalties/this-month');
      expect([answer.status, codeOf(answer)]).toEqual([403, 'ROYALTY_RIGHT_REQUIRED']);
    },
  );
});

test.each(['work', 'live', 'late', 'languages'])(
  'home/%s is closed to readers and programs, and asks for nothing',
  async (part) => {
    for (const client of [newsroom.anonymous, newsroom.program]) {
      expect((await client.get(`/editorial/home/${part}`)).status).toBe(401);
    }
    const asked = await chief.get(`/editorial/home/${part}?owner=1`);
    expect([asked.status, codeOf(asked)]).toEqual([400, 'UNKNOWN_OPTION']);
  },
);

test('who only reads has an empty home, and no error', async () => {
  const { body } = expectOk(await newsroom.as('accountant').get('/editorial/home/work'), 'the work');
  expect(sum(body.data.figures)).toBe(0);
});
