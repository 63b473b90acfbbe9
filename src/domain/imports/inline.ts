import type { Inline, LinkNode, Markup, TextNode } from './imported-article';
import type { LeftOutCounter } from './left-out-counter';

type Marks = Omit<TextNode, 'type' | 'text'>;

const markOf: Readonly<Record<string, Marks>> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italic: true },
  i: { italic: true },
  u: { underline: true },
  s: { strikethrough: true },
  del: { strikethrough: true },
  code: { code: true },
};

/** Line breaks of the source are spaces; those that are meant stand as `br`. */
const flowing = (text: string): string => text.replace(/[\t\n\r\f ]+/g, ' ');

/** The formatted text in some markup: links to pages stay, all else is text with its marks. */
export const toInline = (nodes: readonly Markup[], leftOut: LeftOutCounter, marks: Marks = {}): readonly Inline[] =>
  tidy(collect(nodes, leftOut, marks));

const collect = (nodes: readonly Markup[], leftOut: LeftOutCounter, marks: Marks): readonly Inline[] =>
  nodes.flatMap((node): readonly Inline[] => {
    if (node.kind === 'text') return [{ type: 'text', text: flowing(node.text), ...marks }];
    const { name, attributes, children } = node;
    if (name === 'br') return [{ type: 'text', text: '\n', ...marks }];
    if (name === 'img') return [];
    if (name === 'sup' || name === 'sub') leftOut.add('raisedText', plainText(children));
    const inner = collect(children, leftOut, { ...marks, ...markOf[name] });
    return name === 'a' ? asLink(attributes['href'] ?? '', inner, leftOut) : inner;
  });

const asLink = (address: string, inner: readonly Inline[], leftOut: LeftOutCounter): readonly Inline[] => {
  const texts = inner.flatMap((one) => (one.type === 'link' ? one.children : [one]));
  if (address === '' || address.startsWith('#')) return texts;
  const isPage = URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);
  if (!isPage) {
    leftOut.add('link', address);
    return texts;
  }
  const children = joined(texts) as readonly TextNode[];
  return children.length === 0 ? [] : [{ type: 'link', url: address.normalize('NFC'), children }];
};

const marksOf = ({ type: _type, text: _text, ...marks }: TextNode): string =>
  JSON.stringify(Object.entries(marks).sort());

/** Neighbours of one form become one, and what says nothing goes. */
const joined = (nodes: readonly Inline[]): readonly Inline[] => {
  const result: Inline[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text' && marksOf(node) === marksOf(last)) {
      result[result.length - 1] = { ...last, text: last.text + node.text };
    } else if (node.type === 'link' || node.text !== '') result.push(node);
  }
  return result;
};

const mapText = (node: Inline, change: (text: string) => string): Inline =>
  node.type === 'text'
    ? { ...node, text: change(node.text) }
    : { ...node, children: node.children.map((child) => ({ ...child, text: change(child.text) })) };

/** Composed characters, single spaces, no space at either end. */
const tidy = (nodes: readonly Inline[]): readonly Inline[] => {
  const composed = joined(nodes).map((node) =>
    mapText(node, (text) =>
      text
        .normalize('NFC')
        .replaceAll('\u0000', '')
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' '),
    ),
  );
  const [first, ...others] = composed;
  if (!first) return [];
  const opened = [trimStart(first), ...others];
  const last = opened.at(-1) as Inline;
  return joined([...opened.slice(0, -1), trimEnd(last)]).filter((node) => isSaying(node));
};

const isSaying = (node: Inline): boolean => node.type === 'text' || node.children.some(({ text }) => text !== '');

const trimStart = (node: Inline): Inline => atEdge(node, 0, (text) => text.trimStart());

const trimEnd = (node: Inline): Inline => atEdge(node, -1, (text) => text.trimEnd());

const atEdge = (node: Inline, edge: 0 | -1, change: (text: string) => string): Inline => {
  if (node.type === 'text') return { ...node, text: change(node.text) };
  const target = edge === 0 ? 0 : node.children.length - 1;
  const children: LinkNode['children'] = node.children.map((child, index) =>
    index === target ? { ...child, text: change(child.text) } : child,
  );
  return { ...node, children };
};

/** All text of some markup in one line. */
export const plainText = (nodes: readonly Markup[]): string =>
  rawText(nodes).normalize('NFC').replaceAll('\u0000', '').replace(/\s+/g, ' ').trim();

const rawText = (nodes: readonly Markup[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return ['br', 'p', 'li', 'div', 'tr'].includes(node.name) ? `${rawText(node.children)} ` : rawText(node.children);
    })
    .join('');

export const textOf = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : node.children.map(({ text }) => text).join(''))).join('');

/** Whether every letter carries a mark, as whole paragraphs do that stand out. */
export const isWholly = (nodes: readonly Inline[], mark: 'bold' | 'italic'): boolean => {
  const texts = nodes
    .flatMap((node) => (node.type === 'text' ? [node] : node.children))
    .filter(({ text }) => text.trim());
  return texts.length > 0 && texts.every((text) => text[mark] === true);
};
