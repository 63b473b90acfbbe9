import fc from 'fast-check';
import type { Change, Placed, TextRun } from '../../../../../../domain/history/diff/entry-diff';
import { foldUnchanged, hasText, isOn, newerOf, olderOf, runsOn, stepTo, wordOf, wordOfChange } from './presentation';

const run = (operation: TextRun['operation'], text: string): TextRun => ({ operation, text });

const placed = (change: Placed['change'], at: number, moved = false): Placed => ({
  change,
  moved,
  from: change === 'added' ? null : at,
  to: change === 'removed' ? null : at,
});

const runs = [run('equal', 'Thư viện '), run('removed', 'cũ'), run('added', 'mới'), run('equal', ' mở cửa')];

const textOn = (side: 'before' | 'after'): string =>
  runsOn(side, runs)
    .map(({ text }) => text)
    .join('');

describe('the sides of a compared text', () => {
  it('are the old text and the new text', () => {
    expect(textOn('before')).toBe('Thư viện cũ mở cửa');
    expect(textOn('after')).toBe('Thư viện mới mở cửa');
  });

  it('both show a text of which only the format changed', () => {
    const formatted = [run('formatted', 'đậm')];
    expect(runsOn('before', formatted)).toEqual(runsOn('after', formatted));
  });

  it('are empty where there was or is nothing', () => {
    expect(hasText('before', [run('added', 'mới')])).toBe(false);
    expect(hasText('after', [run('added', 'mới')])).toBe(true);
  });
});

describe('what happened to a thing in a list', () => {
  it('is said in one word', () => {
    expect([placed('same', 0), placed('added', 0), placed('removed', 0), placed('changed', 0)].map(wordOf)).toEqual([
      'same',
      'added',
      'removed',
      'changed',
    ]);
    expect(wordOf(placed('same', 0, true))).toBe('moved');
    expect(wordOf(placed('changed', 0, true))).toBe('movedAndChanged');
  });

  it('decides on which sides it stands', () => {
    expect([isOn('before', placed('added', 0)), isOn('after', placed('added', 0))]).toEqual([false, true]);
    expect([isOn('before', placed('removed', 0)), isOn('after', placed('removed', 0))]).toEqual([true, false]);
  });
});

describe('what happened to an attribute', () => {
  const changes: readonly (readonly [string, Change, string])[] = [
    ['a text that came', { kind: 'text', isLong: false, runs: [run('added', 'mới')] }, 'added'],
    ['a text that went', { kind: 'text', isLong: false, runs: [run('removed', 'cũ')] }, 'removed'],
    ['a text that was changed', { kind: 'text', isLong: false, runs }, 'changed'],
    ['a date that came', { kind: 'value', valueKind: 'date', from: null, to: '2026-06-21' }, 'added'],
    ['a switch that was turned', { kind: 'value', valueKind: 'boolean', from: true, to: false }, 'changed'],
    ['a zero that became another number', { kind: 'value', valueKind: 'number', from: 0, to: 1 }, 'changed'],
    [
      'a reference that went',
      { kind: 'reference', from: { contentType: 'person', documentId: 'a' }, to: null },
      'removed',
    ],
    ['a list of which all is new', { kind: 'blocks', items: [] }, 'added'],
    ['a table with a changed row', { kind: 'table', rows: [{ ...placed('changed', 0), cells: [] }] }, 'changed'],
  ];

  it.each(changes)('%s', (_name, change, word) => {
    expect(wordOfChange(change)).toBe(word);
  });
});

describe('a list with long stretches without a change', () => {
  const items = (changes: readonly Placed['change'][]): readonly Placed[] =>
    changes.map((change, at) => placed(change, at));

  it('folds them, and keeps the neighbours of a change', () => {
    const folded = foldUnchanged(items(['same', 'same', 'same', 'changed', 'same', 'same', 'same']));
    expect(folded.map((part) => (part.kind === 'shown' ? part.item.change : part.items.length))).toEqual([
      2,
      'same',
      'changed',
      'same',
      2,
    ]);
  });

  it('folds no single item', () => {
    expect(foldUnchanged(items(['same', 'same', 'changed'])).every(({ kind }) => kind === 'shown')).toBe(true);
  });

  it('loses and reorders nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('same', 'added', 'removed', 'changed' as const)), (changes) => {
        const list = items(changes);
        const flat = foldUnchanged(list).flatMap((part) => (part.kind === 'shown' ? [part.item] : part.items));
        expect(flat).toEqual(list);
      }),
    );
  });

  it('never folds a change', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('same', 'added', 'removed', 'changed' as const)), (changes) => {
        const hidden = foldUnchanged(items(changes)).flatMap((part) => (part.kind === 'folded' ? part.items : []));
        expect(hidden.every(({ change }) => change === 'same')).toBe(true);
      }),
    );
  });
});

describe('going from change to change', () => {
  it('begins at the first or at the last one', () => {
    expect([stepTo(null, 1, 3), stepTo(null, -1, 3)]).toEqual([0, 2]);
  });

  it('goes round', () => {
    expect([stepTo(2, 1, 3), stepTo(0, -1, 3)]).toEqual([0, 2]);
  });

  it('goes nowhere where nothing changed, and begins anew where fewer are left', () => {
    expect([stepTo(null, 1, 0), stepTo(7, 1, 3)]).toEqual([null, 0]);
  });
});

describe('the neighbours of a version', () => {
  it('stand in a list that has the newest first', () => {
    expect([olderOf([9, 7, 4], 7), newerOf([9, 7, 4], 7)]).toEqual([4, 9]);
  });

  it('end with the list, and are none for what it does not hold', () => {
    expect([olderOf([9, 7, 4], 4), newerOf([9, 7, 4], 9), olderOf([9, 7, 4], 'live')]).toEqual([null, null, null]);
  });
});
