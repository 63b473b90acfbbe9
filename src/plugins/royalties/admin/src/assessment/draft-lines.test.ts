import fc from 'fast-check';
import type { Line } from '../../../../../domain/royalties/lines';
import { draftOf, emptyDraft, lineOf, linesOf, nextLineId } from './draft-lines';

const decimal = fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 9 })).map(([whole, tenth]) => `${whole}.${tenth}`);
const rate = fc.constantFrom('0.4', '0.6', '0.65', '1', '0.125');

const base = fc.record({
  id: fc.constantFrom('text-1', 'photo-1'),
  contributors: fc.array(
    fc.record({
      payeeId: fc.option(fc.nat({ max: 50 })),
      shownAs: fc.option(fc.constantFrom('Lê Quang', 'PV')),
      share: fc.option(decimal),
    }),
    { maxLength: 4 },
  ),
  bonuses: fc.array(fc.record({ code: fc.constantFrom('danger', 'children'), rate }), { maxLength: 2 }),
  note: fc.option(fc.constantFrom('Theo hợp đồng')),
});

const figures: fc.Arbitrary<object> = fc.oneof(
  fc.record({
    kind: fc.constant('text'),
    genre: fc.constant('news'),
    coefficient: decimal,
    lengthUnits: fc.option(decimal),
  }),
  fc.record({ kind: fc.constant('photo'), count: fc.nat({ max: 999 }), coefficient: decimal }),
  fc.record({
    kind: fc.constant('translation'),
    form: fc.constantFrom('translation', 'captions'),
    genre: fc.constant('news'),
    sourceCoefficient: decimal,
    sourceLocale: fc.option(fc.constant('vi')),
    rate,
  }),
  fc.record({ kind: fc.constant('lump'), genre: fc.option(fc.constant('news')), amount: fc.nat() }),
  fc
    .tuple(fc.constantFrom('editing', 'manual'), decimal)
    .map(([kind, coefficient]) => ({ kind, coefficient, amount: null })),
  fc
    .tuple(fc.constantFrom('editing', 'manual'), fc.nat())
    .map(([kind, amount]) => ({ kind, coefficient: null, amount })),
);

test('opening a line to type on it and leaving it alone changes nothing', () => {
  fc.assert(
    fc.property(base, figures, (common, own) => {
      const line = { ...common, ...own } as unknown as Line;
      expect(lineOf(draftOf(line))).toEqual(line);
    }),
  );
});

test('a line with a figure half typed is no line yet, and holds back the whole assessment', () => {
  const whole = { ...emptyDraft('text-1', 'text'), genre: 'news', coefficient: '2,5' };
  expect(lineOf(whole)).toMatchObject({ kind: 'text', coefficient: '2.5', lengthUnits: null });
  for (const change of [
    { coefficient: '2,' },
    { coefficient: '' },
    { genre: '' },
    { lengthUnits: 'x' },
    { bonuses: [{ code: 'danger', percent: '' }] },
    { contributors: [{ payeeId: 1, shownAs: null, share: 'nửa' }] },
  ]) {
    expect(linesOf([whole, { ...whole, id: 'text-2', ...change }])).toBeNull();
  }
});

test('a new line has an id of its own', () => {
  const lines = [emptyDraft('photo-1', 'photo'), emptyDraft('photo-3', 'photo')];
  expect(nextLineId('photo', lines)).toBe('photo-2');
  expect(nextLineId('text', lines)).toBe('text-1');
});
