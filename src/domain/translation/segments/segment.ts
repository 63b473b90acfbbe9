import type { Codes, TaggedText } from './tagged-text';

/**
 * One text of an entry that is translated as a whole: an attribute, a paragraph, a heading, a list
 * item, a cell. Its id is its path in the source's content, or `~` and its path in the translation.
 */
export interface Segment {
  readonly id: string;
  /** The attribute of the content type that it lies in. */
  readonly attribute: string;
  /** Names of attributes and kinds of blocks on the way to it. */
  readonly place: readonly string[];
  /** null where the source doesn't have it (any more). */
  readonly source: TaggedText | null;
  /** The source's text when the translation was last compared with it; null where it had none. */
  readonly before: TaggedText | null;
  readonly target: TaggedText;
  /** source: the source has it. gone: it had it. own: only the translation has it. */
  readonly standing: 'source' | 'gone' | 'own';
  readonly codes: Codes;
}

/** What the target says from now on in a segment. */
export type Visit = (segment: Segment) => TaggedText;
