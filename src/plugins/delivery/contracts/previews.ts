import { z } from 'zod';

/** The body of `POST /editorial/entries/:type/:documentId/:locale/previews`. */
export const previewBody = z.strictObject({
  /** Id of the version to be shown; the working version where it is left out. */
  version: z.int().positive().optional(),
  /** For how long the link holds. */
  hours: z.int().min(1).max(168).default(24),
});

export type PreviewBody = z.infer<typeof previewBody>;

export interface PreviewLink {
  /** Where the API gives the version as data. */
  readonly url: string;
  /** Where the site shows it as readers would see it; null where no site does. */
  readonly pageUrl: string | null;
  readonly version: number;
  readonly expiresAt: string;
}
