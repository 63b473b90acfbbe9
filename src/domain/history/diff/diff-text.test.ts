import * as fc from 'fast-check';
import { diffText } from './diff-text';
import { newBudget } from './edit-budget';
import type { TextRun } from './entry-diff';
import { textTokens } from './text-tokens';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('Bình', 'Dương', 'khởi', 'công', 'đường', '平阳', '省', '👩‍👩‍👧', ' ', ', ', '.\n'), {
      maxLength: 20,
    })
    .map((words) => words.join(' ')),
);

const former = (runs: readonly TextRun[]) =>
  runs
    .filter(({ operation }) => operation !== 'added')
    .map((run) => run.text)
    .join('');
const latter = (runs: readonly TextRun[]) =>
  runs
    .filter(({ operation }) => operation !== 'removed')
    .map((run) => run.text)
    .join('');

test('the runs give both texts back, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const runs = diffText(one, other, newBudget());
      expect([former(runs), latter(runs)]).toEqual([one, other]);
    }),
  );
});

test('the tokens of a text are the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (one) => textTokens(one).join('') === one));
});

test('Vietnamese and English are compared by word', () => {
  expect(diffText('Khởi công đường mới', 'Khởi công tuyến đường mới', newBudget())).toEqual([
    { operation: 'equal', text: 'Khởi công ' },
    { operation: 'added', text: 'tuyến ' },
    { operation: 'equal', text: 'đường mới' },
  ]);
  expect(diffText('the night market opens', 'the day market opened', newBudget())).toEqual([
    { operation: 'equal', text: 'the ' },
    { operation: 'removed', text: 'night' },
    { operation: 'added', text: 'day' },
    { operation: 'equal', text: ' market ' },
    { operation: 'removed', text: 'opens' },
    { operation: 'added', text: 'opened' },
  ]);
});

test('Chinese is compared by character', () => {
  expect(diffText('平阳省今日动工', '平阳市今天动工', newBudget())).toEqual([
    { operation: 'equal', text: '平阳' },
    { operation: 'removed', text: '省' },
    { operation: 'added', text: '市' },
    { operation: 'equal', text: '今' },
    { operation: 'removed', text: '日' },
    { operation: 'added', text: '天' },
    { operation: 'equal', text: '动工' },
  ]);
});

test('words that are replaced in a row read as one change', () => {
  expect(diffText('ngày 2 tháng 3', 'ngày mồng hai tháng 3', newBudget()).map(({ text: part }) => part)).toEqual([
    'ngày ',
    '2',
    'mồng hai',
    ' tháng 3',
  ]);
});

test('an emoji and a letter with its marks are never cut in two', () => {
  expect(textTokens('👩‍👩‍👧🇻🇳e\u0302\u0323n')).toEqual(['👩‍👩‍👧', '🇻🇳', 'e\u0302\u0323n']);
});
