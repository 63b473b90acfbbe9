/** What a file or the clipboard held, read as markup: elements by their HTML name, pictures by number. */
export type Markup =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Markup[];
    };

/** The article that is made of it, before anything is stored. */
export interface ImportedArticle {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly ImportedPart[];
  readonly leftOut: readonly LeftOut[];
}

export type ImportedPart =
  | { readonly kind: 'rich-text'; readonly blocks: readonly Block[] }
  | { readonly kind: 'figure'; readonly picture: number; readonly caption: string; readonly alternativeText: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly rows: readonly (readonly string[])[];
      readonly headerRows: number;
    };

/** What an import can't keep, by kind; the panel has a sentence for each. */
export const leftOutKinds = [
  'pictureFormat',
  'pictureBroken',
  'pictureTooLarge',
  'pictureLinked',
  'tooManyPictures',
  'link',
  'script',
  'frame',
  'media',
  'macros',
  'embeddedObject',
  'comments',
  'mergedCells',
  'raisedText',
] as const;

export type LeftOutKind = (typeof leftOutKinds)[number];

export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly count: number;
  /** One of them, so that it can be found in the file; may be empty. */
  readonly example: string;
}

/** Formatted text as Strapi's blocks hold it. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly code?: true;
}

export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}

export type Inline = TextNode | LinkNode;

export interface ListItem {
  readonly type: 'list-item';
  readonly children: readonly Inline[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly children: readonly (ListItem | ListBlock)[];
}

export type Block =
  | { readonly type: 'paragraph' | 'quote' | 'code'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | ListBlock;
