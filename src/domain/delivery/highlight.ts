import { foldText, termsIn, termsOf, type Term } from '../shared/search-terms';

const around = 90;

/** The terms that a query looks for, to mark them; a single Chinese character marks itself. */
export const wantedTerms = (typed: string): readonly string[] => [
  ...new Set(termsOf(typed.normalize('NFC')).map(({ term }) => term)),
];

const isWanted = (wanted: readonly string[]) => {
  const whole = new Set(wanted);
  const single = wanted.filter((term) => [...term].length === 1 && /\p{Script=Han}/u.test(term));
  return ({ term }: Term): boolean => whole.has(term) || single.some((one) => term.startsWith(one));
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A piece of the text around the first finds, as HTML that holds nothing but escaped text and
 * `<mark>`; null where none of the terms is in it.
 */
export const highlight = (text: string, wanted: readonly string[]): string | null => {
  // Most long texts don't have the words: to fold them whole is quicker than to look at word after word.
  const folded = foldText(text);
  if (!wanted.some((term) => folded.includes(term))) return null;
  const hits = merge(firstHits(text, isWanted(wanted)));
  const [first] = hits;
  if (!first) return null;
  const start = startOfPiece(text, first);
  const end = endOfPiece(text, start);
  let shown = start > 0 ? '…' : '';
  let at = start;
  for (const hit of hits.filter((one) => one.end <= end)) {
    shown += `${escape(text.slice(at, hit.start))}<mark>${escape(text.slice(hit.start, hit.end))}</mark>`;
    at = hit.end;
  }
  const rest = Math.max(at, wordEnd(text, end));
  return `${shown}${escape(text.slice(at, rest))}${rest < text.length ? '…' : ''}`.replace(/\s+/g, ' ');
};

const startOfPiece = (text: string, first: { readonly start: number }): number =>
  wordStart(text, Math.max(0, first.start - around));

const endOfPiece = (text: string, start: number): number => Math.min(text.length, start + around * 3);

/** Finds up to the end of the piece that the first of them is shown in: what follows in a long text isn't read. */
const firstHits = (text: string, isHit: (term: Term) => boolean): readonly Term[] => {
  const hits: Term[] = [];
  let end = text.length;
  for (const term of termsIn(text)) {
    if (term.start > end) break;
    if (!isHit(term)) continue;
    if (hits.length === 0) end = endOfPiece(text, startOfPiece(text, term));
    hits.push(term);
  }
  return hits;
};

const wordStart = (text: string, at: number): number => {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 20 ? space + 1 : safeCut(text, at);
};

const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space >= 0 && at - space < 20 ? space : safeCut(text, at);
};

/** Never between the halves of a surrogate pair. */
const safeCut = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
};

/** Overlapping finds (the pairs of a Chinese run) become one mark. */
const merge = (hits: readonly Term[]): readonly { readonly start: number; readonly end: number }[] => {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of hits) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};
