import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import type { Desk } from '../helpers/newsroom/desk';
import { ownNewsroom, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { newMarker } from '../helpers/newsroom/marker';
import type { Newsroom } from '../helpers/newsroom/newsroom';
import {
  actOnPeriod,
  assess,
  confirmedArticle,
  liveArticle,
  lockMonth,
  makePayee,
  textLine,
  type PayeeOfTest,
} from '../helpers/newsroom/royalties';

/*
 * What holds for a whole newsroom: its base salaries and policies with their previews and what follows
 * when they change for days long past, the list of what is unpaid, reports, and each author's own year.
 */

let own: Instance;
let newsroom: Newsroom;
let accountant: Desk;

beforeAll(async () => {
  own = await ownNewsroom('royalty_settings');
  newsroom = own.newsroom;
  accountant = newsroom.as('accountant');
}, 180_000);
afterAll(() => stopInstance(own));

const read = async (path: string, by: Desk = accountant) => expectOk(await by.get(`/royalties${path}`), path).body.data;
const refusal = (answer: Answer) => [answer.status, codeOf(answer)];
const bytesOfSheet = async (month: string) =>
  Buffer.from(expectOk(await accountant.get(`/royalties/periods/${month}/statement.json`), 'the statement').bytes);

describe('a base salary decreed later for an earlier day (Decree 47/2016, for 1 May 2016)', () => {
  const month = '2016-05';
  let payee: PayeeOfTest;
  let before: Buffer;
  let decree: { readonly id: number; readonly from: string; readonly amount: number; readonly decree: string };

  const saveDecree = async (from: string) => {
    const { id, ...figure } = decree;
    return expectOk(
      await accountant.put(`/royalties/base-salaries/${id}`, { ...figure, from, retroactive: true }),
      'the base salary',
    );
  };

  beforeAll(async () => {
    decree = (await read('/base-salaries')).find(({ from }: { from: string }) => from === '2016-05-01');
    // As the book stood on 10 May 2016: nobody knew of the new figure.
    await saveDecree('2016-06-01');
    payee = await makePayee(newsroom);
    await confirmedArticle(newsroom, `${month}-10`, [textLine('8', [payee.id])]);
    await lockMonth(newsroom, month);
    before = await bytesOfSheet(month);
  });

  const proposals = () => read('/adjustments');

  test('proposes nothing while the book says what it said', async () => {
    expect(JSON.parse(before.toString()).data.totals.amount).toBe(920_000);
    expect(await proposals()).toEqual([]);
  });

  test('proposes the difference by itself, work by work and payee by payee', async () => {
    await saveDecree('2016-05-01');
    expect(await proposals()).toMatchObject([
      {
        month,
        booked: 920_000,
        due: 968_000,
        difference: 48_000,
        cause: 'base-salary',
        payees: [{ payeeId: payee.id, difference: 48_000 }],
      },
    ]);
    expect((await bytesOfSheet(month)).equals(before)).toBe(true);
  });

  test('books what was seen, once, with its reason and a pointer, in an open month', async () => {
    const [{ workId }] = await proposals();
    const accept = (due: number, by: Desk = accountant) =>
      by.post('/royalties/adjustments', { reason: 'Nghị định 47/2016/NĐ-CP', works: [{ workId, due }] });
    expect(refusal(await accept(967_999))).toEqual([409, 'ADJUSTMENT_STALE']);
    expect((await accept(968_000, newsroom.as('chief'))).status).toBe(403);
    expectOk(await accept(968_000), 'the adjustment');
    expect(refusal(await accept(968_000))).toEqual([409, 'ADJUSTMENT_STALE']);
    expect(await proposals()).toEqual([]);
    const lines = await newsroom.sql<{ month: string; amount: string; points: string; reason: string }>(
      `select line.month, line.amount, adjusted.month as points, line.reason from royalty_sheet_lines line
         join royalty_sheet_lines adjusted on adjusted.id = line.adjusts where line.work_id = $1`,
      [workId],
    );
    const next = '2016-06';
    expect(lines).toEqual([{ month: next, amount: '48000', points: month, reason: 'Nghị định 47/2016/NĐ-CP' }]);
    await lockMonth(newsroom, next);
    expect((await bytesOfSheet(month)).equals(before)).toBe(true);
    expect(await read(`/periods/${month}/verification`)).toMatchObject({
      isSealIntact: true,
      assessments: 1,
      changed: [],
    });
  });

  test('leaves its trace: what stood there before, and who changed it', async () => {
    const rows = await read('/history?subject=base-salary');
    expect(rows.slice(0, 2)).toMatchObject([
      { before: { from: '2016-06-01' }, after: { from: '2016-05-01' }, actor: { name: expect.stringMatching(/./) } },
      { before: { from: '2016-05-01' }, after: { from: '2016-06-01' } },
    ]);
  });
});

describe('a policy', () => {
  const month = '2025-02';

  test('shows what it would do to open months, writes nothing, and does just that once it is saved', async () => {
    const payee = await makePayee(newsroom);
    await confirmedArticle(newsroom, `${month}-03`, [textLine('5', [payee.id])]);
    await confirmedArticle(newsroom, `${month}-04`, [textLine('2.5', [payee.id])]);
    const [policy] = await read('/policies');
    const { id, ...known } = policy;
    const halved = { ...known, rules: { ...known.rules, organizationFactor: '0.6' } };
    const preview = (by: Desk) => by.post('/royalties/policies/preview', { id, ...halved });
    expect((await preview(newsroom.as('managingEditor'))).status).toBe(403);
    const { months, works } = expectOk(await preview(accountant), 'the preview').body.data;
    const ofMonth = (all: readonly { month: string }[]) => all.filter((one) => one.month === month);
    // 5 and 2.5 units of 234,000 đồng, then six tenths of them.
    expect(ofMonth(months)).toEqual([{ month, works: 2, before: 1_755_000, after: 1_053_000, difference: -702_000 }]);
    expect(ofMonth(works)).toMatchObject([
      { before: 1_170_000, after: 702_000 },
      { before: 585_000, after: 351_000 },
    ]);
    expect(await read('/policies')).toEqual([policy]);
    expect((await read(`/periods/${month}`)).amount).toBe(1_755_000);

    expectOk(await accountant.put(`/royalties/policies/${id}`, halved), 'the policy');
    expectOk(await accountant.post(`/royalties/periods/${month}/recalculate`, {}), 'the recalculation');
    expect((await read(`/periods/${month}`)).amount).toBe(1_053_000);
    expectOk(await accountant.put(`/royalties/policies/${id}`, known), 'the policy as it was');
    expectOk(await accountant.post(`/royalties/periods/${month}/recalculate`, {}), 'the recalculation');
    expect((await read(`/periods/${month}`)).amount).toBe(1_755_000);
  });

  test('that is not sound, overlaps another or does not exist is refused by name', async () => {
    const [{ id, ...known }] = await read('/policies');
    const overlapping = await accountant.post('/royalties/policies', { ...known, from: '2024-01-01' });
    expect(refusal(overlapping)).toEqual([409, 'POLICY_OVERLAP']);
    const lost = await accountant.put('/royalties/policies/999999', known);
    expect(refusal(lost)).toEqual([404, 'POLICY_NOT_FOUND']);
    const rules = { ...known.rules, organizationFactor: 'a half' };
    expect((await accountant.put(`/royalties/policies/${id}`, { ...known, rules })).status).toBe(400);
  });
});

describe('an author', () => {
  const month = '2024-10';
  let author: PayeeOfTest;
  let colleague: PayeeOfTest;
  let titles: readonly string[];

  beforeAll(async () => {
    author = await makePayee(newsroom, { userId: newsroom.people.reporter.id });
    colleague = await makePayee(newsroom);
    titles = ['một', 'hai', 'ba', 'bốn'].map((one) => `Bài ${one} ${newMarker()}`);
    const titled = (index: number) => ({ title: titles[index] });
    await confirmedArticle(newsroom, `${month}-01`, [textLine('4', [author.id, colleague.id])], titled(0));
    const entry = await liveArticle(newsroom, `${month}-02`, titled(1));
    await assess(newsroom, entry, [textLine('3', [author.id])]);
    await liveArticle(newsroom, `${month}-03`, titled(2));
  });

  const unpaid = async (on: string) =>
    (await read(`/unpaid?on=${on}`))
      .filter(({ title }: { title: string }) => titles.includes(title))
      .map(({ title, reason, daysOver, amount }: Record<string, unknown>) => [
        titles.indexOf(title as string),
        reason,
        daysOver,
        amount,
      ]);

  test('is owed within sixty days: what is late is listed with its reason, the latest first', async () => {
    expect(await unpaid('2024-11-30')).toEqual([]);
    expect(await unpaid('2024-12-01')).toEqual([[0, 'not-locked', 1, 936_000]]);
    expect(await unpaid('2024-12-05')).toEqual([
      [0, 'not-locked', 5, 936_000],
      [1, 'not-confirmed', 4, null],
      [2, 'not-assessed', 3, null],
    ]);
    await lockMonth(newsroom, month);
    expect(await unpaid('2024-12-01')).toEqual([[0, 'not-paid', 1, 936_000]]);
    const body = { day: '2024-12-02', payeeIds: [author.id, colleague.id] };
    expectOk(await accountant.post('/royalties/payments', body), 'the payment');
    expectOk(await actOnPeriod(newsroom, 'accountant', month, 'pay'), 'the month is paid');
    expect(await unpaid('2024-12-01')).toEqual([]);
  });

  test('reads the own year, which is the payee’s year, and nobody else’s', async () => {
    const reporter = newsroom.as('reporter');
    const year = await read('/my-statement?year=2024', reporter);
    expect(year).toEqual(await read(`/payees/${author.id}/year/2024`));
    expect(year).toMatchObject({
      payee: { id: author.id },
      year: 2024,
      months: [{ month, status: 'paid', works: 1, amount: 468_000 }],
      payments: [{ day: '2024-12-02', gross: 468_000, tax: 0, net: 468_000, status: 'paid' }],
      totals: { booked: 468_000, gross: 468_000, tax: 0, net: 468_000, balance: 0 },
    });
    expect(JSON.stringify(year)).not.toContain(colleague.name);
    expect((await read('/my-statement?year=2023', reporter)).lines).toEqual([]);
    expect(refusal(await newsroom.as('otherReporter').get('/royalties/my-statement'))).toEqual([
      404,
      'PAYEE_NOT_FOUND',
    ]);
    expect((await reporter.get(`/royalties/payees/${author.id}/year/2024`)).status).toBe(403);
    expect((await reporter.get('/royalties/unpaid')).status).toBe(403);
  });

  test.each(['month', 'category', 'genre', 'author', 'language'])(
    'and the newsroom see what it cost, by %s: the rows add up to the statement',
    async (by) => {
      const report = await read(`/reports?by=${by}&from=${month}&to=${month}`);
      const { totals } = JSON.parse((await bytesOfSheet(month)).toString()).data;
      expect(report.total).toBe(totals.amount);
      expect(report.rows.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)).toBe(totals.amount);
      if (by === 'author')
        expect(report.rows.map(({ amount }: { amount: number }) => amount)).toEqual([468_000, 468_000]);
    },
  );
});
