import { z } from 'zod';

/** The body of `POST /editorial/entries/:type/:documentId/:locale/notes`. */
export const noteBody = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1)
    .max(5_000)
    .refine((text) => text.isWellFormed(), 'is no well-formed Unicode text'),
  /** Ids of the people of the newsroom that the note is for. */
  mentions: z.array(z.int().positive().max(2_147_483_647)).max(20).optional(),
});

export type NoteBody = z.infer<typeof noteBody>;

export interface NoteView {
  readonly id: number;
  readonly author: { readonly id: number | null; readonly name: string };
  readonly text: string;
  readonly mentions: readonly { readonly id: number; readonly name: string }[];
  /** The working version at which it was written. */
  readonly version: number;
  readonly createdAt: string;
}
