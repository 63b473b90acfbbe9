import { plainText, toInline } from './inline';
import type { Block, Inline, ListBlock, ListItem, Markup } from './imported-article';
import type { LeftOutCounter } from './left-out-counter';

/** What stands one below the other in the source, before it is known what is title, summary or caption. */
export type Piece =
  | { readonly kind: 'text'; readonly block: Block; readonly role: 'title' | 'summary' | 'caption' | null }
  | { readonly kind: 'picture'; readonly picture: number; readonly alternativeText: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly headerRows: number };

type Element = Extract<Markup, { kind: 'element' }>;

const blockNames = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre', 'div']);
const containers = new Set(['div', 'section', 'article', 'main', 'header', 'figure', 'dl', 'center']);

const isBlock = (node: Markup): boolean =>
  node.kind === 'element' && (blockNames.has(node.name) || containers.has(node.name) || node.name === 'figcaption');

export const toPieces = (nodes: readonly Markup[], leftOut: LeftOutCounter): readonly Piece[] => {
  const pieces: Piece[] = [];
  let loose: Markup[] = [];
  const endLoose = (): void => {
    if (loose.length > 0) pieces.push(...paragraph(loose, 'paragraph', null, leftOut));
    loose = [];
  };
  for (const node of nodes) {
    if (node.kind === 'text' || !isBlock(node)) {
      loose.push(node);
      continue;
    }
    endLoose();
    pieces.push(...blockPieces(node as Element, leftOut));
  }
  endLoose();
  return pieces;
};

const blockPieces = (element: Element, leftOut: LeftOutCounter): readonly Piece[] => {
  const { name, children } = element;
  if (/^h[1-6]$/.test(name)) return heading(element, leftOut);
  switch (name) {
    case 'p':
      return paragraph(children, 'paragraph', roleOf(element), leftOut);
    case 'figcaption':
      return paragraph(children, 'paragraph', 'caption', leftOut);
    case 'pre':
      return paragraph(children, 'code', null, leftOut);
    case 'blockquote':
      return toPieces(children, leftOut).map((piece) =>
        piece.kind === 'text' && piece.block.type === 'paragraph'
          ? { ...piece, block: { ...piece.block, type: 'quote' as const } }
          : piece,
      );
    case 'ul':
    case 'ol':
      return listPieces(element, leftOut);
    case 'table':
      return tablePieces(element, leftOut);
    default:
      return toPieces(children, leftOut);
  }
};

const roleOf = ({ attributes }: Element): 'title' | 'summary' | 'caption' | null => {
  const role = attributes['class'];
  return role === 'title' || role === 'summary' || role === 'caption' ? role : null;
};

/** Pictures that stand in a line of text go before it, in their order. */
const picturesIn = (nodes: readonly Markup[]): readonly Piece[] =>
  nodes.flatMap((node): readonly Piece[] => {
    if (node.kind === 'text') return [];
    const number = /^picture:(\d+)$/.exec(node.attributes['src'] ?? '')?.[1];
    if (node.name !== 'img' || number === undefined) return picturesIn(node.children);
    const alternativeText = (node.attributes['alt'] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    return [{ kind: 'picture', picture: Number(number), alternativeText }];
  });

const paragraph = (
  nodes: readonly Markup[],
  type: 'paragraph' | 'code',
  role: 'title' | 'summary' | 'caption' | null,
  leftOut: LeftOutCounter,
): readonly Piece[] => {
  const children = toInline(nodes, leftOut);
  const pictures = picturesIn(nodes);
  return children.length === 0 ? pictures : [...pictures, { kind: 'text', block: { type, children }, role }];
};

const heading = ({ name, children, attributes }: Element, leftOut: LeftOutCounter): readonly Piece[] => {
  const inline = withoutBold(toInline(children, leftOut));
  const pictures = picturesIn(children);
  if (inline.length === 0) return pictures;
  const level = Number(name.slice(1));
  const role = level === 1 && attributes['class'] === 'title' ? 'title' : null;
  return [...pictures, { kind: 'text', block: { type: 'heading', level, children: inline }, role }];
};

/** A heading is bold by itself. */
const withoutBold = (nodes: readonly Inline[]): readonly Inline[] =>
  nodes.map((node) => {
    if (node.type === 'link') return node;
    const { bold: _bold, ...rest } = node;
    return rest;
  });

const listPieces = (element: Element, leftOut: LeftOutCounter): readonly Piece[] => {
  const list = toList(element, 0, leftOut);
  const pictures = picturesIn(element.children);
  return list.children.length === 0 ? pictures : [...pictures, { kind: 'text', block: list, role: null }];
};

const isList = (node: Markup): boolean => node.kind === 'element' && (node.name === 'ul' || node.name === 'ol');

const listsIn = (nodes: readonly Markup[]): readonly Element[] => nodes.filter(isList) as readonly Element[];

/** A list inside an item stands behind it, one level further in. */
const toList = ({ name, children }: Element, depth: number, leftOut: LeftOutCounter): ListBlock => ({
  type: 'list',
  format: name === 'ol' ? 'ordered' : 'unordered',
  ...(depth > 0 ? { indentLevel: depth } : {}),
  children: children.flatMap((child): readonly (ListItem | ListBlock)[] => {
    if (child.kind === 'text') return [];
    if (isList(child)) return [toList(child, depth + 1, leftOut)];
    const own = toInline(
      child.children.filter((one) => !isList(one)),
      leftOut,
    );
    const inner = listsIn(child.children).map((one) => toList(one, depth + 1, leftOut));
    return [
      ...(own.length > 0 ? [{ type: 'list-item' as const, children: own }] : []),
      ...inner.filter(({ children: items }) => items.length > 0),
    ];
  }),
});

const elementsNamed = (nodes: readonly Markup[], names: readonly string[]): readonly Element[] =>
  nodes.flatMap((node): readonly Element[] => {
    if (node.kind === 'text' || node.name === 'table') return [];
    return names.includes(node.name) ? [node] : elementsNamed(node.children, names);
  });

/** A table around pictures only lays them out: what is in its cells stands one below the other. */
const tablePieces = ({ children }: Element, leftOut: LeftOutCounter): readonly Piece[] => {
  const rows = elementsNamed(children, ['tr']);
  const cells = rows.map((row) => elementsNamed(row.children, ['td', 'th']));
  if (picturesIn(children).length > 0) return cells.flat().flatMap((cell) => toPieces(cell.children, leftOut));
  for (const { attributes, children: inside } of cells.flat()) {
    const isMerged = [attributes['colspan'], attributes['rowspan']].some((span) => Number(span ?? 1) > 1);
    if (isMerged) leftOut.add('mergedCells', plainText(inside));
  }
  const texts = cells.map((row) => row.map((cell) => plainText(cell.children)));
  const width = Math.max(0, ...texts.map(({ length }) => length));
  const full = texts
    .filter((row) => row.some((text) => text !== ''))
    .map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  if (full.length === 0) return [];
  const isHeader = (row: readonly Element[]): boolean => row.length > 0 && row.every(({ name }) => name === 'th');
  const firstPlain = cells.findIndex((row) => !isHeader(row));
  return [{ kind: 'table', rows: full, headerRows: firstPlain === -1 ? 0 : Math.min(firstPlain, full.length) }];
};
