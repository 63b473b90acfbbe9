import type { Change, EntryDiff, FieldDiff, Placed, TextRun } from '../../../../../../domain/history/diff/entry-diff';

export type Side = 'before' | 'after';
export type Mode = 'inline' | 'sideBySide';

/** The runs that one side shows. */
export const runsOn = <Run extends TextRun>(side: Side, runs: readonly Run[]): readonly Run[] =>
  runs.filter(({ operation }) => operation !== (side === 'before' ? 'added' : 'removed'));

export const hasText = (side: Side, runs: readonly TextRun[]): boolean =>
  runsOn(side, runs).some(({ text }) => text !== '');

export const isOn = (side: Side, { change }: Placed): boolean => change !== (side === 'before' ? 'added' : 'removed');

export type ChangeWord = 'same' | 'added' | 'removed' | 'changed' | 'moved' | 'movedAndChanged';

/** What happened to a thing in a list, as one word. */
export const wordOf = ({ change, moved }: Placed): ChangeWord => {
  if (!moved || change === 'added' || change === 'removed') return change;
  return change === 'changed' ? 'movedAndChanged' : 'moved';
};

const wordOfValues = (from: unknown, to: unknown): ChangeWord => {
  if (isEmpty(from)) return 'added';
  return isEmpty(to) ? 'removed' : 'changed';
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** What happened to an attribute as a whole. */
export const wordOfChange = (change: Change): ChangeWord => {
  switch (change.kind) {
    case 'text':
      if (!hasText('before', change.runs)) return 'added';
      return hasText('after', change.runs) ? 'changed' : 'removed';
    case 'value':
    case 'reference':
    case 'media':
      return wordOfValues(change.from, change.to);
    case 'component':
      return change.change;
    case 'table':
      return wordOfItems(change.rows);
    case 'references':
    case 'files':
    case 'components':
    case 'blocks':
      return wordOfItems(change.items);
  }
};

const wordOfItems = (items: readonly Placed[]): ChangeWord => {
  if (items.every(({ change }) => change === 'added')) return 'added';
  return items.every(({ change }) => change === 'removed') ? 'removed' : 'changed';
};

export type Folded<Item> =
  | { readonly kind: 'shown'; readonly item: Item }
  | { readonly kind: 'folded'; readonly items: readonly Item[] };

/** Neighbours that are kept beside a change, for people to find their way. */
const context = 1;

/** A list in which long stretches without a change are folded. */
export const foldUnchanged = <Item extends Placed>(items: readonly Item[]): readonly Folded<Item>[] => {
  const isChanged = (item: Item | undefined): boolean => item !== undefined && wordOf(item) !== 'same';
  const isNear = (index: number): boolean =>
    items.slice(Math.max(0, index - context), index + context + 1).some(isChanged);
  const folded: Folded<Item>[] = [];
  let stretch: Item[] = [];
  const close = (): void => {
    // A single folded line would take as much room as what it hides.
    if (stretch.length > 1) folded.push({ kind: 'folded', items: stretch });
    else folded.push(...stretch.map((item) => ({ kind: 'shown', item }) as const));
    stretch = [];
  };
  items.forEach((item, index) => {
    if (isNear(index)) {
      close();
      folded.push({ kind: 'shown', item });
    } else {
      stretch.push(item);
    }
  });
  close();
  return folded;
};

/** The diff with only the attributes that are named. */
export const onlyFields = (diff: EntryDiff, names: ReadonlySet<string>): readonly FieldDiff[] =>
  diff.fields.filter(({ field }) => names.has(field));

/** The place of the next or the previous change; from the last one on to the first. */
export const stepTo = (current: number | null, step: 1 | -1, count: number): number | null => {
  if (count === 0) return null;
  if (current === null || current >= count) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
};

const neighbour = (ids: readonly number[], id: number | string, step: 1 | -1): number | null => {
  const place = ids.findIndex((one) => one === id);
  return place < 0 ? null : (ids[place + step] ?? null);
};

/** The version before one, in a list that has the newest first; null where there is none. */
export const olderOf = (ids: readonly number[], id: number | string): number | null => neighbour(ids, id, 1);

export const newerOf = (ids: readonly number[], id: number | string): number | null => neighbour(ids, id, -1);
