import type { Locale } from '../../shared/locales';
import { chineseNumber } from './chinese';
import { englishNumber } from './english';
import { vietnameseNumber } from './vietnamese';

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const writers: Readonly<Record<Locale, (amount: number) => string>> = {
  vi: (amount) => capitalized(`${vietnameseNumber(amount)} đồng`),
  en: (amount) => capitalized(`${englishNumber(amount)} dong`),
  'zh-Hans': (amount) => `${chineseNumber(amount)}越南盾整`,
};

/**
 * An amount as a sheet or a voucher writes it out beside the digits.
 * @param amount whole đồng, also negative, within the safe integers
 * @throws RangeError for anything else: a wrong amount in words is worse than none
 */
export const amountInWords = (amount: number, locale: Locale): string => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole amount: ${amount}`);
  return writers[locale](amount);
};
