import { diffSequence } from './diff-sequence';
import type { EditBudget } from './edit-budget';
import type { Placed } from './entry-diff';

export interface Item {
  /** Two items with one key are the same in all they say. */
  readonly key: string;
  /** Only items of one kind can be one item that was changed. */
  readonly kind: string;
  /** Words by which a changed item is recognized, or its identity, if it has one. */
  readonly traits: readonly string[];
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

/** How alike two items have to be to count as one that was changed, of 1. */
const likeEnough = 0.4;

/** More candidates than this are not compared each with each. */
const mostCandidates = 10_000;

/**
 * Which items of a list are in the other one too, unchanged, changed or moved. Answers in the order
 * of the new list; what was removed stands where it was.
 */
export const alignItems = (former: readonly Item[], latter: readonly Item[], budget: EditBudget): readonly Placed[] => {
  const anchors = anchorsOf(former, latter, budget);
  const matches = new Map<number, Pair>(anchors);
  const taken = new Set([...anchors.values()].map(({ from }) => from));
  const accept = (pair: Pair): void => {
    if (taken.has(pair.from) || matches.has(pair.to)) return;
    taken.add(pair.from);
    matches.set(pair.to, pair);
  };
  movedPairs(former, latter, taken, matches).forEach(accept);
  changedPairs(former, latter, taken, matches).forEach(accept);

  const gapOf = gaps([...anchors.values()]);
  const result: Placed[] = [];
  let emitted = 0;
  const emitRemoved = (before: number): void => {
    for (; emitted < before; emitted += 1) {
      if (!taken.has(emitted)) result.push({ change: 'removed', moved: false, from: emitted, to: null });
    }
  };
  const nextAnchor = latter.map(() => former.length);
  for (let to = latter.length - 1; to >= 0; to -= 1) {
    nextAnchor[to] = anchors.get(to)?.from ?? nextAnchor[to + 1] ?? former.length;
  }
  latter.forEach((item, to) => {
    const match = matches.get(to);
    emitRemoved(nextAnchor[to] as number);
    if (!match) result.push({ change: 'added', moved: false, from: null, to });
    else {
      const isSame = former[match.from]?.key === item.key;
      const moved = !anchors.has(to) && gapOf.former(match.from) !== gapOf.latter(to);
      result.push({ change: isSame ? 'same' : 'changed', moved, from: match.from, to });
    }
  });
  emitRemoved(former.length);
  return result;
};

/** The items that stand in the same order in both lists. */
const anchorsOf = (former: readonly Item[], latter: readonly Item[], budget: EditBudget): Map<number, Pair> => {
  const keys = (items: readonly Item[]) => items.map(({ key }) => key);
  const steps = diffSequence(keys(former), keys(latter), budget);
  if (!steps) budget.isCoarse = true;
  const anchors = new Map<number, Pair>();
  let [from, to] = [0, 0];
  for (const { operation, count } of steps ?? []) {
    if (operation === 'equal') {
      for (let step = 0; step < count; step += 1)
        anchors.set(to + step, { from: from + step, to: to + step, likeness: 1 });
    }
    if (operation !== 'added') from += count;
    if (operation !== 'removed') to += count;
  }
  return anchors;
};

const movedPairs = (
  former: readonly Item[],
  latter: readonly Item[],
  taken: ReadonlySet<number>,
  matches: ReadonlyMap<number, Pair>,
): readonly Pair[] => {
  const places = new Map<string, number[]>();
  former.forEach(({ key }, from) => {
    if (!taken.has(from)) places.set(key, [...(places.get(key) ?? []), from]);
  });
  return latter.flatMap(({ key }, to) => {
    const from = matches.has(to) ? undefined : places.get(key)?.shift();
    return from === undefined ? [] : [{ from, to, likeness: 1 }];
  });
};

const changedPairs = (
  former: readonly Item[],
  latter: readonly Item[],
  taken: ReadonlySet<number>,
  matches: ReadonlyMap<number, Pair>,
): readonly Pair[] => {
  const left = former
    .map((item, from) => ({ item, from, bag: new Set(item.traits) }))
    .filter(({ from }) => !taken.has(from));
  const right = latter
    .map((item, to) => ({ item, to, bag: new Set(item.traits) }))
    .filter(({ to }) => !matches.has(to));
  if (left.length * right.length > mostCandidates) return [];
  return left
    .flatMap((one) =>
      right
        .filter(({ item }) => item.kind === one.item.kind)
        .map((other) => ({ from: one.from, to: other.to, likeness: likenessOf(one.bag, other.bag) })),
    )
    .filter(({ likeness }) => likeness >= likeEnough)
    .sort((one, other) => other.likeness - one.likeness || one.to - other.to || one.from - other.from);
};

/** The share of common traits (Dice). */
const likenessOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size + other.size === 0) return 1;
  let common = 0;
  for (const trait of one) if (other.has(trait)) common += 1;
  return (2 * common) / (one.size + other.size);
};

/** Between which anchors an item stands: an item that left its gap has moved. */
const gaps = (anchors: readonly Pair[]) => {
  const before = (places: readonly number[], place: number): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const froms = anchors.map(({ from }) => from).sort((one, other) => one - other);
  const tos = anchors.map(({ to }) => to).sort((one, other) => one - other);
  return { former: (place: number) => before(froms, place), latter: (place: number) => before(tos, place) };
};
