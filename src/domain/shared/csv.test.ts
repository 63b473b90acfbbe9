import * as fc from 'fast-check';
import { csvCell, csvLine } from './csv';

test.each([
  ['=1+1', "'=1+1"],
  ['+84 900', "'+84 900"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  [' =HYPERLINK("http://evil.example")', `"' =HYPERLINK(""http://evil.example"")"`],
  ['＝1+1', "'＝1+1"],
  ['Nguyễn Văn A', 'Nguyễn Văn A'],
  ['a,b', '"a,b"'],
  ['câu "trích"', '"câu ""trích"""'],
  ['hai\ndòng', '"hai\ndòng"'],
])('%j is written as %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('numbers stay numbers, also negative ones, and nothing is an empty cell', () => {
  expect(csvLine([-3, null, 'x'])).toBe('-3,,x\r\n');
});

test('whatever people write, no cell begins as a formula, and every cell can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = csvCell(text);
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(read === text || read === `'${text}`).toBe(true);
      expect(read.trimStart()).not.toMatch(/^[=+\-@|%]/);
      if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",\r\n]/);
    }),
    { numRuns: 500 },
  );
});
