import type { PlacementsBody, PlacedEntryView } from '../../../../contracts/placements';
import type { FoundEntry } from '../../api/writing-api';

/** The list with what stands at one place put at another; unchanged where there is no such place. */
export const movedTo = <Item>(items: readonly Item[], from: number, to: number): readonly Item[] => {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length || from === to) return items;
  const others = items.filter((_, index) => index !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
};

export const isPlaced = (placements: readonly PlacedEntryView[], { contentType, documentId }: FoundEntry): boolean =>
  placements.some((one) => one.contentType === contentType && one.documentId === documentId);

/** On top, where news stands; what readers know of it is told after the list is saved. */
export const withEntry = (
  placements: readonly PlacedEntryView[],
  { contentType, documentId, name }: FoundEntry,
): readonly PlacedEntryView[] => [
  { contentType, documentId, name, from: null, to: null, liveness: 'unknown', trashed: false, live: null },
  ...placements,
];

export const bodyOf = (revision: number, placements: readonly PlacedEntryView[]): PlacementsBody => ({
  revision,
  placements: placements.map(({ contentType, documentId, from, to }) => ({ contentType, documentId, from, to })),
});

export const isSameList = (one: readonly PlacedEntryView[], other: readonly PlacedEntryView[]): boolean =>
  JSON.stringify(bodyOf(0, one)) === JSON.stringify(bodyOf(0, other));

/** What readers see now, as the server judges it too. */
export const shownNow = (placements: readonly PlacedEntryView[], now: string): readonly PlacedEntryView[] =>
  placements.filter(
    ({ live, from, to }) => live !== null && (from === null || from <= now) && (to === null || now < to),
  );
