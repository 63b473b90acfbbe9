import type { RestoreProblem } from '../../../../../../domain/history/restore/plan-restore';

/** The attribute of the entry that a path lies in: `bylines[0].person` lies in `bylines`. */
export const attributeOfPath = (path: string): string => /^[^.[]+/.exec(path)?.[0] ?? path;

/** The place in a list that a path names, counted from 1; null where it names none. */
export const placeOfPath = (path: string): number | null => {
  const found = /\[(\d+)\]/.exec(path)?.[1];
  return found === undefined ? null : Number(found) + 1;
};

/** What stands in the way of bringing back these attributes. */
export const problemsOf = (
  problems: readonly RestoreProblem[],
  chosen: ReadonlySet<string>,
): readonly RestoreProblem[] => problems.filter(({ path }) => chosen.has(attributeOfPath(path)));

export const toggled = (chosen: ReadonlySet<string>, name: string): ReadonlySet<string> => {
  const next = new Set(chosen);
  if (!next.delete(name)) next.add(name);
  return next;
};
