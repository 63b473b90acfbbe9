import fc from 'fast-check';
import { percentOf, typedAmount, typedDecimal, typedPercent } from './typed';

test('a decimal is read with a comma or a point', () => {
  expect([typedDecimal('2,5'), typedDecimal(' 2.50 '), typedDecimal('3'), typedDecimal('x'), typedDecimal('')]).toEqual(
    ['2.5', '2.50', '3', null, null],
  );
});

test('an amount is read with or without the marks between thousands', () => {
  expect(['1.490.000 ₫', '1,490,000', '1490000', '', '-5', '1e3'].map(typedAmount)).toEqual([
    1_490_000,
    1_490_000,
    1_490_000,
    null,
    null,
    null,
  ]);
});

test('a percentage is the decimal that it stands for, and back', () => {
  expect(['60', '12,5', '100', '0', '0.5', '60 %', 'x'].map(typedPercent)).toEqual([
    '0.6',
    '0.125',
    '1',
    '0',
    '0.005',
    '0.6',
    null,
  ]);
  expect(['0.60', '0.125', '1', '0', '0.005'].map(percentOf)).toEqual(['60', '12.5', '100', '0', '0.5']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (thousandths) => {
      const percent = typedPercent(String(thousandths / 100));
      expect(Number(percentOf(percent ?? ''))).toBeCloseTo(thousandths / 100, 8);
    }),
  );
});
