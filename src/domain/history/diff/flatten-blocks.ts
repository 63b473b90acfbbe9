import type { JsonValue } from '../../shared/canonical-json';
import { fieldsList, isFields, type Fields } from '../content-model';
import type { Block, Format, MediaValue } from './entry-diff';
import { toMediaValue } from './values';

export interface FormattedText {
  readonly text: string;
  readonly format: Format;
}

/** One paragraph, heading, list item … of rich text, whatever stood around it. */
export interface FlatBlock {
  readonly block: Block;
  readonly texts: readonly FormattedText[];
  readonly image: MediaValue | null;
}

const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

/** Rich text as Strapi keeps it, as a flat list: lists are told item by item, with their depth. */
export const flattenBlocks = (value: JsonValue | undefined): readonly FlatBlock[] =>
  fieldsList(value).flatMap((node) => flattenNode(node, 1));

const flattenNode = (node: Fields, depth: number): readonly FlatBlock[] => {
  const children = fieldsList(node['children']);
  switch (node['type']) {
    case 'list':
      return children.flatMap((child) =>
        child['type'] === 'list'
          ? flattenNode(child, depth + 1)
          : [
              flat(
                { type: 'list-item', level: depth, ordered: node['format'] === 'ordered' },
                fieldsList(child['children']),
              ),
            ],
      );
    case 'heading':
      return [flat({ type: 'heading', level: levelOf(node['level']), ordered: null }, children)];
    case 'image':
      return [{ ...flat({ type: 'image', level: null, ordered: null }, children), image: imageOf(node['image']) }];
    case 'paragraph':
    case 'quote':
    case 'code':
      return [flat({ type: node['type'], level: null, ordered: null }, children)];
    default:
      return [flat({ type: 'other', level: null, ordered: null }, children.length > 0 ? children : [node])];
  }
};

const flat = (block: Block, inline: readonly Fields[]): FlatBlock => ({
  block,
  texts: inline.flatMap((node) => inlineTexts(node, null)),
  image: null,
});

const inlineTexts = (node: Fields, link: string | null): readonly FormattedText[] => {
  if (typeof node['text'] === 'string') {
    return [{ text: node['text'], format: { marks: marks.filter((mark) => node[mark] === true), link } }];
  }
  const address = node['type'] === 'link' && typeof node['url'] === 'string' ? node['url'] : link;
  return fieldsList(node['children']).flatMap((child) => inlineTexts(child, address));
};

const levelOf = (value: JsonValue | undefined): number | null => (typeof value === 'number' ? value : null);

const imageOf = (value: JsonValue | undefined): MediaValue | null => (isFields(value) ? toMediaValue(value) : null);
