import fc from 'fast-check';
import { locales } from '../../shared/locales';
import { writtenAmount, writtenDay, writtenDecimal, writtenMonth, writtenRate } from './written-figures';

test('amounts, coefficients and rates are written as each language groups and points', () => {
  expect(locales.map((locale) => writtenAmount(1_490_000, locale))).toEqual([
    '1.490.000\u00A0₫',
    '1,490,000\u00A0₫',
    '1,490,000\u00A0₫',
  ]);
  expect(writtenAmount(-48_000, 'vi')).toBe('−48.000\u00A0₫');
  expect(locales.map((locale) => writtenDecimal('2.50', locale))).toEqual(['2,50', '2.50', '2.50']);
  expect(['0.10', '0.6', '1', '0.125', '0.005', '1.30'].map((rate) => writtenRate(rate, 'vi'))).toEqual([
    '10%',
    '60%',
    '100%',
    '12,5%',
    '0,5%',
    '130%',
  ]);
});

test('days and months are written as each language does', () => {
  expect(locales.map((locale) => writtenDay('2026-07-05', locale))).toEqual([
    '05/07/2026',
    '5 Jul 2026',
    '2026年7月5日',
  ]);
  expect(locales.map((locale) => writtenMonth('2026-07', locale))).toEqual(['07/2026', 'July 2026', '2026年7月']);
});

test('grouping changes no digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), fc.constantFrom(...locales), (amount, locale) => {
      const written = writtenAmount(amount, locale);
      expect(written.replace(/\D/g, '')).toBe(String(amount));
      expect(written).toMatch(/^\d{1,3}(?:[.,]\d{3})*\u00A0₫$/);
    }),
  );
});
