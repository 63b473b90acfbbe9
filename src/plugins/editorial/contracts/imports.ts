import { z } from 'zod';
import type { Block, LeftOut } from '../../../domain/imports/imported-article';
import { locales } from '../../../domain/shared/locales';

/** `POST /editorial/imports?locale=`: a form with `file` (Word or HTML); `dryRun=true` shows and stores nothing. */
export const importQuery = z.strictObject({ locale: z.enum(locales), dryRun: z.enum(['true', 'false']).optional() });

const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed(), 'is no well-formed Unicode text');

/** What the person changed in the preview, as JSON in the form's `choices`. */
export const importChoices = z.strictObject({
  title: words(255).optional(),
  summary: words(5_000).optional(),
  /** The picture that also becomes the article's cover. */
  cover: z.int().min(0).nullable().optional(),
  figures: z
    .array(
      z.strictObject({
        picture: z.int().min(0),
        keep: z.boolean(),
        caption: words(5_000),
        alternativeText: words(255),
        credit: words(255),
      }),
    )
    .max(200)
    .optional(),
});

export type ImportChoices = z.infer<typeof importChoices>;

export interface ImportedFigureView {
  readonly kind: 'figure';
  readonly picture: number;
  readonly caption: string;
  readonly alternativeText: string;
  readonly credit: string;
  readonly takenAt: string | null;
}

export type ImportedPartView =
  | { readonly kind: 'rich-text'; readonly blocks: readonly Block[] }
  | ImportedFigureView
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly rows: readonly (readonly string[])[];
      readonly headerRows: number;
    };

/** What would be made of a file. */
export interface ImportPreviewView {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly ImportedPartView[];
  readonly pictures: readonly {
    readonly picture: number;
    readonly width: number;
    readonly height: number;
    readonly bytes: number;
    /** A small picture as a data address. */
    readonly thumbnail: string;
  }[];
  readonly leftOut: readonly LeftOut[];
}

export interface ImportedArticleView {
  readonly documentId: string;
  readonly locale: string;
  readonly leftOut: readonly LeftOut[];
}
