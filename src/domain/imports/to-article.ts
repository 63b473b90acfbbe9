import { isWholly, textOf } from './inline';
import { countLeftOut } from './left-out-counter';
import type { Block, ImportedArticle, ImportedPart, LeftOut, Markup } from './imported-article';
import { toPieces, type Piece } from './to-pieces';

/** Longest texts of the article's own attributes, in characters. */
const longestTitle = 255;
const longestSummary = 2_000;
const longestCaption = 600;
const longestAlternativeText = 255;

type TextPiece = Extract<Piece, { kind: 'text' }>;

const isText = (piece: Piece | undefined): piece is TextPiece => piece?.kind === 'text';

const inlineOf = (block: Block) => (block.type === 'list' ? [] : block.children);

const wordsOf = ({ block }: TextPiece): string => textOf(inlineOf(block)).replace(/\s+/g, ' ').trim();

const cut = (text: string, most: number): string => [...text].slice(0, most).join('');

/**
 * Makes an article of what was read: the title is what is marked as such, else the first heading of
 * the highest rank, else the first short paragraph; a bold paragraph right below it is the summary;
 * what explains a picture and stands right below it is its caption.
 */
export const toArticle = (
  markup: readonly Markup[],
  fallbackTitle: string,
  alreadyLeftOut: readonly LeftOut[] = [],
): ImportedArticle => {
  const leftOut = countLeftOut(alreadyLeftOut);
  const pieces = toPieces(markup, leftOut);
  const titled = takeTitle(pieces);
  const summed = takeSummary(titled.rest, titled.at);
  return {
    title: titled.title || cut(fallbackTitle.normalize('NFC').trim(), longestTitle),
    summary: summed.summary,
    body: toParts(summed.rest),
    leftOut: leftOut.list(),
  };
};

const takeTitle = (pieces: readonly Piece[]): { title: string; rest: readonly Piece[]; at: number } => {
  const fits = (piece: Piece): boolean => isText(piece) && [...wordsOf(piece)].length <= longestTitle;
  const marked = pieces.findIndex((piece) => isText(piece) && piece.role === 'title' && fits(piece));
  const ranked = pieces.findIndex(
    (piece) => isText(piece) && piece.block.type === 'heading' && piece.block.level === 1 && fits(piece),
  );
  const first = pieces.findIndex(isText);
  const opening = pieces[first];
  const opens =
    isText(opening) &&
    ['paragraph', 'heading'].includes(opening.block.type) &&
    [...wordsOf(opening)].length <= 200 &&
    !/[.;:。；：]$/.test(wordsOf(opening));
  const at = [marked, ranked, opens ? first : -1].find((index) => index >= 0) ?? -1;
  const found = pieces[at];
  if (!isText(found)) return { title: '', rest: pieces, at: 0 };
  return { title: wordsOf(found), rest: pieces.filter((_, index) => index !== at), at };
};

const takeSummary = (pieces: readonly Piece[], at: number): { summary: string; rest: readonly Piece[] } => {
  const marked = pieces.findIndex((piece) => isText(piece) && piece.role === 'summary');
  const below = pieces[at];
  const standsOut =
    isText(below) &&
    below.role === null &&
    below.block.type === 'paragraph' &&
    isWholly(below.block.children, 'bold') &&
    [...wordsOf(below)].length >= 40;
  const index = marked >= 0 ? marked : standsOut ? at : -1;
  const found = pieces[index];
  if (!isText(found) || [...wordsOf(found)].length > longestSummary) return { summary: '', rest: pieces };
  return { summary: wordsOf(found), rest: pieces.filter((_, other) => other !== index) };
};

/** A caption says so by its style, by standing out in italics, or by beginning as captions do. */
const isCaption = (piece: Piece | undefined): piece is TextPiece => {
  if (!isText(piece) || piece.role === 'title' || piece.role === 'summary') return false;
  if (piece.block.type !== 'paragraph' || [...wordsOf(piece)].length > longestCaption) return false;
  return (
    piece.role === 'caption' ||
    isWholly(piece.block.children, 'italic') ||
    /^(?:ảnh|hình|photo|picture|图|图片|照片)(?:\s*\d+)?\s*[:：.]/iu.test(wordsOf(piece))
  );
};

/** A title that stays in the text is a heading of the second rank: the article's own is the first. */
const asBodyBlock = (block: Block): Block =>
  block.type === 'heading' ? { ...block, level: Math.max(2, block.level) } : block;

const toParts = (pieces: readonly Piece[]): readonly ImportedPart[] => {
  const parts: ImportedPart[] = [];
  let blocks: Block[] = [];
  const endText = (): void => {
    if (blocks.length > 0) parts.push({ kind: 'rich-text', blocks });
    blocks = [];
  };
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (piece.kind === 'text') {
      blocks.push(asBodyBlock(piece.block));
      continue;
    }
    endText();
    if (piece.kind === 'table') {
      parts.push({ kind: 'table', caption: '', rows: piece.rows, headerRows: piece.headerRows });
      continue;
    }
    const below = pieces[index + 1];
    const caption = isCaption(below) ? wordsOf(below) : '';
    if (caption !== '') index += 1;
    const alternativeText = cut(piece.alternativeText, longestAlternativeText);
    parts.push({ kind: 'figure', picture: piece.picture, caption, alternativeText });
  }
  endText();
  return parts;
};

const creditMark =
  /(?:(?:^|[\s.(（。—–,，])(?:ảnh|photo(?:graph)?)\s*[:：]|(?:^|[\s.(（。，])(?:图片?|摄影?|照片)\s*[:：/／])/giu;

/** "Chợ nổi lúc rạng sáng. Ảnh: Mai Lan" as what is seen and who took it; no credit where none is named. */
export const splitCredit = (caption: string): { readonly caption: string; readonly credit: string } => {
  const mark = [...caption.matchAll(creditMark)].at(-1);
  if (!mark) return { caption, credit: '' };
  const credit = caption
    .slice(mark.index + mark[0].length)
    .replace(/[)）.。\s]+$/u, '')
    .trim();
  if (credit === '' || [...credit].length > 80) return { caption, credit: '' };
  const seen = caption.slice(0, mark.index).replace(/[\s.(（。—–,，]+$/u, '');
  return { caption: seen.trim(), credit };
};
