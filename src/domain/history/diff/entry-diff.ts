import type { JsonValue } from '../../shared/canonical-json';

/** What happened to a piece of text. Format is compared only in rich text. */
export type TextOperation = 'equal' | 'added' | 'removed' | 'formatted';

/** A run of text with one fate. The runs that aren't `added` give the old text, those not `removed` the new one. */
export interface TextRun {
  readonly operation: TextOperation;
  readonly text: string;
}

/** Bold, italic, underline, strikethrough, code; a link's address in `link`. */
export interface Format {
  readonly marks: readonly string[];
  readonly link: string | null;
}

/** A run of rich text; `format` is the new one where there is one, `formerFormat` the old one of a `formatted` run. */
export interface RichTextRun extends TextRun {
  readonly format: Format;
  readonly formerFormat: Format | null;
}

export interface MediaValue {
  readonly id: number;
  readonly name: string;
  readonly hash: string;
  readonly mime: string;
  readonly url: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
}

export interface ReferenceValue {
  readonly contentType: string;
  readonly documentId: string;
}

/** What happened to one thing in a list; `moved` also where it was changed on the way. */
export interface Placed {
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly moved: boolean;
  /** Places in the old and in the new list, from 0; null where it isn't in that list. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface ReferenceChange extends Placed {
  readonly reference: ReferenceValue;
}

export interface MediaChange extends Placed {
  readonly media: MediaValue;
  /** The same file's details before, where they were changed. */
  readonly former: MediaValue | null;
}

/** A component of a list or a dynamic zone. `fields` are those that differ; of a new or removed one all that are filled. */
export interface ComponentChange extends Placed {
  readonly component: string;
  /** The beginning of its text, to recognize it by. */
  readonly excerpt: string;
  readonly fields: readonly FieldDiff[];
  readonly unchanged: readonly string[];
}

/** A paragraph, heading, quote, code block, list item or picture of rich text. */
export interface BlockChange extends Placed {
  readonly block: Block;
  /** Kind, level or depth before, where they were changed. */
  readonly formerBlock: Block | null;
  readonly runs: readonly RichTextRun[];
  /** Pictures within the text. */
  readonly image: MediaValue | null;
}

export interface Block {
  readonly type: 'paragraph' | 'heading' | 'quote' | 'code' | 'list-item' | 'image' | 'other';
  /** Of a heading, 1 to 6; of a list item its depth, from 1. */
  readonly level: number | null;
  /** Of a list item. */
  readonly ordered: boolean | null;
}

/** Rows of a table: `cells` pair old and new texts of one row. */
export interface RowChange extends Placed {
  readonly cells: readonly (readonly TextRun[])[];
}

/** The kinds of simple values: how they are shown. */
export type ValueKind = 'date' | 'datetime' | 'time' | 'number' | 'boolean' | 'enumeration' | 'url' | 'json';

export type Change =
  | { readonly kind: 'text'; readonly runs: readonly TextRun[]; readonly isLong: boolean }
  | {
      readonly kind: 'value';
      readonly valueKind: ValueKind;
      readonly from: JsonValue;
      readonly to: JsonValue;
    }
  | { readonly kind: 'reference'; readonly from: ReferenceValue | null; readonly to: ReferenceValue | null }
  | { readonly kind: 'references'; readonly items: readonly ReferenceChange[] }
  | { readonly kind: 'media'; readonly from: MediaValue | null; readonly to: MediaValue | null }
  | { readonly kind: 'files'; readonly items: readonly MediaChange[] }
  | {
      /** One component: `change` says whether it came, went or was changed. */
      readonly kind: 'component';
      readonly component: string;
      readonly change: 'added' | 'removed' | 'changed';
      readonly fields: readonly FieldDiff[];
      readonly unchanged: readonly string[];
    }
  /** A list of components, or a dynamic zone; all its items in the new order, removed ones where they stood. */
  | { readonly kind: 'components'; readonly items: readonly ComponentChange[] }
  | { readonly kind: 'blocks'; readonly items: readonly BlockChange[] }
  | { readonly kind: 'table'; readonly rows: readonly RowChange[] };

/** One attribute that differs. */
export interface FieldDiff {
  /** The attribute's key within its content type or component. */
  readonly field: string;
  readonly change: Change;
}

/** What turns one content into another. */
export interface EntryDiff {
  /** The attributes that differ, in the order of the content type. */
  readonly fields: readonly FieldDiff[];
  /** Keys of the attributes that are the same in both. */
  readonly unchanged: readonly string[];
  /** Some texts differ so much that they are shown as removed and added as a whole. */
  readonly isCoarse: boolean;
}
