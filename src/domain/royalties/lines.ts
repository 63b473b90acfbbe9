/**
 * What people say about a work: lines, each with those who are paid for it. Coefficients, rates and
 * shares are decimal texts ("2.5"), money is whole đồng.
 */
export const lineKinds = ['text', 'photo', 'translation', 'editing', 'lump', 'manual'] as const;

export type LineKind = (typeof lineKinds)[number];

/** Somebody who is paid for a line. All shares of a line are null (equal parts) or percents that sum to 100. */
export interface Contributor {
  /** Null where a byline points at no payee yet. */
  readonly payeeId: number | null;
  /** The name of the byline that this came from. */
  readonly shownAs: string | null;
  readonly share: string | null;
}

/** A percentage of the line's royalty that a policy allows; "0.30" is thirty per cent. */
export interface Bonus {
  readonly code: string;
  readonly rate: string;
}

interface LineBase {
  /** Names the line within its work for ever: adjustments compare lines by it. */
  readonly id: string;
  readonly contributors: readonly Contributor[];
  readonly bonuses: readonly Bonus[];
  /** Why; required for manual lines and for typed source coefficients. */
  readonly note: string | null;
}

export interface TextLine extends LineBase {
  readonly kind: 'text';
  readonly genre: string;
  readonly coefficient: string;
  /** How many length units, where the genre is paid by length. */
  readonly lengthUnits: string | null;
}

export interface PhotoLine extends LineBase {
  readonly kind: 'photo';
  readonly count: number;
  readonly coefficient: string;
}

export interface TranslationLine extends LineBase {
  readonly kind: 'translation';
  /** Which range of rates applies: a whole translation, or lyrics, captions and subtitles. */
  readonly form: 'translation' | 'captions';
  readonly genre: string;
  readonly sourceCoefficient: string;
  /** The language whose assessment the coefficient was taken from; null where it was typed. */
  readonly sourceLocale: string | null;
  readonly rate: string;
}

/** A coefficient or an amount: exactly one of them. */
interface Measured {
  readonly coefficient: string | null;
  readonly amount: number | null;
}

export interface EditingLine extends LineBase, Measured {
  readonly kind: 'editing';
}

export interface ManualLine extends LineBase, Measured {
  readonly kind: 'manual';
}

export interface LumpLine extends LineBase {
  readonly kind: 'lump';
  readonly genre: string | null;
  readonly amount: number;
}

export type Line = TextLine | PhotoLine | TranslationLine | EditingLine | LumpLine | ManualLine;
