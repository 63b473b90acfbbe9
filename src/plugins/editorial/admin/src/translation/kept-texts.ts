import type { SegmentView } from '../../../contracts/translation';
import type { EntryAddress } from '../entry/address';

/** What was typed and isn't saved yet, by segment. */
export type TypedTexts = Readonly<Record<string, string>>;

interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const keyOf = ({ contentType, documentId, locale }: EntryAddress): string =>
  `editorial.translation.${contentType}.${documentId}.${locale}`;

/** What a browser has kept of an earlier visit: a lost connection or a closed window loses no text. */
export const keptTexts = (store: Store, address: EntryAddress): TypedTexts => {
  const kept = store.getItem(keyOf(address));
  if (kept === null) return {};
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  } catch {
    // What another program has left under our name is no text of ours.
    return {};
  }
};

export const keepTexts = (store: Store, address: EntryAddress, typed: TypedTexts): void => {
  if (Object.keys(typed).length === 0) store.removeItem(keyOf(address));
  else store.setItem(keyOf(address), JSON.stringify(typed));
};

/** What is left to save: a text that the server has by now, or whose place is gone, is dropped. */
export const unsavedTexts = (typed: TypedTexts, segments: readonly SegmentView[]): TypedTexts => {
  const targets = new Map(segments.map(({ id, target }) => [id, target]));
  return Object.fromEntries(Object.entries(typed).filter(([id, text]) => targets.has(id) && targets.get(id) !== text));
};

/** The next segment with something to do in it, after one, beginning anew at the end. */
export const nextOpen = (
  segments: readonly SegmentView[],
  after: string | null,
  isDone: (segment: SegmentView) => boolean,
): string | null => {
  const from = segments.findIndex(({ id }) => id === after) + 1;
  const ordered = [...segments.slice(from), ...segments.slice(0, from)];
  const open = ordered.find(
    (segment) => (segment.state === 'changed' || segment.state === 'untranslated') && !isDone(segment),
  );
  return open?.id ?? ordered.find(({ state }) => state !== 'gone')?.id ?? null;
};
