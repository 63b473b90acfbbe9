import { z } from 'zod';
import { editorialTypes, type EditorialType } from '../../../domain/shared/content-types';
import { locales, type Locale, type TextByLocale } from '../../../domain/shared/locales';
import { mostPlacements } from '../../../domain/placements/placement';
import { instant } from './instants';

/** `GET` and `PUT /editorial/placements?slot=&locale=`. */
export const placementsQuery = z.strictObject({ slot: z.string().max(80), locale: z.enum(locales) });

const moment = instant.transform((date) => date.toISOString()).nullable();

/** The whole slot in its order, and the revision that the person saw (0 for a slot that was never arranged). */
export const placementsBody = z.strictObject({
  revision: z.int().min(0),
  placements: z
    .array(
      z.strictObject({
        contentType: z.enum(editorialTypes),
        documentId: z.string().regex(/^[a-z0-9]{1,64}$/i),
        from: moment,
        to: moment,
      }),
    )
    .max(mostPlacements),
});

export type PlacementsQuery = z.infer<typeof placementsQuery>;

export type PlacementsBody = z.infer<typeof placementsBody>;

export interface PlacedEntryView {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly from: string | null;
  readonly to: string | null;
  /** What the newsroom calls it now. */
  readonly name: string;
  readonly liveness: string;
  readonly trashed: boolean;
  /** As readers see it; null while it isn't live in the language. */
  readonly live: { readonly name: string; readonly summary: string; readonly kicker: string } | null;
}

export interface PlacementsView {
  readonly slot: string;
  readonly locale: Locale;
  readonly revision: number;
  readonly changedAt: string | null;
  readonly changedBy: { readonly id: number | null; readonly name: string } | null;
  readonly placements: readonly PlacedEntryView[];
  readonly mayChange: boolean;
}

/** `GET /editorial/placement-slots`: the slots of the whole site, and one for each section. */
export interface SlotView {
  readonly slot: string;
  /** The section's name by language; null for slots that the panel names itself. */
  readonly section: TextByLocale | null;
}
