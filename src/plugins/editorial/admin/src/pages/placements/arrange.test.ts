import type { PlacedEntryView } from '../../../../contracts/placements';
import { isPlaced, isSameList, movedTo, shownNow, withEntry } from './arrange';

const live = { name: 'a', summary: '', kicker: '' };

const placed = (documentId: string, more: Partial<PlacedEntryView> = {}): PlacedEntryView => ({
  contentType: 'article',
  documentId,
  from: null,
  to: null,
  name: documentId,
  liveness: 'live',
  trashed: false,
  live,
  ...more,
});

const ids = (list: readonly PlacedEntryView[]) => list.map(({ documentId }) => documentId).join('');

describe('arranging a slot', () => {
  const list = [placed('a'), placed('b'), placed('c')];

  it('moves an entry to any place and leaves the others in their order', () => {
    expect([movedTo(list, 0, 2), movedTo(list, 2, 0), movedTo(list, 1, 1)].map(ids)).toEqual(['bca', 'cab', 'abc']);
    expect([movedTo(list, 0, 3), movedTo(list, 0, -1), movedTo(list, 5, 0)].map(ids)).toEqual(['abc', 'abc', 'abc']);
  });

  it('puts a new entry on top, once', () => {
    const found = { contentType: 'article', documentId: 'd', name: 'D' } as const;
    const longer = withEntry(list, found);
    expect(ids(longer)).toBe('dabc');
    expect([isPlaced(list, found), isPlaced(longer, found)]).toEqual([false, true]);
  });

  it('knows whether anything has changed that the server keeps', () => {
    expect(isSameList(list, [placed('a', { name: 'other' }), placed('b'), placed('c')])).toBe(true);
    expect(isSameList(list, [placed('a', { to: '2030-01-01T00:00:00.000Z' }), placed('b'), placed('c')])).toBe(false);
  });

  it('shows what is live and due', () => {
    const now = '2030-01-01T00:00:00.000Z';
    const dated = [
      placed('a', { live: null }),
      placed('b', { from: now }),
      placed('c', { to: now }),
      placed('d', { from: '2030-01-01T00:00:00.001Z' }),
    ];
    expect(ids(shownNow(dated, now))).toBe('b');
  });
});
