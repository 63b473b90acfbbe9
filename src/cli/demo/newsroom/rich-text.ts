import type { BodyBlock, Figure, Inline, RichBlock, RichText } from './types';

export const bold = (text: string): Inline => ({ bold: text });
export const italic = (text: string): Inline => ({ italic: text });
export const link = (text: string, url: string): Inline => ({ link: text, url });

export const p = (...content: readonly Inline[]): RichBlock => ({ kind: 'paragraph', content });
export const h2 = (text: string): RichBlock => ({ kind: 'heading', level: 2, text });
export const h3 = (text: string): RichBlock => ({ kind: 'heading', level: 3, text });
export const ul = (...items: readonly (string | readonly Inline[])[]): RichBlock => list(false, items);
export const ol = (...items: readonly (string | readonly Inline[])[]): RichBlock => list(true, items);

function list(ordered: boolean, items: readonly (string | readonly Inline[])[]): RichBlock {
  return { kind: 'list', ordered, items: items.map((item) => (typeof item === 'string' ? [item] : item)) };
}

export const text = (...blocks: RichText): BodyBlock => ({ component: 'content.rich-text', text: blocks });
export const figure = (shown: Figure): BodyBlock => ({ component: 'content.figure', ...shown });

export interface StrapiText {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}
export type StrapiInline =
  | StrapiText
  | { readonly type: 'link'; readonly url: string; readonly children: readonly StrapiText[] };
export type StrapiBlock =
  | { readonly type: 'paragraph'; readonly children: readonly StrapiInline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly StrapiInline[] }
  | {
      readonly type: 'list';
      readonly format: 'ordered' | 'unordered';
      readonly children: readonly { readonly type: 'list-item'; readonly children: readonly StrapiInline[] }[];
    };

/** The JSON of Strapi 5's "blocks" attribute. */
export const toStrapiBlocks = (richText: RichText): readonly StrapiBlock[] => richText.map(toStrapiBlock);

function toStrapiBlock(block: RichBlock): StrapiBlock {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', children: block.content.map(toStrapiInline) };
    case 'heading':
      return { type: 'heading', level: block.level, children: [{ type: 'text', text: block.text }] };
    case 'list':
      return {
        type: 'list',
        format: block.ordered ? 'ordered' : 'unordered',
        children: block.items.map((item) => ({ type: 'list-item', children: item.map(toStrapiInline) })),
      };
  }
}

function toStrapiInline(inline: Inline): StrapiInline {
  if (typeof inline === 'string') return { type: 'text', text: inline };
  if ('bold' in inline) return { type: 'text', text: inline.bold, bold: true };
  if ('italic' in inline) return { type: 'text', text: inline.italic, italic: true };
  return { type: 'link', url: inline.url, children: [{ type: 'text', text: inline.link }] };
}

const plainInline = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  if ('bold' in inline) return inline.bold;
  if ('italic' in inline) return inline.italic;
  return inline.link;
};

const plainFigure = (shown: Figure): readonly string[] => [
  shown.caption,
  shown.alternativeText,
  ...(shown.credit === undefined ? [] : [shown.credit]),
];

/** Everything a reader of the block sees, one string for each paragraph, heading, item, cell or caption. */
export function plainTexts(block: BodyBlock): readonly string[] {
  switch (block.component) {
    case 'content.rich-text':
      return block.text.flatMap((part) => {
        if (part.kind === 'heading') return [part.text];
        if (part.kind === 'paragraph') return [part.content.map(plainInline).join('')];
        return part.items.map((item) => item.map(plainInline).join(''));
      });
    case 'content.figure':
      return plainFigure(block);
    case 'content.gallery':
      return [...(block.title === undefined ? [] : [block.title]), ...block.figures.flatMap(plainFigure)];
    case 'content.table':
      return [block.caption, ...block.rows.flat(), ...(block.sourceNote === undefined ? [] : [block.sourceNote])];
    case 'content.pull-quote':
      return [block.quote, block.shownAs];
    case 'content.embed':
      return [block.title, ...(block.caption === undefined ? [] : [block.caption])];
  }
}
