import { foldWord } from '../shared/search-terms';

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** A name as it is compared: without marks, case and punctuation, one space between its words. */
export const foldName = (name: string): string =>
  [...name.normalize('NFKD').matchAll(words)]
    .map(([word]) => foldWord(word))
    .filter((word) => word !== '')
    .join(' ');
