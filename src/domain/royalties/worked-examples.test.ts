import { computeAssessment, findInputs } from './assess';
import { differences, dueLines } from './adjust';
import { defaultBaseSalaries, defaultPolicy, defaultTaxRules } from './default-rules';
import type { Line } from './lines';
import { inForceOn, type GenreRule, type Policy } from './rules';
import { withhold, type TaxedPayee } from './withholding';

const withIds = <Rule extends object>(rules: readonly Rule[]) =>
  rules.map((rule, index) => ({ ...rule, id: index + 1 }));

const baseSalaries = withIds(defaultBaseSalaries);
const taxRules = withIds(defaultTaxRules);
const policy: Policy = { ...defaultPolicy, id: 1 };

const withGenre = (code: string, change: Partial<GenreRule>): Policy => ({
  ...policy,
  rules: {
    ...policy.rules,
    genres: policy.rules.genres.map((genre) => (genre.code === code ? { ...genre, ...change } : genre)),
  },
});

const somebody = [{ payeeId: 1, shownAs: null, share: null }];

const text = (coefficient: string, more: Partial<Line> = {}): Line =>
  ({
    id: 'text',
    kind: 'text',
    genre: 'news',
    coefficient,
    lengthUnits: null,
    contributors: somebody,
    bonuses: [],
    note: null,
    ...more,
  }) as Line;

const photos = (count: number, coefficient: string): Line => ({
  id: 'photo-1',
  kind: 'photo',
  count,
  coefficient,
  contributors: somebody,
  bonuses: [],
  note: null,
});

const assess = (publishedOn: string, lines: readonly Line[], rules: Policy = policy) => {
  const days = { live: publishedOn, approved: publishedOn };
  const found = findInputs(lines, days, { policies: [rules], baseSalaries });
  if (found.outcome === 'missing') throw new Error(found.warning.code);
  return computeAssessment(found.inputs);
};

test('1: a news item without a photo', () => {
  const { result, warnings } = assess('2023-05-31', [text('2.5')]);
  expect([result.unit, result.amount, warnings]).toEqual(['149000', 372_500, []]);
});

test('2: a news item with three photos', () => {
  const { result } = assess('2023-05-31', [text('2.0'), photos(3, '0.5')]);
  expect(result.lines.map(({ coefficient }) => coefficient)).toEqual(['2', '1.5']);
  expect(result.amount).toBe(521_500);
});

test('3: by length, three half pages at 0.7, with three photos, under a ceiling of five', () => {
  const byLength = withGenre('news', { mode: 'length', ceiling: '5' });
  const { result } = assess('2024-02-05', [text('0.7', { lengthUnits: '3' }), photos(3, '0.5')], byLength);
  expect([result.unit, result.amount]).toEqual(['180000', 648_000]);
  expect(result.lines.map(({ coefficient }) => coefficient)).toEqual(['2.1', '1.5']);
});

test('5: a Chinese translation at 60% of the Vietnamese reportage', () => {
  const original = assess('2022-06-20', [text('12', { genre: 'reportage' } as Partial<Line>)]);
  expect(original.result.amount).toBe(1_788_000);
  const translated = assess('2022-06-20', [
    {
      id: 'translation',
      kind: 'translation',
      form: 'translation',
      genre: 'reportage',
      sourceCoefficient: '12',
      sourceLocale: 'vi',
      rate: '0.60',
      contributors: somebody,
      bonuses: [],
      note: null,
    },
  ]);
  expect([translated.result.amount, translated.warnings]).toEqual([1_072_800, []]);
});

test('8: three co-authors in equal parts, and by 50, 30 and 20 per cent', () => {
  const reportage = { genre: 'reportage' } as Partial<Line>;
  const sharesOf = (shares: readonly (string | null)[]) => {
    const contributors = shares.map((share, index) => ({ payeeId: index + 1, shownAs: null, share }));
    const { result } = assess('2021-03-19', [text('7.3', { ...reportage, contributors })]);
    expect(result.amount).toBe(1_087_700);
    return result.lines[0]?.shares.map(({ amount }) => amount);
  };
  expect(sharesOf([null, null, null])).toEqual([362_567, 362_567, 362_566]);
  expect(sharesOf(['50', '30', '20'])).toEqual([543_850, 326_310, 217_540]);
});

test('9: the day before and the day of a new base salary', () => {
  expect(['2026-06-30', '2026-07-01'].map((day) => assess(day, [text('5')]).result.amount)).toEqual([
    1_170_000, 1_265_000,
  ]);
});

test('10: a base salary decreed for an earlier day adjusts what was locked', () => {
  const before = baseSalaries.filter(({ from }) => from !== '2016-05-01');
  const compute = (book: typeof baseSalaries) => {
    const days = { live: '2016-05-10', approved: '2016-05-10' };
    const found = findInputs([text('8')], days, { policies: [policy], baseSalaries: book });
    if (found.outcome === 'missing') throw new Error(found.warning.code);
    return computeAssessment(found.inputs).result;
  };
  const locked = compute(before);
  const due = compute(baseSalaries);
  expect([locked.unit, locked.amount, due.unit, due.amount]).toEqual(['115000', 920_000, '121000', 968_000]);
  const booked = dueLines(locked).map((line, index) => ({ ...line, id: index + 1 }));
  expect(differences(booked, dueLines(due))).toMatchObject([{ payeeId: 1, amount: 48_000, adjusts: 1 }]);
});

test.each([
  ['2026-06-30', 1_999_999, 0, 1_999_999],
  ['2026-06-30', 2_000_000, 200_000, 1_800_000],
  ['2026-06-30', 3_744_000, 374_400, 3_369_600],
  ['2026-07-31', 4_999_999, 0, 4_999_999],
  ['2026-07-31', 5_000_000, 500_000, 4_500_000],
  ['2026-07-31', 6_325_000, 632_500, 5_692_500],
])('12: of a payment on %s of %d đồng %d are withheld', (day, gross, tax, net) => {
  const collaborator: TaxedPayee = {
    isResident: true,
    hasLaborContract: false,
    commitmentYears: [],
    withholdsBelowThreshold: false,
  };
  expect(withhold(gross, day, collaborator, taxRules)).toMatchObject({ gross, tax, net });
});

describe('tax', () => {
  const payee: TaxedPayee = {
    isResident: true,
    hasLaborContract: false,
    commitmentYears: [],
    withholdsBelowThreshold: false,
  };
  const on = (change: Partial<TaxedPayee>, gross: number, rules = taxRules) =>
    withhold(gross, '2026-08-01', { ...payee, ...change }, rules);

  test('is not withheld in a year for which a commitment was filed, and in others it is', () => {
    expect(on({ commitmentYears: [2026] }, 9_000_000)).toMatchObject({ tax: 0, reason: 'commitment' });
    expect(on({ commitmentYears: [2025] }, 9_000_000)).toMatchObject({ tax: 900_000, reason: 'threshold-reached' });
  });

  test('is withheld below the threshold when the payee asks for it', () => {
    expect(on({ withholdsBelowThreshold: true }, 1_000_005)).toMatchObject({ tax: 100_001, reason: 'on-request' });
  });

  test('of staff is left to their salary', () => {
    expect(on({ hasLaborContract: true }, 9_000_000)).toMatchObject({ tax: 0, reason: 'labor-contract' });
  });

  test('of a non-resident needs a rule, which then counts for any amount', () => {
    expect(on({ isResident: false }, 100)).toBeNull();
    const rules = taxRules.map((rule) => ({ ...rule, nonResidentRate: '0.20' }));
    expect(on({ isResident: false }, 100, rules)).toMatchObject({ tax: 20, reason: 'non-resident' });
  });

  test('is unknown before the first rule', () => {
    expect(withhold(9_000_000, '2013-09-30', payee, taxRules)).toBeNull();
  });
});

test('the law’s figures are in force from their day on, and not a day earlier', () => {
  expect(inForceOn(baseSalaries, '2009-04-30')).toBeNull();
  expect(inForceOn(baseSalaries, '2023-06-30')?.amount).toBe(1_490_000);
  expect(inForceOn(baseSalaries, '2023-07-01')?.amount).toBe(1_800_000);
});
