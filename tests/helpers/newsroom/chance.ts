/** Chance that can be had again: the same seed gives the same numbers (mulberry32). */
export interface Chance {
  /** From 0, below 1. */
  next(): number;
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
  };
};

/** The seed of a run: given to have a failure again, else new each time. */
export const testSeed = (): number => Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

/** How many cases a generated test tries: few in each run, as each run tries others; many in `npm run soak`. */
export const cases = <Cases>({ few, many }: { readonly few: Cases; readonly many: Cases }): Cases =>
  process.env['TEST_CASES'] === 'many' ? many : few;
