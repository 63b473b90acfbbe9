import { z } from 'zod';
import { correctionKinds, type CorrectionKind } from '../../../domain/publishing/corrections';
import type { PersonView } from '../contracts';

const wellFormed = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'is no well-formed Unicode text');

const filled = (most: number) => wellFormed(most).refine((text) => text.trim() !== '', 'is empty');

/** What `submit`, `approve` and `publish` take as `correction`: public with the version that goes live. */
export const correctionBody = z.strictObject({
  kind: z.enum(correctionKinds),
  whatWasWrong: filled(5_000),
  text: filled(5_000),
  /** Where it stood in print. */
  printIssue: wellFormed(100).optional(),
  printPage: wellFormed(50).optional(),
  /** documentId of the article that apologizes, in the same language. */
  apology: z
    .string()
    .regex(/^[a-z0-9]{1,64}$/i)
    .optional(),
});

export type CorrectionBody = z.infer<typeof correctionBody>;

/** A correction of an entry, as the newsroom sees it. */
export interface CorrectionView {
  readonly id: number;
  readonly kind: CorrectionKind;
  readonly whatWasWrong: string;
  readonly text: string;
  readonly printIssue: string | null;
  readonly printPage: string | null;
  readonly apology: LinkedEntryView | null;
  /** Waiting for the version that it belongs to, or public with it. */
  readonly status: 'waiting' | 'approved';
  readonly writtenBy: PersonView;
  readonly writtenAt: string;
  readonly approvedBy: PersonView | null;
  readonly approvedAt: string | null;
  /** Ids of the live version that was wrong, and of the one that went live with the correction. */
  readonly versionBefore: number | null;
  readonly versionAfter: number | null;
}

export interface LinkedEntryView {
  readonly contentType: string;
  readonly documentId: string;
  readonly title: string | null;
  readonly isLive: boolean;
}

/** A fix of what is live that is being made. */
export interface FixView {
  readonly liveVersion: { readonly id: number; readonly label: string };
  /** The draft that is put back on top when the fix goes live. */
  readonly parkedVersion: { readonly id: number; readonly label: string };
  readonly startedBy: PersonView;
  readonly startedAt: string;
}

/** Attributes in which a draft that was put back still differs from the fix that is live. */
export interface MergeConflictsView {
  readonly fields: readonly string[];
  readonly liveVersion: number;
}
