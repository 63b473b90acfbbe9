import { z } from 'zod';
import type { MoveHindrance, ReferenceMove } from '../../../domain/finding/decide-move';
import type { EditorialType } from '../../../domain/shared/content-types';
import type { EntryKey } from '../../../domain/shared/entry-key';
import { type Locale } from '../../../domain/shared/locales';

/** Only these have doubles: two articles of one title are two articles. */
export const mergedTypes = ['person', 'organization'] as const satisfies readonly EditorialType[];

export type MergedType = (typeof mergedTypes)[number];

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/i);

const name = z.string().max(255);

/** `GET /editorial/doubles`. */
export const doublesQuery = z.strictObject({
  type: z.enum(mergedTypes),
  name,
  alias: z
    .union([name, z.array(name).max(20)])
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .optional(),
  /** The document that is being written itself. */
  except: documentId.optional(),
});

export type DoublesQuery = z.infer<typeof doublesQuery>;

export interface DoubleView {
  readonly documentId: string;
  readonly locale: Locale;
  readonly name: string;
  /** Whether a name is the same but for marks and case; else all words of it are in a longer one. */
  readonly isSame: boolean;
}

/** `GET /editorial/merges/preview` and the body of `POST /editorial/merges`. */
export const mergeBody = z.strictObject({ type: z.enum(mergedTypes), from: documentId, into: documentId });

export type MergeBody = z.infer<typeof mergeBody>;

export interface MovedEntryView extends EntryKey {
  readonly name: string;
  readonly move: ReferenceMove | null;
  readonly hinderedBy: MoveHindrance | null;
}

export interface MergePreviewView {
  readonly from: readonly { readonly locale: Locale; readonly name: string; readonly isLive: boolean }[];
  readonly into: readonly { readonly locale: Locale; readonly name: string; readonly isLive: boolean }[];
  readonly entries: readonly MovedEntryView[];
  /** Languages in which entries name the double and the document that stays isn't there. */
  readonly missing: readonly Locale[];
  /** Languages in which live entries name the double, or it is live itself, and the one that stays isn't. */
  readonly notLive: readonly Locale[];
  /** How many slots of the pages, counted by language, hold the double. */
  readonly slots: number;
  readonly mayMerge: boolean;
}
