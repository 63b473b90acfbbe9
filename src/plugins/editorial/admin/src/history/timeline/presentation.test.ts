import type { TimelineEvent, TimelineVersion } from '../../../../contracts/history';
import { chosenWith, firstOf, inFormOrder, inOrder, newestFirst } from './presentation';

const version = (number: number): TimelineVersion => ({ id: number * 10, number }) as TimelineVersion;
const event = (id: number, at: string): TimelineEvent => ({ id, at }) as TimelineEvent;

describe('choosing two versions to compare', () => {
  it('takes them one after the other, and lets go of one that is chosen again', () => {
    const both = chosenWith(chosenWith([], version(1)), version(2));
    expect(both.map(({ number }) => number)).toEqual([1, 2]);
    expect(chosenWith(both, version(1)).map(({ number }) => number)).toEqual([2]);
  });

  it('lets go of the first one for a third', () => {
    expect(chosenWith([version(1), version(2)], version(3)).map(({ number }) => number)).toEqual([2, 3]);
  });

  it('compares the older with the newer, in whichever order they were chosen', () => {
    expect(inOrder([version(5), version(2)])?.map(({ number }) => number)).toEqual([2, 5]);
    expect(inOrder([version(5)])).toBeNull();
  });
});

describe('what happened while a version was the newest', () => {
  it('stands newest first, in the order of the audit where the time is the same', () => {
    const events = [
      event(1, '2026-06-21T01:00:00.000Z'),
      event(3, '2026-06-21T02:00:00.000Z'),
      event(2, '2026-06-21T02:00:00.000Z'),
    ];
    expect(newestFirst(events).map(({ id }) => id)).toEqual([3, 2, 1]);
  });
});

describe('what changed', () => {
  it('is named in the order of the form, what the form does not have last', () => {
    const groups = [
      { group: 'headline', rows: [[{ name: 'title', size: 12 }]] },
      {
        group: 'text',
        rows: [
          [
            { name: 'summary', size: 6 },
            { name: 'body', size: 6 },
          ],
        ],
      },
    ] as const;
    expect(inFormOrder(groups, ['added', 'body', 'summary', 'title'])).toEqual(['title', 'summary', 'body', 'added']);
  });
});

describe('a list that a line has no room for', () => {
  it('shows the first and counts the others', () => {
    expect(firstOf(['a', 'b', 'c'], 2)).toEqual({ shown: ['a', 'b'], left: 1 });
    expect(firstOf(['a'], 2)).toEqual({ shown: ['a'], left: 0 });
  });
});
