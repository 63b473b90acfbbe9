import fc from 'fast-check';
import {
  checkPlacements,
  isShownAt,
  isSlot,
  nextChangeAfter,
  sectionOfSlot,
  withDocumentMoved,
  type Placement,
} from './placement';

const place = (documentId: string, from: string | null = null, to: string | null = null): Placement => ({
  contentType: 'article',
  documentId,
  from,
  to,
});

const morning = '2026-12-01T01:00:00.000Z';
const noon = '2026-12-01T05:00:00.000Z';
const evening = '2026-12-01T11:00:00.000Z';

describe('a list of placements', () => {
  it('names each document once', () => {
    expect(() => checkPlacements([place('a'), place('b')])).not.toThrow();
    expect(() => checkPlacements([place('a'), place('b'), place('a')])).toThrow(
      expect.objectContaining({ code: 'PLACEMENT_REPEATED' }),
    );
  });

  it('holds the document that stays in the place of its double, once, with the double’s times', () => {
    const move = { contentType: 'article', from: 'double', into: 'kept' } as const;
    const list = [place('a'), place('double', morning, noon), place('b')];
    expect(withDocumentMoved(list, move)).toEqual([place('a'), place('kept', morning, noon), place('b')]);
    expect(withDocumentMoved([...list, place('kept')], move)).toEqual([place('a'), place('b'), place('kept')]);
    expect(withDocumentMoved(list, { ...move, contentType: 'person' })).toEqual(list);
  });

  it('begins before it ends', () => {
    expect(() => checkPlacements([place('a', morning, noon)])).not.toThrow();
    for (const [from, to] of [
      [noon, morning],
      [noon, noon],
    ] as const) {
      expect(() => checkPlacements([place('a', from, to)])).toThrow(
        expect.objectContaining({ code: 'PLACEMENT_ENDS_BEFORE_START' }),
      );
    }
  });

  it('is shown from its first moment until just before its last', () => {
    const shownAt = (moment: string) => isShownAt(place('a', morning, evening), new Date(moment));
    expect([morning, noon, evening].map(shownAt)).toEqual([true, true, false]);
    expect(isShownAt(place('a'), new Date(noon))).toBe(true);
  });

  it('stays as it is until the next moment that it tells', () => {
    const moment = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
    const maybe = fc.option(moment.map((date) => date.toISOString()));
    const list = fc.array(fc.tuple(maybe, maybe).map(([from, to]) => place('a', from, to)));
    fc.assert(
      fc.property(list, moment, fc.double({ min: 0, max: 1, noNaN: true }), (placements, now, share) => {
        const next = nextChangeAfter(placements, now);
        const end = next === null ? now.getTime() + 1e9 : Date.parse(next) - 1;
        const later = new Date(Math.floor(now.getTime() + share * (end - now.getTime())));
        const shownAt = (at: Date) => placements.map((one) => isShownAt(one, at));
        expect(shownAt(later)).toEqual(shownAt(now));
      }),
    );
  });
});

describe('a slot', () => {
  it('is one of the whole site or of a section', () => {
    expect(['front-page', 'highlights', 'section-abc123'].every(isSlot)).toBe(true);
    expect(['', 'front', 'section-', 'section-a/b', 'section-a b'].some(isSlot)).toBe(false);
    expect([sectionOfSlot('section-abc123'), sectionOfSlot('front-page')]).toEqual(['abc123', null]);
  });
});
