import { codeOf, expectOk } from '../helpers/newsroom/client';
import type { Desk } from '../helpers/newsroom/desk';
import { ownNewsroom, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { newMarker } from '../helpers/newsroom/marker';
import type { Entry, Newsroom } from '../helpers/newsroom/newsroom';
import {
  actOnPeriod,
  assess,
  confirm,
  confirmedArticle,
  lockMonth,
  makePayee,
  textLine,
  workPath,
  type PayeeOfTest,
} from '../helpers/newsroom/royalties';

/*
 * A month from its lock to its payment, and what comes after it. In August 2023 a unit is 180,000 đồng
 * (a tenth of 1,800,000) and 10% are withheld from payments of 2,000,000 and more.
 */

let own: Instance;
let newsroom: Newsroom;
let accountant: Desk;
afterAll(() => stopInstance(own));

const month = '2023-08';
const payDay = '2023-09-20';

let payee: PayeeOfTest;
let first: Entry;

const bytesOfSheet = async () =>
  Buffer.from(expectOk(await accountant.get(`/royalties/periods/${month}/statement.json`), 'the statement').bytes);
const pay = (day = payDay) => accountant.post('/royalties/payments', { day, payeeIds: [payee.id] });

beforeAll(async () => {
  own = await ownNewsroom('royalty_months');
  newsroom = own.newsroom;
  accountant = newsroom.as('accountant');
  payee = await makePayee(newsroom);
  first = await confirmedArticle(newsroom, `${month}-05`, [textLine('7', [payee.id])]);
  await confirmedArticle(newsroom, `${month}-20`, [textLine('7', [payee.id])]);
});

describe('an open month', () => {
  test('is taken on by those whose part it is, and nobody else', async () => {
    const refused = async (person: 'reporter' | 'managingEditor' | 'chief' | 'accountant', action: string) => {
      const answer = await actOnPeriod(newsroom, person, month, action);
      return [answer.status, typeof codeOf(answer)];
    };
    expect(await refused('reporter', 'submit')).toEqual([403, 'string']);
    expect(await refused('chief', 'submit')).toEqual([403, 'string']);
    expect(await refused('accountant', 'lock')).toEqual([409, 'string']);
    expect(await refused('accountant', 'approve')).toEqual([403, 'string']);
    const { status, amount, works } = expectOk(await accountant.get(`/royalties/periods/${month}`), 'it').body.data;
    expect([status, amount, works]).toEqual(['open', 2_520_000, 2]);
  });

  test('pays nothing before its lock', async () => {
    const answer = await pay();
    expect([answer.status, codeOf(answer)]).toEqual([409, 'NOTHING_TO_PAY']);
  });
});

describe('a locked month', () => {
  let before: Buffer;
  let voucher: string;

  beforeAll(async () => {
    await lockMonth(newsroom, month);
    before = await bytesOfSheet();
  });

  test('is never opened again', async () => {
    for (const action of ['reopen', 'submit', 'approve', 'lock']) {
      const person = action === 'approve' ? 'chief' : 'accountant';
      const answer = await actOnPeriod(newsroom, person, month, action, { comment: 'Xin mở lại' });
      expect([action, answer.status, codeOf(answer)]).toEqual([action, 423, 'PERIOD_LOCKED']);
    }
  });

  test.each([
    `update royalty_sheet_lines set amount = amount + 1 where month = '${month}'`,
    `delete from royalty_sheet_lines where month = '${month}'`,
    `update royalty_sheet_lines set month = '2023-10' where month = '${month}'`,
    `insert into royalty_sheet_lines (month, work_id, assessment_id, line_id, kind, payee_id, amount)
       select month, work_id, assessment_id, line_id, kind, payee_id, 1 from royalty_sheet_lines where month = '${month}' limit 1`,
    `update royalty_periods set status = 'open', seal = null where month = '${month}'`,
    `update royalty_assessments set amount = 0 where live_day = '${month}-05'`,
    `delete from royalty_locked_payees where month = '${month}'`,
    `truncate royalty_sheet_lines cascade`,
  ])('is kept by the database itself: %s', async (statement) => {
    await expect(newsroom.sql(statement)).rejects.toThrow();
    expect((await bytesOfSheet()).equals(before)).toBe(true);
  });

  test('withholds by the payment, not by the work, and pays a line once', async () => {
    const [payment] = expectOk(await pay(), 'the payment').body.data.payments;
    expect(payment).toMatchObject({ gross: 2_520_000, tax: 252_000, net: 2_268_000 });
    voucher = payment.voucher;
    const again = await pay();
    expect([again.status, codeOf(again)]).toEqual([409, 'NOTHING_TO_PAY']);

    const failed = await accountant.post(`/royalties/payments/${payment.id}/actions/fail`, { reason: 'Sai tài khoản' });
    expect(expectOk(failed, 'the failure').body.data.status).toBe('failed');
    const twice = await accountant.post(`/royalties/payments/${payment.id}/actions/fail`, { reason: 'Sai tài khoản' });
    expect([twice.status, codeOf(twice)]).toEqual([409, 'PAYMENT_ALREADY_FAILED']);

    const [repeated] = expectOk(await pay(), 'the repeated payment').body.data.payments;
    expect(repeated).toMatchObject({ gross: 2_520_000, tax: 252_000, net: 2_268_000 });
    expect(repeated.voucher).not.toBe(voucher);
    expect((await pay()).status).toBe(409);
  });

  test('stays as it is when a work is assessed anew: the difference is a line of the open month, with its reason', async () => {
    await assess(newsroom, first, [textLine('5', [payee.id])]);
    const silent = await accountant.post(`${workPath(first)}/actions/confirm`, {});
    expect([silent.status, codeOf(silent)]).toEqual([400, 'COMMENT_REQUIRED']);
    const reason = `Chấm lại ${newMarker()}`;
    const { booked } = (await confirm(newsroom, first, { reason })).body.data;
    expect(booked).toHaveLength(2);
    const [locked, adjustment] = [...booked].sort((one, other) => (one.month < other.month ? -1 : 1));
    expect(locked).toMatchObject({ month, amount: 1_260_000 });
    expect(adjustment.amount).toBe(-360_000);
    expect(adjustment.month > month).toBe(true);
    expect((await bytesOfSheet()).equals(before)).toBe(true);
    const [line] = await newsroom.sql<{ amount: string; reason: string; belongs_to: string; points: string }>(
      `select line.amount, line.reason, line.belongs_to, adjusted.month as points from royalty_sheet_lines line
         join royalty_sheet_lines adjusted on adjusted.id = line.adjusts where line.reason = $1`,
      [reason],
    );
    expect(line).toMatchObject({ amount: '-360000', points: month });
  });

  test('carries a negative balance over: it is taken from what the payee gets next', async () => {
    const [adjusted] = await newsroom.sql<{ month: string }>(
      `select month from royalty_sheet_lines where adjusts is not null and payee_id = $1`,
      [payee.id],
    );
    const next = adjusted?.month as string;
    await lockMonth(newsroom, next);
    const refused = await pay('2024-01-10');
    expect([refused.status, codeOf(refused)]).toEqual([409, 'NOTHING_TO_PAY']);
    expect(refused.body.error.details.carriedOver).toMatchObject([{ payeeId: payee.id, balance: -360_000 }]);
  });
});
