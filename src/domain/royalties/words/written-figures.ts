import type { Locale } from '../../shared/locales';
import type { Day, Month } from '../rules';

/**
 * Figures and dates as sheets and panel write them. By hand and not by Intl: a sheet has to be the same
 * bytes in ten years, and what Intl writes changes with its data.
 */
const groupSigns: Readonly<Record<Locale, string>> = { vi: '.', en: ',', 'zh-Hans': ',' };
const decimalSigns: Readonly<Record<Locale, string>> = { vi: ',', en: '.', 'zh-Hans': '.' };

const noBreak = '\u00A0';
const minus = '\u2212';

export const writtenNumber = (value: number, locale: Locale): string => {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, groupSigns[locale]);
  return value < 0 ? `${minus}${digits}` : digits;
};

/** `1.490.000 ₫` */
export const writtenAmount = (amount: number, locale: Locale): string => `${writtenNumber(amount, locale)}${noBreak}₫`;

/** A decimal text such as "2.5" with the language's own decimal sign. */
export const writtenDecimal = (decimal: string, locale: Locale): string => {
  const [whole = '0', fraction] = decimal.split('.');
  const sign = whole.startsWith('-') ? minus : '';
  const grouped = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, groupSigns[locale]);
  return `${sign}${grouped}${fraction === undefined ? '' : `${decimalSigns[locale]}${fraction}`}`;
};

/** "0.10" as `10%`, exactly. */
export const writtenRate = (rate: string, locale: Locale): string => {
  const [whole = '0', fraction = ''] = rate.split('.');
  const digits = `${whole}${fraction.padEnd(2, '0')}`;
  const left = digits.slice(0, whole.length + 2).replace(/^0+(?=\d)/, '');
  const right = digits.slice(whole.length + 2).replace(/0+$/, '');
  return `${writtenDecimal(right ? `${left}.${right}` : left, locale)}%`;
};

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const englishMonth = (month: string): string => englishMonths[Number(month) - 1] ?? month;

export const writtenDay = (value: Day, locale: Locale): string => {
  const [year = '', month = '', day = ''] = value.split('-');
  if (locale === 'vi') return `${day}/${month}/${year}`;
  if (locale === 'en') return `${Number(day)} ${englishMonth(month).slice(0, 3)} ${year}`;
  return `${year}年${Number(month)}月${Number(day)}日`;
};

export const writtenMonth = (value: Month, locale: Locale): string => {
  const [year = '', month = ''] = value.split('-');
  if (locale === 'vi') return `${month}/${year}`;
  if (locale === 'en') return `${englishMonth(month)} ${year}`;
  return `${year}年${Number(month)}月`;
};
