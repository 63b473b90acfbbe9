import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import type { Desk } from '../helpers/newsroom/desk';
import { ownNewsroom, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { newMarker } from '../helpers/newsroom/marker';
import type { Newsroom } from '../helpers/newsroom/newsroom';
import { confirmedArticle, lockMonth, makePayee, textLine, type PayeeOfTest } from '../helpers/newsroom/royalties';
import { openInLibreOffice } from '../helpers/libreoffice';

let own: Instance;
let newsroom: Newsroom;
let accountant: Desk;
afterAll(() => stopInstance(own));

const month = '2024-03';
const account = `52002${newMarker().replace(/\D/g, '').slice(0, 8)}`;

let payee: PayeeOfTest;
let title: string;

const inLanguage = (language: string) => ({ 'accept-language': language });
const xlsx = (language = 'vi'): Promise<Answer> =>
  accountant.get(`/royalties/periods/${month}/statement.xlsx`, inLanguage(language));
const page = (language = 'vi'): Promise<Answer> =>
  accountant.get(`/royalties/periods/${month}/statement.html`, inLanguage(language));
const statement = async () =>
  expectOk(await accountant.get(`/royalties/periods/${month}/statement.json`), 'the statement').body.data;

beforeAll(async () => {
  own = await ownNewsroom('royalty_documents');
  newsroom = own.newsroom;
  accountant = newsroom.as('accountant');
  title = `=1+1 <b>${newMarker()}</b>`;
  payee = await makePayee(newsroom, {
    bankAccount: { bank: '=BANK()', number: account, holder: 'NGUYEN VAN A' },
    taxCode: '0123456789',
  });
  const other = await makePayee(newsroom);
  await confirmedArticle(newsroom, '2024-03-05', [textLine('7.3', [payee.id, other.id])], { title });
  await confirmedArticle(newsroom, '2024-03-20', [textLine('2.5', [payee.id])]);
});

describe('the statement of a month as a file', () => {
  const totalLabel = 'Tổng cộng';
  const totalsOf = (rows: readonly (readonly string[])[] = []): readonly number[] =>
    rows
      .filter(([first]) => first === totalLabel)
      .map((row) => Number(row.filter((cell) => /^-?\d+$/.test(cell)).at(-1)));

  test('opens in LibreOffice, whose totals are those of the statement to the đồng', async () => {
    const file = expectOk(await xlsx(), 'the workbook');
    expect(file.headers.get('content-disposition')).toContain(`nhuan-but-${month}.xlsx`);
    expect(file.headers.get('cache-control')).toBe('no-store');
    const sheets = await openInLibreOffice(file.bytes);
    const { totals, payees } = await statement();
    expect(totals.amount).toBeGreaterThan(0);
    for (const name of ['Theo tác phẩm', 'Theo người nhận', 'Chi tiết']) {
      expect(totalsOf(sheets[name])).toEqual([totals.amount]);
    }
    const rows = sheets['Theo người nhận'] ?? [];
    for (const { name, amount } of payees) expect(rows.find((row) => row.includes(name))).toContain(String(amount));
    expect((sheets['Chi tiết'] ?? []).flat()).toContain(title);
  }, 180_000);

  test('speaks the language of the request', async () => {
    expect(new Set((await Promise.all(['vi', 'en', 'zh'].map(xlsx))).map(({ bytes }) => bytes.length)).size).toBe(3);
    expect((await page('en')).text).toContain('ROYALTY STATEMENT');
    expect((await page('zh')).text).toContain('稿酬结算表');
    expect((await page('vi')).text).toContain('BẢNG THANH TOÁN NHUẬN BÚT');
  });

  test('prints texts as texts, and no account number', async () => {
    const { text, headers } = expectOk(await page(), 'the page');
    expect(headers.get('content-type')).toContain('text/html');
    expect(text).not.toContain(title);
    expect(text).toContain('&lt;b&gt;');
    expect(text).not.toContain(account);
    expect(text).not.toContain('0123456789');
  });

  test('is for those who may read royalties, and for nobody else', async () => {
    for (const path of [`/royalties/periods/${month}/statement.xlsx`, `/royalties/periods/${month}/statement.html`]) {
      const refused = await newsroom.as('reporter').get(path);
      expect([refused.status, codeOf(refused)]).toEqual([403, 'ROYALTY_RIGHT_REQUIRED']);
      expect((await newsroom.anonymous.get(path)).status).toBe(401);
      expect(refused.text).not.toContain(payee.name);
    }
    for (const wrong of ['2024-13', '2024', 'x', '%00']) {
      const { status } = await accountant.get(`/royalties/periods/${wrong}/statement.xlsx`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });
});

describe('of a locked and paid month', () => {
  let payment: { id: number; voucher: string; payee: string; net: number; day: string };

  beforeAll(async () => {
    await lockMonth(newsroom, month);
    const round = await accountant.post('/royalties/payments', {
      day: '2024-04-10',
      payeeIds: [payee.id],
    });
    payment = expectOk(round, 'the payment').body.data.payments[0];
  });

  test('the files are the same bytes every time, whatever happens to the payee', async () => {
    const before = [await xlsx(), await xlsx('en'), await page()];
    const change = { name: `Tên mới ${newMarker()}`, kind: 'staff', hasLaborContract: true };
    expectOk(await accountant.put(`/royalties/payees/${payee.id}`, change), 'the change of the payee');
    const after = [await xlsx(), await xlsx('en'), await page()];
    for (const [index, { bytes }] of before.entries()) {
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(after[index]?.bytes ?? []))).toBe(0);
    }
  });

  test('the voucher says the payment, in words too', async () => {
    const voucher = expectOk(
      await accountant.get(`/royalties/payments/${payment.id}/voucher.html`, inLanguage('vi')),
      'the voucher',
    );
    expect(voucher.text).toContain(payment.voucher);
    expect(voucher.text).toMatch(/Bằng chữ: [A-ZĐ].* đồng\./);
    const refused = await newsroom.as('reporter').get(`/royalties/payments/${payment.id}/voucher.html`);
    expect(refused.status).toBe(403);
    for (const id of ['0', '999999999', 'x', '-1', '1.5']) {
      expect((await accountant.get(`/royalties/payments/${id}/voucher.html`)).status).toBe(404);
    }
  });

  test('the payment file has the account, is no program, and each look is in the history', async () => {
    const file = expectOk(
      await accountant.post('/royalties/payments/file.csv', { day: '2024-04-10', reason: 'Chuyển khoản' }),
      'the payment file',
    );
    expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file.text).toContain(`"${account}"`);
    expect(file.text).toContain(`"'=BANK()"`);
    const history = await accountant.get(`/royalties/history?subject=payee&id=${payee.id}`);
    expect(history.body.data[0]).toMatchObject({ action: 'reveal', reason: 'Chuyển khoản' });
  });

  test('the payment file is refused without a reason, and to those who may not see accounts', async () => {
    const body = { day: '2024-04-10', reason: 'Xem thử' };
    for (const person of ['reporter', 'chief'] as const) {
      const refused = await newsroom.as(person).post('/royalties/payments/file.csv', body);
      expect(refused.status).toBe(403);
      expect(refused.text).not.toContain(account);
    }
    for (const wrong of [{}, { day: body.day }, { ...body, reason: '' }, { ...body, more: 1 }, [], null]) {
      expect((await accountant.post('/royalties/payments/file.csv', wrong)).status).toBe(400);
    }
  });
});
