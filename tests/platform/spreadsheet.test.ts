import { createHash } from 'node:crypto';
import { writeWorkbook } from '../../src/platform/spreadsheet/write-workbook';
import type { Workbook } from '../../src/platform/spreadsheet/workbook';
import { openInLibreOffice } from '../helpers/libreoffice';

const workbook = (amounts: readonly number[], wrongTotal: number): Workbook => ({
  title: 'Bảng nhuận bút',
  language: 'vi',
  createdAt: '2026-07-31T10:00:00.000Z',
  sheets: [
    {
      name: 'Nhuận bút',
      columns: [40, 20],
      headingRow: 1,
      merged: [],
      rows: [
        {
          cells: [
            { kind: 'text', text: 'Bài', style: 'heading' },
            { kind: 'text', text: 'Tiền', style: 'heading' },
          ],
        },
        ...amounts.map((value, index) => ({
          cells: [
            { kind: 'text', text: nasty[index % nasty.length] ?? '', style: 'text' } as const,
            { kind: 'number', value, style: 'money' } as const,
          ],
        })),
        {
          cells: [
            null,
            {
              kind: 'formula',
              formula: `SUM(B2:B${amounts.length + 1})`,
              value: wrongTotal,
              style: 'totalMoney',
            },
          ],
        },
      ],
    },
    { name: "Lê's “nguồn”", columns: [20], rows: [{ cells: [{ kind: 'text', text: 'Nghị định' }] }] },
  ],
});

/** Texts that a spreadsheet might take for something else than a text. */
const nasty = ['=1+1', '+84 912', '-5', '@SUM(A1)', 'a "quoted", <b>&amp;</b> title', '_x0041_', ' 繁 ', '5\u0007'];

test('LibreOffice opens the file, computes its formulas anew, and takes no text for a formula', async () => {
  const amounts = [372_500, 521_500, 648_000, 1_072_800, 1_087_700, -48_000, 1, 9_007_199_254];
  const sheets = await openInLibreOffice(writeWorkbook(workbook(amounts, 1)));
  const rows = sheets['Nhuận bút'] ?? [];
  expect(rows.slice(1, 9).map(([text]) => text)).toEqual([...nasty.slice(0, 7), '5']);
  expect(rows.slice(1, 9).map(([, amount]) => Number(amount))).toEqual(amounts);
  expect(Number(rows[9]?.[1])).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
  expect(Object.keys(sheets)).toHaveLength(2);
}, 180_000);

test('the same workbook is the same bytes, whatever the zone of the machine', () => {
  const digest = () =>
    createHash('sha256')
      .update(writeWorkbook(workbook([1, 2], 3)))
      .digest('hex');
  const before = process.env['TZ'];
  const first = digest();
  process.env['TZ'] = 'America/New_York';
  const second = digest();
  process.env['TZ'] = before;
  expect(second).toBe(first);
});

test('an amount that is no number makes no file', () => {
  expect(() => writeWorkbook(workbook([NaN], 0))).toThrow(RangeError);
});
