import fc from 'fast-check';
import { amountInWords } from '../../src/domain/royalties/words/amount-in-words';
import type { PaymentOrderView, Statement } from '../../src/domain/royalties/views';
import { locales, type Locale } from '../../src/domain/shared/locales';
import { writeWorkbook } from '../../src/platform/spreadsheet/write-workbook';
import { paymentFile } from '../../src/plugins/royalties/server/documents/payment-file';
import { statementHtml } from '../../src/plugins/royalties/server/documents/statement-html';
import { statementWorkbook } from '../../src/plugins/royalties/server/documents/statement-workbook';
import { openAllInLibreOffice } from '../helpers/libreoffice';
import { statements } from '../helpers/royalties/sheets';

const documentOf = (statement: Statement, locale: Locale) => ({
  statement,
  locale,
  genreNames: new Map([['news', 'Tin']]),
  amountInWords: amountInWords(statement.totals.amount, locale),
  asOf: '2026-08-01T00:00:00.000Z',
});

const totalLabels: Readonly<Record<Locale, string>> = { vi: 'Tổng cộng', en: 'Total', 'zh-Hans': '合计' };

/** The last figure in a row that begins with the word for total. */
const totalsIn = (rows: readonly (readonly string[])[], label: string): readonly number[] =>
  rows
    .filter(([first]) => first === label)
    .map((row) => Number(row.filter((cell) => /^-?\d+(\.\d+)?$/.test(cell)).at(-1)));

test('LibreOffice computes the totals of the statement, by work, by payee and by line, to the đồng', async () => {
  const drawn = fc.sample(statements, { numRuns: 6, seed: 18 }).map((statement, index) => {
    const locale = locales[index % locales.length] as Locale;
    return { statement, locale, workbook: statementWorkbook(documentOf(statement, locale)) };
  });
  const opened = await openAllInLibreOffice(drawn.map(({ workbook }) => writeWorkbook(workbook)));
  for (const [index, { statement, locale, workbook }] of drawn.entries()) {
    const sheets = opened[index] ?? {};
    const totals = workbook.sheets.slice(0, 3).map(({ name }) => totalsIn(sheets[name] ?? [], totalLabels[locale]));
    const { amount } = statement.totals;
    expect(totals).toEqual([[amount], [amount], [amount]]);
  }
}, 300_000);

test('the cached values are the statement’s own, for programs that compute nothing', () => {
  fc.assert(
    fc.property(statements, fc.constantFrom(...locales), (statement, locale) => {
      const cached = statementWorkbook(documentOf(statement, locale)).sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.kind === 'formula' ? [cell.value] : []))),
      );
      expect(cached).toEqual(new Array(3).fill(statement.totals.amount));
    }),
  );
});

test('the same statement is the same bytes every time', () => {
  fc.assert(
    fc.property(statements, fc.constantFrom(...locales), (statement, locale) => {
      const bytes = () =>
        Buffer.from(writeWorkbook(statementWorkbook(documentOf(statement, locale)))).toString('base64');
      expect(bytes()).toBe(bytes());
      expect(statementHtml(documentOf(statement, locale))).toBe(statementHtml(documentOf(statement, locale)));
    }),
    { numRuns: 25 },
  );
});

/** The short form of what `npm run soak` measures with 50,000 works. */
test('ten thousand works are a file within ten seconds', () => {
  const [one] = fc.sample(
    statements.filter(({ works }) => works.length === 1),
    { numRuns: 1, seed: 18 },
  );
  const [work] = one?.works ?? [];
  if (!one || !work) throw new Error('no statement was drawn');
  const works = Array.from({ length: 10_000 }, (_, index) => ({ ...work, workId: index + 1 }));
  const startedAt = performance.now();
  const bytes = writeWorkbook(statementWorkbook(documentOf({ ...one, works }, 'vi')));
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(bytes.length).toBeGreaterThan(20_000);
});

test('no text of a statement becomes markup on paper', () => {
  fc.assert(
    fc.property(statements, (statement) => {
      const tags = new Set(
        [...statementHtml(documentOf(statement, 'vi')).matchAll(/<\/?([a-z!][\w-]*)/gi)].map(([, tag]) => tag),
      );
      tags.delete('!doctype');
      expect([...tags].sort()).toEqual([
        'body',
        'div',
        'h1',
        'h2',
        'head',
        'html',
        'meta',
        'p',
        'strong',
        'style',
        'table',
        'tbody',
        'td',
        'th',
        'thead',
        'title',
        'tr',
      ]);
    }),
  );
});

const order = (change: Partial<PaymentOrderView>): PaymentOrderView => ({
  voucher: 'NB-2026-0001',
  payee: 'Nguyễn Văn A',
  holder: 'NGUYEN VAN A',
  bank: 'Agribank',
  account: '0012345678',
  net: 4_500_000,
  description: 'Nhuan but 07/2026',
  ...change,
});

test('the payment file keeps zeros and marks, and is no program', () => {
  const csv = paymentFile(
    [order({}), order({ payee: '=HYPERLINK("http://x")', bank: '+A', holder: '\t@cmd', description: 'a\r\n=b' })],
    'vi',
  );
  expect(csv.startsWith('\uFEFF"Số","Người nhận"')).toBe(true);
  const [, first, second] = csv.split('\r\n');
  expect(first).toBe(
    '"NB-2026-0001","Nguyễn Văn A","NGUYEN VAN A","Agribank","0012345678","4500000","Nhuan but 07/2026"',
  );
  expect(second).toBe(`"NB-2026-0001","'=HYPERLINK(""http://x"")","'\t@cmd","'+A","0012345678","4500000","a =b"`);
});

test('no field of the payment file begins as a formula does', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (payee) => {
      const [, row = ''] = paymentFile([order({ payee })], 'en').split('\r\n');
      const [, second = ''] = row.split('","');
      expect(/^[\s]*[=+\-@]/.test(second)).toBe(false);
    }),
  );
});
