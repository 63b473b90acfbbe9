import { diffArrays } from 'diff';
import { affordable, spend, type EditBudget } from './edit-budget';

export interface Step {
  readonly operation: 'equal' | 'added' | 'removed';
  readonly count: number;
}

/**
 * The steps from one sequence of keys to another; null where they differ by more than the budget
 * allows.
 */
export const diffSequence = (
  former: readonly string[],
  latter: readonly string[],
  budget: EditBudget,
): readonly Step[] | null => {
  const shorter = Math.min(former.length, latter.length);
  let start = 0;
  while (start < shorter && former[start] === latter[start]) start += 1;
  let end = 0;
  while (end < shorter - start && former[former.length - 1 - end] === latter[latter.length - 1 - end]) end += 1;
  const middle = diffMiddle(former.slice(start, former.length - end), latter.slice(start, latter.length - end), budget);
  if (middle === null) return null;
  const steps: readonly Step[] = [{ operation: 'equal', count: start }, ...middle, { operation: 'equal', count: end }];
  return steps.filter(({ count }) => count > 0);
};

const diffMiddle = (
  former: readonly string[],
  latter: readonly string[],
  budget: EditBudget,
): readonly Step[] | null => {
  if (former.length === 0 || latter.length === 0) return replaced(former.length, latter.length);
  const most = affordable(budget);
  const changes = most > 0 ? diffArrays([...former], [...latter], { maxEditLength: most }) : undefined;
  if (!changes) {
    spend(budget, most);
    return null;
  }
  const steps = changes.map(
    ({ added, removed, count }): Step => ({
      operation: added ? 'added' : removed ? 'removed' : 'equal',
      count,
    }),
  );
  spend(
    budget,
    steps.reduce((sum, { operation, count }) => (operation === 'equal' ? sum : sum + count), 0),
  );
  return steps;
};

/** One sequence instead of the other, as a whole. */
export const replaced = (former: number, latter: number): readonly Step[] => {
  const steps: readonly Step[] = [
    { operation: 'removed', count: former },
    { operation: 'added', count: latter },
  ];
  return steps.filter(({ count }) => count > 0);
};
