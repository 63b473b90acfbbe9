/** A word of a text in the form that searches compare, with where it stands in the text. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const words = /[\p{Script=Han}]+|[\p{L}\p{M}\p{N}]+/gu;
const isHan = /^\p{Script=Han}/u;

const longestTerm = 200;

/** Words come again and again, and folding one costs more than looking it up. */
const folded = new Map<string, string>();
const mostFolded = 20_000;

/** Lower case without marks, đ as d: "Đồng Khởi" and "dong khoi" are the same. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');

export const foldWord = (word: string): string => {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = foldText(word);
  if (word.length > longestTerm) return made;
  if (folded.size >= mostFolded) folded.clear();
  folded.set(word, made);
  return made;
};

/**
 * The terms of a text: folded words, and for Chinese overlapping pairs of characters, since it
 * writes no spaces; a character that stands alone is a term by itself.
 */
export const termsOf = (text: string): readonly Term[] => [...termsIn(text)];

/** The same one by one, for who needs only the first of them. */
export function* termsIn(text: string): Generator<Term> {
  for (const { 0: word, index } of text.matchAll(words)) {
    // Han characters end a Latin word: "GDP增长" is one match of letters otherwise.
    const pieces = isHan.test(word) ? [{ text: word, start: 0 }] : splitScripts(word);
    for (const piece of pieces) {
      const start = index + piece.start;
      const terms = isHan.test(piece.text)
        ? pairsOf(piece.text, start)
        : [{ term: foldWord(piece.text), start, end: start + piece.text.length }];
      for (const term of terms) if (term.term !== '') yield term;
    }
  }
}

const hasHan = /\p{Script=Han}/u;

const splitScripts = (word: string): readonly { readonly text: string; readonly start: number }[] =>
  hasHan.test(word)
    ? [...word.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)].map(({ 0: text, index }) => ({ text, start: index }))
    : [{ text: word, start: 0 }];

const pairsOf = (run: string, start: number): readonly Term[] => {
  const characters = [...run];
  if (characters.length === 1) return [{ term: run, start, end: start + run.length }];
  const pairs: Term[] = [];
  let at = start;
  for (let index = 0; index + 1 < characters.length; index += 1) {
    const [one, two] = [characters[index] as string, characters[index + 1] as string];
    pairs.push({ term: one + two, start: at, end: at + one.length + two.length });
    at += one.length;
  }
  return pairs;
};

/** PostgreSQL keeps positions up to this one, and 256 of them for a term. */
const lastPosition = 16_383;
const mostPositions = 255;

/** Texts with their weights, the weightiest first, as the text of a `tsvector`. */
export const toVector = (texts: readonly (readonly [weight: 'A' | 'B' | 'C' | 'D', text: string])[]): string => {
  const positions = new Map<string, string[]>();
  let position = 0;
  for (const [weight, text] of texts) {
    for (const { term } of termsOf(text)) {
      position = Math.min(position + 1, lastPosition);
      const key = term.slice(0, longestTerm);
      const known = positions.get(key);
      if (!known) positions.set(key, [`${position}${weight}`]);
      else if (known.length < mostPositions) known.push(`${position}${weight}`);
    }
    position = Math.min(position + 5, lastPosition);
  }
  return [...positions].map(([term, places]) => `'${term}':${places.join(',')}`).join(' ');
};

/**
 * What somebody typed as the text of a `tsquery`: all words have to be there; the pairs of a Chinese
 * run follow one another; a single Chinese character finds the pairs that begin with it. Null where nothing can be searched for.
 * Who is still typing has perhaps only begun the last word.
 */
export const toQuery = (typed: string, isTyping = false): string | null => {
  const runs: string[] = [];
  for (const { 0: run } of typed.normalize('NFC').matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
    const terms = termsOf(run).slice(0, 24);
    if (terms.length === 0) continue;
    if (!isHan.test(run)) runs.push(...terms.map(({ term }) => `'${term.slice(0, longestTerm)}'`));
    else if ([...run].length === 1) runs.push(`'${run}':*`);
    else runs.push(`(${terms.map(({ term }) => `'${term}'`).join(' <-> ')})`);
  }
  const asked = runs.slice(0, 24);
  const last = asked.at(-1);
  if (last === undefined) return null;
  const isBegun = isTyping && last.endsWith("'") && /[\p{L}\p{M}\p{N}]$/u.test(typed);
  return (isBegun ? [...asked.slice(0, -1), `${last}:*`] : asked).join(' & ');
};
