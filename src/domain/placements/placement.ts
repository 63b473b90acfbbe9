import type { EditorialType } from '../shared/content-types';
import { DomainFailure } from '../shared/failure';

/** One document in a slot; it is shown from its first to its last moment, as far as it has them. */
export interface Placement {
  readonly contentType: EditorialType;
  readonly documentId: string;
  /** ISO 8601, UTC; shown from this moment on. */
  readonly from: string | null;
  /** ISO 8601, UTC; no longer shown at this moment. */
  readonly to: string | null;
}

export const mostPlacements = 60;

/** Slots that every newsroom has; each section has one more, named after its category. */
export const fixedSlots = ['front-page', 'highlights'] as const;

const sectionSlot = /^section-([a-z0-9]{1,64})$/i;

export const slotOfSection = (categoryId: string): string => `section-${categoryId}`;

/** The category whose section a slot heads; null for slots of the whole site. */
export const sectionOfSlot = (slot: string): string | null => sectionSlot.exec(slot)?.[1] ?? null;

export const isSlot = (slot: string): boolean =>
  (fixedSlots as readonly string[]).includes(slot) || sectionSlot.test(slot);

const nameOf = ({ contentType, documentId }: Placement): string => `${contentType}/${documentId}`;

/**
 * Refuses a list that no reader could be shown: a document twice, or one that ends before it begins.
 * @throws DomainFailure PLACEMENT_REPEATED, PLACEMENT_ENDS_BEFORE_START
 */
export const checkPlacements = (placements: readonly Placement[]): void => {
  const seen = new Set<string>();
  for (const placement of placements) {
    const { contentType, documentId, from, to } = placement;
    if (seen.has(nameOf(placement))) throw new DomainFailure('PLACEMENT_REPEATED', { contentType, documentId });
    seen.add(nameOf(placement));
    if (from !== null && to !== null && from >= to) {
      throw new DomainFailure('PLACEMENT_ENDS_BEFORE_START', { contentType, documentId, from, to });
    }
  }
};

/** The list with one document in the place of another; one that stands there already keeps its own place. */
export const withDocumentMoved = (
  placements: readonly Placement[],
  { contentType, from, into }: { readonly contentType: EditorialType; readonly from: string; readonly into: string },
): readonly Placement[] => {
  const isNamed = (placement: Placement, documentId: string): boolean =>
    placement.contentType === contentType && placement.documentId === documentId;
  const stands = placements.some((placement) => isNamed(placement, into));
  return placements.flatMap((placement) => {
    if (!isNamed(placement, from)) return [placement];
    return stands ? [] : [{ ...placement, documentId: into }];
  });
};

/** Whether two lists show the same in the same order at every moment. */
export const isSameOrder = (one: readonly Placement[], other: readonly Placement[]): boolean =>
  one.length === other.length &&
  one.every((placement, index) => {
    const { contentType, documentId, from, to } = other[index] as Placement;
    const isSameDocument = placement.contentType === contentType && placement.documentId === documentId;
    return isSameDocument && placement.from === from && placement.to === to;
  });

export const isShownAt = ({ from, to }: Pick<Placement, 'from' | 'to'>, now: Date): boolean => {
  const moment = now.toISOString();
  return (from === null || from <= moment) && (to === null || moment < to);
};

/** The next moment at which time alone changes what a slot shows; null if it never does. */
export const nextChangeAfter = (placements: readonly Placement[], now: Date): string | null => {
  const moment = now.toISOString();
  const ahead = placements.flatMap(({ from, to }) => [from, to]).filter((one) => one !== null && one > moment);
  return ahead.length === 0 ? null : (ahead as string[]).reduce((one, other) => (other < one ? other : one));
};
