import { canonicalJson } from '../../shared/canonical-json';
import { fieldsList, isFields, type Fields } from '../../history/content-model';
import type { JsonValue } from '../../shared/canonical-json';

/**
 * A text with its formatting as numbered codes: `{1}…{/1}` stands around formatted words or a link,
 * `{2/}` for something that isn't text. A brace of the text itself is doubled: `{{`.
 */
export type TaggedText = string;

/** What a number stands for. */
export type Code =
  | { readonly kind: 'format'; readonly marks: readonly string[] }
  | { readonly kind: 'link'; readonly node: Fields }
  | { readonly kind: 'other'; readonly node: Fields };

export type Codes = ReadonlyMap<number, Code>;

export type Piece =
  | { readonly text: string }
  | { readonly open: number }
  | { readonly close: number }
  | { readonly alone: number };

const formats = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

export const formatPieces = (pieces: readonly Piece[]): TaggedText =>
  pieces
    .map((piece) => {
      if ('text' in piece) return piece.text.replaceAll('{', '{{');
      if ('open' in piece) return `{${piece.open}}`;
      return 'close' in piece ? `{/${piece.close}}` : `{${piece.alone}/}`;
    })
    .join('');

const token = /\{\{|\{(\d{1,4})\}|\{\/(\d{1,4})\}|\{(\d{1,4})\/\}/g;

/** A single brace that starts no code is text as well: nobody has to know the rule to write one. */
export const parsePieces = (tagged: TaggedText): readonly Piece[] => {
  const pieces: Piece[] = [];
  let pending = '';
  let from = 0;
  const flush = (): void => {
    if (pending !== '') pieces.push({ text: pending });
    pending = '';
  };
  for (const match of tagged.matchAll(token)) {
    pending += tagged.slice(from, match.index);
    from = match.index + match[0].length;
    const [whole, open, close, alone] = match;
    if (whole === '{{') {
      pending += '{';
      continue;
    }
    flush();
    if (open !== undefined) pieces.push({ open: Number(open) });
    else if (close !== undefined) pieces.push({ close: Number(close) });
    else pieces.push({ alone: Number(alone) });
  }
  pending += tagged.slice(from);
  flush();
  return pieces;
};

/** The words of a tagged text without its codes. */
export const plainText = (tagged: TaggedText): string =>
  parsePieces(tagged)
    .map((piece) => ('text' in piece ? piece.text : ''))
    .join('');

export const tagPlain = (text: string): TaggedText => text.replaceAll('{', '{{');

/** The inline nodes of a block as tagged text; codes that `known` has keep their number. */
export const tagInline = (
  children: readonly Fields[],
  known: Codes = new Map(),
): { readonly text: TaggedText; readonly codes: Codes } => {
  const codes = new Map(known);
  const free = new Set(known.keys());
  const numberOf = (code: Code): number => {
    const wanted = canonicalJson(code as unknown as JsonValue);
    const same = [...free].find((number) => canonicalJson(codes.get(number) as unknown as JsonValue) === wanted);
    const number = same ?? Math.max(0, ...codes.keys()) + 1;
    free.delete(number);
    codes.set(number, code);
    return number;
  };
  const walk = (nodes: readonly Fields[]): readonly Piece[] =>
    nodes.flatMap((node): readonly Piece[] => {
      if (typeof node['text'] === 'string') {
        const marks = formats.filter((mark) => node[mark] === true);
        if (node['text'] === '') return [];
        if (marks.length === 0) return [{ text: node['text'] }];
        const number = numberOf({ kind: 'format', marks });
        return [{ open: number }, { text: node['text'] }, { close: number }];
      }
      if (node['type'] === 'link') {
        const { children: inner, ...rest } = node;
        const number = numberOf({ kind: 'link', node: rest });
        return [{ open: number }, ...walk(fieldsList(inner)), { close: number }];
      }
      return [{ alone: numberOf({ kind: 'other', node }) }];
    });
  return { text: formatPieces(walk(children)), codes };
};

export type CodeProblem = 'unknownCode' | 'brokenCodes';

/** What is wrong with the codes of a text; null where nothing is. A code that is left out is no fault. */
export const problemOfCodes = (pieces: readonly Piece[], codes: Codes): CodeProblem | null => {
  const open: number[] = [];
  const used = new Set<number>();
  for (const piece of pieces) {
    if ('text' in piece) continue;
    const number = 'open' in piece ? piece.open : 'close' in piece ? piece.close : piece.alone;
    const code = codes.get(number);
    if (!code) return 'unknownCode';
    if ('alone' in piece !== (code.kind === 'other')) return 'brokenCodes';
    if ('close' in piece) {
      if (open.pop() !== number) return 'brokenCodes';
      continue;
    }
    if (used.has(number)) return 'brokenCodes';
    if (code.kind === 'link' && open.some((one) => codes.get(one)?.kind === 'link')) return 'brokenCodes';
    used.add(number);
    if ('open' in piece) open.push(number);
  }
  return open.length > 0 ? 'brokenCodes' : null;
};

/** Codes of the one text that the other one lacks. */
export const missingCodes = (source: TaggedText, target: TaggedText): readonly number[] => {
  const numbers = (text: TaggedText) =>
    parsePieces(text).flatMap((piece) => ('open' in piece ? [piece.open] : 'alone' in piece ? [piece.alone] : []));
  const present = new Set(numbers(target));
  return numbers(source).filter((number) => !present.has(number));
};

/** The inline nodes that a tagged text stands for, laid out like others; its codes have been found right. */
export const untagInline = (tagged: TaggedText, codes: Codes, like: readonly Fields[] = []): readonly Fields[] => {
  const result: Fields[] = [];
  const marks: string[][] = [];
  let link: { readonly node: Fields; readonly children: Fields[] } | null = null;
  const write = (text: string): void => {
    const into: Fields[] = link ? link.children : result;
    const formatted = Object.fromEntries(marks.flat().map((mark) => [mark, true]));
    into.push({ type: 'text', text, ...formatted });
  };
  for (const piece of parsePieces(tagged)) {
    if ('text' in piece) {
      write(piece.text);
      continue;
    }
    const number = 'open' in piece ? piece.open : 'close' in piece ? piece.close : piece.alone;
    const code = codes.get(number);
    if (!code) throw new Error(`no code has the number ${number}`);
    if (code.kind === 'format') {
      if ('open' in piece) marks.push([...code.marks]);
      else marks.pop();
    } else if (code.kind === 'link' && 'open' in piece) {
      link = { node: code.node, children: [] };
    } else if (code.kind === 'link') {
      if (link && link.children.length > 0) result.push({ ...link.node, children: link.children });
      link = null;
    } else result.push(code.node);
  }
  return isBare(like) ? (result.length > 0 ? result : [emptyText]) : besideTexts(result);
};

const emptyText: Fields = { type: 'text', text: '' };

const isText = (node: Fields | undefined): boolean => typeof node?.['text'] === 'string';

/** What programs write often lacks the texts that the editor keeps beside inline nodes. */
const isBare = (nodes: readonly Fields[]): boolean =>
  nodes.some((node, index) => !isText(node) && !(isText(nodes[index - 1]) && isText(nodes[index + 1])));

/** The editor keeps a text before, between and after inline nodes: without one no cursor can stand there. */
const besideTexts = (nodes: readonly Fields[]): readonly Fields[] => {
  const result = nodes.flatMap((node, index) =>
    isText(node) || isText(nodes[index - 1]) ? [node] : [emptyText, node],
  );
  return isText(result.at(-1)) ? result : [...result, emptyText];
};

export const isInlineParent = (node: JsonValue | undefined): node is Fields =>
  isFields(node) &&
  Array.isArray(node['children']) &&
  node['type'] !== 'list' &&
  node['type'] !== 'image' &&
  fieldsList(node['children']).every((child) => child['type'] !== 'list');
