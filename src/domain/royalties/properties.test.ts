import * as fc from 'fast-check';
import { canonicalJson, type JsonValue } from '../shared/canonical-json';
import { differences, dueLines, type BookedLine } from './adjust';
import { computeAssessment, type AssessmentInputs } from './assess';
import { defaultPolicy } from './default-rules';
import type { Contributor, Line } from './lines';
import { divide } from './shares';

const decimal = (highest: number) =>
  fc.tuple(fc.nat(highest), fc.nat(9_999)).map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`);

/** One to six different payees, in equal parts or by percents that sum to 100. */
const contributors: fc.Arbitrary<readonly Contributor[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 6 })
  .chain((payees) =>
    fc
      .tuple(fc.boolean(), fc.array(fc.nat(10_000), { minLength: payees.length - 1, maxLength: payees.length - 1 }))
      .map(([isEqual, cuts]) => {
        const ends = [0, ...[...cuts].sort((one, other) => one - other), 10_000];
        return payees.map((payeeId, index) => ({
          payeeId,
          shownAs: null,
          share: isEqual ? null : String(((ends[index + 1] as number) - (ends[index] as number)) / 100),
        }));
      }),
  );

const bonuses = fc.constantFrom([], [{ code: 'dangerous-conditions', rate: '0.35' }]);

const line = (id: string): fc.Arbitrary<Line> =>
  fc.oneof(
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('text' as const),
      genre: fc.constantFrom('news', 'reportage', 'live'),
      coefficient: decimal(60),
      lengthUnits: fc.constant(null),
      contributors,
      bonuses,
      note: fc.constant(null),
    }),
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('photo' as const),
      count: fc.nat(20),
      coefficient: decimal(12),
      contributors,
      bonuses,
      note: fc.constant(null),
    }),
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('lump' as const),
      genre: fc.constant(null),
      amount: fc.nat(20_000_000),
      contributors,
      bonuses: fc.constant([]),
      note: fc.constant(null),
    }),
  );

const lines: fc.Arbitrary<readonly Line[]> = fc
  .subarray(['a', 'b', 'c', 'd'], { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(line)));

const inputs: fc.Arbitrary<AssessmentInputs> = fc.record({
  lines,
  days: fc.constant({ live: '2026-08-01', approved: '2026-08-01' }),
  policy: decimal(1).map((organizationFactor) => ({
    ...defaultPolicy,
    id: 1,
    rules: { ...defaultPolicy.rules, organizationFactor },
  })),
  baseSalary: fc
    .nat(5_000_000)
    .map((amount) => ({ id: 1, from: '2020-01-01', amount, decree: 'x', retroactive: false })),
});

const total = (amounts: readonly { readonly amount: number }[]): number =>
  amounts.reduce((sum, { amount }) => sum + amount, 0);

test('shares always sum to the amount, and nobody is more than one đồng away from their exact part', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.array(fc.nat(10_000), { minLength: 1, maxLength: 30 }),
      (amount, weights) => {
        const parts = divide(amount, weights.map(String));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        const sum = weights.reduce((one, other) => one + other, 0);
        if (sum === 0) return;
        parts.forEach((part, index) => {
          const distance = BigInt(part) * BigInt(sum) - BigInt(amount) * BigInt(weights[index] as number);
          expect(distance < BigInt(sum) && distance > -BigInt(sum)).toBe(true);
        });
      },
    ),
  );
});

test('of equal remainders the earlier ones get the đồng that is left', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 30 }), (amount, people) => {
      const parts = divide(
        amount,
        Array.from({ length: people }, () => '1'),
      );
      expect([...parts].sort((one, other) => other - one)).toEqual(parts);
    }),
  );
});

test('every line’s shares sum to the line, and the lines to the work', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const { result } = computeAssessment(given);
      for (const one of result.lines) expect(total(one.shares)).toBe(one.amount);
      expect(total(result.lines)).toBe(result.amount);
      expect(total(dueLines(result))).toBe(result.amount);
    }),
  );
});

test('the order of lines changes nothing of any line', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const byId = (result: ReturnType<typeof computeAssessment>['result']) =>
        [...result.lines].sort((one, other) => (one.lineId < other.lineId ? -1 : 1));
      const turned = { ...given, lines: [...given.lines].reverse() };
      expect(byId(computeAssessment(turned).result)).toEqual(byId(computeAssessment(given).result));
    }),
  );
});

test('the order of contributors moves at most the đồng of a tie', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const turned = {
        ...given,
        lines: given.lines.map((one) => ({ ...one, contributors: [...one.contributors].reverse() })),
      };
      const before = computeAssessment(given).result;
      computeAssessment(turned).result.lines.forEach((one, index) => {
        const known = before.lines[index]?.shares ?? [];
        expect(one.amount).toBe(before.lines[index]?.amount);
        for (const share of one.shares) {
          const same = known.find(({ payeeId }) => payeeId === share.payeeId);
          expect(Math.abs((same?.amount ?? Infinity) - share.amount)).toBeLessThanOrEqual(1);
        }
      });
    }),
  );
});

test('splitting a month in two changes no gross: every work is computed on its own', () => {
  fc.assert(
    fc.property(fc.array(inputs, { maxLength: 8 }), fc.nat(8), (works, cut) => {
      const gross = (some: readonly AssessmentInputs[]) =>
        some.reduce((sum, work) => sum + computeAssessment(work).result.amount, 0);
      expect(gross(works.slice(0, cut)) + gross(works.slice(cut))).toBe(gross(works));
    }),
  );
});

test('computing again from what was frozen gives the same bytes', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const frozen = canonicalJson(given as unknown as JsonValue);
      const bytes = (one: AssessmentInputs) => canonicalJson(computeAssessment(one).result as unknown as JsonValue);
      expect(bytes(JSON.parse(frozen) as AssessmentInputs)).toBe(bytes(given));
    }),
  );
});

test('what was booked and its adjustments are together what is due, for each payee, through any changes', () => {
  fc.assert(
    fc.property(fc.array(inputs, { minLength: 1, maxLength: 5 }), (changes) => {
      const booked: BookedLine[] = [];
      for (const change of changes) {
        const due = dueLines(computeAssessment(change).result);
        const corrections = differences(booked, due);
        for (const { adjusts } of corrections) {
          if (adjusts !== null) expect(booked.some(({ id }) => id === adjusts)).toBe(true);
        }
        booked.push(...corrections.map((one, index) => ({ ...one, id: booked.length + index + 1 })));
        const sums = (
          some: readonly { readonly payeeId: number; readonly lineId: string; readonly amount: number }[],
        ) => {
          const result = new Map<string, number>();
          for (const one of some) {
            const key = `${one.payeeId}/${one.lineId}`;
            result.set(key, (result.get(key) ?? 0) + one.amount);
          }
          return [...result].filter(([, amount]) => amount !== 0).sort();
        };
        expect(sums(booked)).toEqual(sums(due));
        expect(differences(booked, due)).toEqual([]);
      }
    }),
  );
});
