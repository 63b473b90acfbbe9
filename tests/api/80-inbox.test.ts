import type { InboxRowView, InboxViewName } from '../../src/plugins/editorial/contracts/inbox';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import type { PersonName } from '../helpers/newsroom/people';
import { bringInto } from '../helpers/newsroom/situations';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');

/** All pages of a view, one after the other. */
const walk = async (who: PersonName, query: string, limit = 3): Promise<readonly InboxRowView[]> => {
  const rows: InboxRowView[] = [];
  let cursor = '';
  do {
    const more = cursor ? `&cursor=${cursor}` : '';
    const { body } = expectOk(await newsroom.as(who).get(`/editorial/inbox?${query}&limit=${limit}${more}`), query);
    rows.push(...body.data);
    cursor = body.meta.nextCursor ?? '';
  } while (cursor);
  return rows;
};

const idsOf = (rows: readonly { readonly documentId: string }[]): readonly string[] =>
  rows.map(({ documentId }) => documentId);

const within = (rows: readonly InboxRowView[], entries: readonly Entry[]): readonly string[] =>
  idsOf(rows).filter((id) => idsOf(entries).includes(id));

const submitted = async (): Promise<Entry> => {
  const entry = await reporter.create('award', 'zh-Hans', smallDocument('award', newMarker()));
  expectOk(await reporter.act(entry, 'submit'), 'the submission');
  return entry;
};

const mine = 'type=award&locale=zh-Hans';

describe('what is due first', () => {
  let entries: readonly Entry[];

  /** Due in this order: by the step, by the assignment, by the step, by the assignment although the step is late, never. */
  beforeAll(async () => {
    const made: Entry[] = [];
    for (let number = 0; number < 5; number += 1) made.push(await submitted());
    entries = made;
    const due = async (index: number, step: string | null, assignment: string | null) => {
      const id = made[index]?.documentId;
      await newsroom.sql('update editorial_reviews set step_due_at = $2 where document_id = $1', [id, step]);
      await newsroom.sql('update editorial_entries set assignment_due_at = $2 where document_id = $1', [
        id,
        assignment,
      ]);
    };
    await due(0, '2020-01-01T01:00:00Z', null);
    await due(1, '2020-01-01T09:00:00Z', '2020-01-01T02:00:00Z');
    await due(2, '2020-01-01T03:00:00Z', null);
    await due(3, '2020-01-01T00:00:00Z', '2098-01-01T00:00:00Z');
    await due(4, null, null);
  }, 60_000);

  test('stands first, page by page, whether the step says so or the assignment, and what is never due last', async () => {
    const expected = idsOf(entries);
    const first = await walk('deskEditor', `view=waiting-for-me&sort=dueAt:asc&${mine}`);
    expect(within(first, entries)).toEqual(expected);
    expect(new Set(idsOf(first)).size).toBe(first.length);
    const last = await walk('deskEditor', `view=waiting-for-me&sort=dueAt:desc&${mine}`);
    expect(within(last, entries)).toEqual([...expected].reverse());
    expect(idsOf(last)).toHaveLength(first.length);
  });

  test('is overdue once its time has passed, by the word that counts', async () => {
    for (const [order, expected] of [
      ['asc', idsOf(entries).slice(0, 3)],
      ['desc', idsOf(entries).slice(0, 3).reverse()],
    ] as const) {
      const rows = await walk('deskEditor', `view=overdue&sort=dueAt:${order}&${mine}`, 2);
      expect(within(rows, entries)).toEqual(expected);
      expect(rows.every(({ review }) => review?.isOverdue)).toBe(true);
    }
  });
});

describe('each view', () => {
  const at = (row: InboxRowView, column: string): number =>
    Date.parse(
      {
        updatedAt: row.updatedAt,
        submittedAt: row.review?.submittedAt,
        dueAt: row.review?.dueAt ?? '9999-01-01T00:00:00Z',
        publishAt: row.schedule?.publishAt,
      }[column] ?? '',
    );

  test.each([
    ['waiting-for-me', 'deskEditor', 'pending', ['dueAt', 'submittedAt', 'updatedAt']],
    ['my-submissions', 'reporter', 'pending', ['submittedAt', 'dueAt', 'updatedAt']],
    ['my-drafts', 'reporter', 'rejected', ['updatedAt']],
    ['scheduled', 'chief', 'scheduled', ['publishAt', 'updatedAt']],
  ] as const)('%s is sorted by each of its columns, both ways, with the same rows', async (view, who, state, sorts) => {
    const entries = [
      await bringInto(newsroom, state, 'event', 'en'),
      await bringInto(newsroom, state, 'event', 'en'),
      await bringInto(newsroom, state, 'event', 'en'),
    ];
    for (const sort of sorts) {
      for (const direction of [1, -1]) {
        const order = direction === 1 ? 'asc' : 'desc';
        const rows = await walk(who, `view=${view}&sort=${sort}:${order}&type=event&locale=en`, 2);
        expect([...within(rows, entries)].sort()).toEqual([...idsOf(entries)].sort());
        const times = rows.map((row) => at(row, sort) * direction);
        expect(times).toEqual([...times].sort((one, other) => one - other));
      }
    }
  });

  test('shows nobody what they may not decide or not read', async () => {
    const entry = await submitted();
    const seenBy = async (who: PersonName, view: InboxViewName) =>
      within(await walk(who, `view=${view}&${mine}`, 100), [entry]).length > 0;
    expect(await seenBy('deskEditor', 'waiting-for-me')).toBe(true);
    expect(await seenBy('reporter', 'waiting-for-me')).toBe(false);
    expect(await seenBy('otherReporter', 'my-submissions')).toBe(false);
    expect(await seenBy('translatorEn', 'waiting-for-me')).toBe(false);
    expect(await seenBy('accountant', 'waiting-for-me')).toBe(false);
    const managing = newsroom.as('managingEditor');
    expectOk(await managing.act(entry, 'assign', { assignee: newsroom.people.otherDeskEditor.id }), 'the assignment');
    expect(await seenBy('deskEditor', 'waiting-for-me')).toBe(false);
    expect(await seenBy('otherDeskEditor', 'waiting-for-me')).toBe(true);
  });

  test('counts what it lists', async () => {
    await bringInto(newsroom, 'rejected', 'person', 'en');
    for (const who of ['reporter', 'otherDeskEditor'] as const) {
      const counts = expectOk(await newsroom.as(who).get('/editorial/inbox/counts'), 'the counts').body.data;
      for (const view of ['my-drafts', 'my-submissions', 'waiting-for-me'] as const) {
        expect([who, view, Math.min((await walk(who, `view=${view}`, 100)).length, 1_000)]).toEqual([
          who,
          view,
          counts[view],
        ]);
      }
    }
  });
});

test('a cursor of another order, a sort of another view and whoever is not signed in are refused', async () => {
  await submitted();
  await submitted();
  const page = expectOk(await reporter.get('/editorial/inbox?view=my-submissions&limit=1'), 'a page').body;
  const cursor = page.meta.nextCursor as string;
  for (const query of [
    `view=my-submissions&sort=updatedAt:asc&cursor=${cursor}`,
    `view=my-submissions&cursor=${cursor.slice(0, -4)}`,
    `view=my-submissions&cursor=${Buffer.from('["submittedAt:asc","now()","a","b","c"]').toString('base64url')}`,
    'view=my-drafts&sort=dueAt:asc',
    'view=somebody-elses',
    'view=my-drafts&owner=1',
    'view=my-drafts&limit=100000',
  ]) {
    const answer = await reporter.get(`/editorial/inbox?${query}`);
    expect([query, answer.status, codeOf(answer)]).toEqual([
      query,
      400,
      expect.stringMatching(/^(INVALID_|UNKNOWN_OPTION)/),
    ]);
  }
  expect((await newsroom.anonymous.get('/editorial/inbox?view=my-drafts')).status).toBe(401);
});
