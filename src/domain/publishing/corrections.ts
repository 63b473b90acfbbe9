/** What a newsroom says publicly about a mistake: it corrects, apologizes, or makes clear what was meant. */
export const correctionKinds = ['correction', 'apology', 'clarification'] as const;

export type CorrectionKind = (typeof correctionKinds)[number];

/** A correction as readers get it, with the entry that it is about. */
export interface PublicCorrection {
  readonly kind: CorrectionKind;
  readonly whatWasWrong: string;
  readonly text: string;
  readonly printIssue: string | null;
  readonly printPage: string | null;
  /** When it went live, ISO 8601. */
  readonly correctedAt: string;
  /** The article that apologizes, where that is live. */
  readonly apology: PublicLink | null;
}

/** On the article that apologizes: what it apologizes for. */
export interface PublicApology extends Omit<PublicCorrection, 'apology'> {
  readonly entry: PublicLink;
}

/** A live entry in the language of the one that names it. */
export interface PublicLink {
  readonly type: string;
  readonly documentId: string;
  readonly slug: string;
}
