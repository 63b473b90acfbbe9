import { pinyin } from 'pinyin-pro';

/** Longest slug in characters, a counter such as "-12" included. */
export const maximumSlugLength = 120;

const chinese = /\p{Script=Han}+/gu;
const combiningMarks = /\p{M}+/gu;

/**
 * The address form of a title: lower-case ASCII words joined by hyphens. Vietnamese letters lose
 * their marks and đ becomes d; Chinese is read as pinyin, a syllable a word. Never empty: a title
 * without any letter or digit gives the fallback.
 */
export const slugify = (title: string, fallback: string): string => {
  const latin = title
    .normalize('NFC')
    .replace(chinese, (run) => ` ${pinyin(run, { toneType: 'none', type: 'array', v: true }).join(' ')} `)
    .replace(/[đĐ]/g, 'd')
    .normalize('NFKD')
    .replace(combiningMarks, '')
    .toLowerCase();
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  const slug = joinWords(words);
  return slug === '' ? fallback : slug;
};

/** Joins whole words while they fit; a single overlong word is cut. */
const joinWords = (words: readonly string[]): string => {
  const room = maximumSlugLength - 8;
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word.slice(0, room) : `${slug}-${word}`;
    if (next.length > room) break;
    slug = next;
  }
  return slug;
};

/** The slug itself if it is free, else the first free one with a counter from 2. */
export const firstFreeSlug = (slug: string, isTaken: (candidate: string) => boolean): string => {
  if (!isTaken(slug)) return slug;
  for (let counter = 2; ; counter += 1) {
    const candidate = `${slug}-${counter}`;
    if (!isTaken(candidate)) return candidate;
  }
};
