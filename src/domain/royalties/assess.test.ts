import { computeAssessment, decisiveDay, findInputs, type AssessmentInputs } from './assess';
import { defaultBaseSalaries, defaultPolicy } from './default-rules';
import type { Contributor, Line } from './lines';
import type { Policy, PolicyRules } from './rules';

const policyWith = (rules: Partial<PolicyRules>): Policy => ({
  ...defaultPolicy,
  id: 1,
  rules: { ...defaultPolicy.rules, ...rules },
});

const baseSalary = {
  id: 1,
  from: '2024-07-01',
  amount: 2_340_000,
  decree: 'Nghị định 73/2024/NĐ-CP',
  retroactive: false,
};

const one: readonly Contributor[] = [{ payeeId: 7, shownAs: null, share: null }];
const base = { contributors: one, bonuses: [], note: null };

const inputs = (lines: readonly Line[], rules: Partial<PolicyRules> = {}): AssessmentInputs => ({
  lines,
  days: { live: '2025-03-01', approved: '2025-03-01' },
  policy: policyWith(rules),
  baseSalary,
});

const text = (change: object = {}): Line =>
  ({ ...base, id: 'text', kind: 'text', genre: 'news', coefficient: '2', lengthUnits: null, ...change }) as Line;

const warningsOf = (lines: readonly Line[], rules: Partial<PolicyRules> = {}) =>
  computeAssessment(inputs(lines, rules)).warnings.map(({ code, blocking }) => [code, blocking]);

test('bonuses add, they do not compound', () => {
  const line = text({
    bonuses: [
      { code: 'children-or-minority', rate: '0.20' },
      { code: 'dangerous-conditions', rate: '0.50' },
    ],
  });
  expect(computeAssessment(inputs([line])).result.amount).toBe(2 * 234_000 * 1.7);
});

test('the organisation’s factor lowers every line by coefficient, and no amount', () => {
  const lines: readonly Line[] = [
    text(),
    { ...base, id: 'edit', kind: 'editing', coefficient: '1', amount: null },
    { ...base, id: 'board', kind: 'lump', genre: null, amount: 500_000 },
  ];
  expect(
    computeAssessment(inputs(lines, { organizationFactor: '0.6' })).result.lines.map(({ amount }) => amount),
  ).toEqual([280_800, 140_400, 500_000]);
});

test('the ceiling cuts the coefficient of a text, of each single picture, and of a translation’s source', () => {
  const lines: readonly Line[] = [
    text({ coefficient: '11' }),
    { ...base, id: 'p', kind: 'photo', count: 2, coefficient: '12' },
    {
      ...base,
      id: 't',
      kind: 'translation',
      form: 'translation',
      genre: 'news',
      sourceCoefficient: '20',
      sourceLocale: 'vi',
      rate: '0.50',
    },
  ];
  const { result, warnings } = computeAssessment(inputs(lines));
  expect(result.lines.map(({ coefficient }) => coefficient)).toEqual(['10', '20', '5']);
  expect(warnings.map(({ code, blocking, lineId }) => [code, blocking, lineId])).toEqual([
    ['OVER_CEILING', false, 'text'],
    ['OVER_CEILING', false, 'p'],
    ['OVER_CEILING', false, 't'],
  ]);
});

test('each line is rounded once, half away from zero', () => {
  const salary = { ...baseSalary, amount: 1_000_010 };
  const lines = [text({ coefficient: '0.0000145' }), text({ id: 'b', coefficient: '0.5' })];
  const { result } = computeAssessment({ ...inputs(lines), baseSalary: salary });
  // 0.0000145 × 100,001 = 1.4500145; 0.5 × 100,001 = 50,000.5
  expect(result.lines.map(({ amount }) => amount)).toEqual([1, 50_001]);
});

test('binary floats have no say: 0.1 + 0.2 of a unit is 0.3 of it', () => {
  const lines = [text({ coefficient: '0.1' }), text({ id: 'b', coefficient: '0.2' })];
  const salary = { ...baseSalary, amount: 100 };
  expect(computeAssessment({ ...inputs(lines), baseSalary: salary }).result.amount).toBe(1 + 2);
});

test('every figure says how it came about and by which rule', () => {
  const line = text({ coefficient: '2.5', bonuses: [{ code: 'dangerous-conditions', rate: '0.25' }] });
  expect(computeAssessment(inputs([line])).result.lines[0]?.steps).toEqual([
    { code: 'coefficient', expression: '2.5', value: '2.5', source: 'Nghị định 18/2014/NĐ-CP, Điều 7' },
    { code: 'ceiling', expression: 'min(2.5, 10)', value: '2.5', source: 'Nghị định 18/2014/NĐ-CP, Điều 7' },
    { code: 'unit', expression: '2340000 × 0.1', value: '234000', source: 'Nghị định 73/2024/NĐ-CP' },
    { code: 'bonus', expression: '1 + 0.25', value: '1.25', source: 'Nghị định 18/2014/NĐ-CP, Điều 7' },
    { code: 'product', expression: '2.5 × 234000 × 1.25', value: '731250', source: null },
  ]);
});

describe('what keeps an assessment from being confirmed', () => {
  test.each<[string, Line]>([
    ['GENRE_UNKNOWN', text({ genre: 'sonnet' })],
    ['PAYEE_MISSING', text({ contributors: [] })],
    ['PAYEE_MISSING', text({ contributors: [{ payeeId: null, shownAs: 'H. Mai', share: null }] })],
    ['PAYEE_REPEATED', text({ contributors: [...one, ...one] })],
    ['SHARES_NOT_100', text({ contributors: [{ payeeId: 1, shownAs: null, share: '99.99' }] })],
    [
      'SHARES_NOT_100',
      text({
        contributors: [
          { payeeId: 1, shownAs: null, share: '100' },
          { payeeId: 2, shownAs: null, share: null },
        ],
      }),
    ],
    ['BONUS_UNKNOWN', text({ bonuses: [{ code: 'charm', rate: '0.10' }] })],
    ['BONUS_OUT_OF_RANGE', text({ bonuses: [{ code: 'children-or-minority', rate: '0.21' }] })],
    ['REASON_MISSING', { ...base, id: 'm', kind: 'manual', coefficient: null, amount: 100 }],
    [
      'RATE_OUT_OF_RANGE',
      {
        ...base,
        id: 't',
        kind: 'translation',
        form: 'translation',
        genre: 'news',
        sourceCoefficient: '2',
        sourceLocale: 'vi',
        rate: '0.66',
      },
    ],
    [
      'REASON_MISSING',
      {
        ...base,
        id: 't',
        kind: 'translation',
        form: 'captions',
        genre: 'news',
        sourceCoefficient: '2',
        sourceLocale: null,
        rate: '0.50',
      },
    ],
    ['GENRE_MODE_MISMATCH', { ...base, id: 'l', kind: 'lump', genre: 'news', amount: 1 }],
    ['AMOUNT_TOO_LARGE', { ...base, id: 'm', kind: 'manual', coefficient: '9999999', amount: null, note: 'x' }],
  ])('%s', (code, line) => {
    expect(warningsOf([line])).toContainEqual([code, true]);
  });

  test('a genre paid by length needs a length', () => {
    const genres = defaultPolicy.rules.genres.map((genre) => ({ ...genre, mode: 'length' as const }));
    expect(warningsOf([text()], { genres })).toContainEqual(['LENGTH_MISSING', true]);
    expect(warningsOf([text({ lengthUnits: '2' })], { genres })).toEqual([]);
  });
});

describe('the day that counts', () => {
  const days = { live: '2026-06-30', approved: '2026-07-02' };

  test.each([
    ['live', '2026-06-30'],
    ['approval', '2026-07-02'],
    ['payment', '2026-07-10'],
  ] as const)('is, where the policy says %s, %s', (day, expected) => {
    expect(decisiveDay(policyWith({ decisiveDay: day, paymentDay: 10 }), days)).toBe(expected);
  });

  test('without a policy or a base salary nothing is computed, and it is said which is missing', () => {
    const book = { policies: [policyWith({})], baseSalaries: defaultBaseSalaries.map((rule, id) => ({ ...rule, id })) };
    const early = { live: '2014-05-31', approved: '2014-05-31' };
    expect(findInputs([], early, book)).toMatchObject({ outcome: 'missing', warning: { code: 'NO_POLICY' } });
    expect(findInputs([], days, { ...book, baseSalaries: [] })).toMatchObject({ warning: { code: 'NO_BASE_SALARY' } });
  });
});
