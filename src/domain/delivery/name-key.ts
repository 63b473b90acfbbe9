import { pinyin } from 'pinyin-pro';
import type { Locale } from '../shared/locales';

/** The letters of Vietnamese in the order of its dictionaries; f, j, w and z stand where Latin has them. */
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** The tones in the order of dictionaries: level, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const toneMarks = /[\u0300\u0309\u0303\u0301\u0323]/gu;

/** One character a letter, in the order of their bytes. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij';

/** Letters first, tones where the letters of the whole word are the same, as dictionaries have it. */
const vietnameseWord = (word: string): string => {
  const decomposed = word.normalize('NFD');
  const letters = [...decomposed.replace(toneMarks, '').normalize('NFC')].map((letter) => {
    const place = alphabet.indexOf(letter);
    return place < 0 ? `~${letter}` : (digits[place] as string);
  });
  const tone = Math.max(0, ...[...decomposed].map((mark) => tones.indexOf(mark) + 1));
  return `${letters.join('')} ${tone}`;
};

const wordsOf = (name: string): readonly string[] => name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Chinese by its reading, then by the characters themselves. */
const chineseWord = (word: string): string =>
  pinyin(word, { toneType: 'num', type: 'array', v: true, nonZh: 'consecutive' }).join(' ');

const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');

/**
 * A text that sorts names byte by byte as the language has them. It is computed here and not by the
 * database, whose collations change with the version of its libraries and then break its indexes.
 */
export const nameKey = (name: string, locale: Locale): string => {
  const word = { vi: vietnameseWord, en: plainWord, 'zh-Hans': chineseWord }[locale];
  return wordsOf(name.normalize('NFC').toLowerCase()).map(word).join(' ').slice(0, 200);
};
