import type { LeftOut, LeftOutKind } from './imported-article';

/** Counts what is left out while something is read. */
export interface LeftOutCounter {
  add(kind: LeftOutKind, example?: string): void;
  list(): readonly LeftOut[];
}

const longestExample = 120;

export const countLeftOut = (before: readonly LeftOut[] = []): LeftOutCounter => {
  const found = new Map<LeftOutKind, LeftOut>(before.map((one) => [one.kind, one]));
  return {
    add: (kind, example = '') => {
      const known = found.get(kind);
      found.set(kind, {
        kind,
        count: (known?.count ?? 0) + 1,
        example: known?.example || [...example.trim()].slice(0, longestExample).join(''),
      });
    },
    list: () => [...found.values()],
  };
};
