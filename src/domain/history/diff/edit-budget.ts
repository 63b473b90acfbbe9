/**
 * How much comparing may cost. The cost of finding the shortest way from one sequence to another
 * grows with the square of the differences: contents made to be expensive get a coarse answer instead.
 */
export interface EditBudget {
  /** Steps that are left; a comparison with n differences takes n². */
  remaining: number;
  /** Something was compared only as a whole. */
  isCoarse: boolean;
}

/** Half a second on a slow machine; ordinary versions take a hundredth of it. */
export const newBudget = (): EditBudget => ({ remaining: 600_000, isCoarse: false });

const mostDifferences = 500;

/** The most differences that the next comparison may look for; 0 where nothing is left. */
export const affordable = (budget: EditBudget): number =>
  Math.min(mostDifferences, Math.floor(Math.sqrt(Math.max(0, budget.remaining))));

export const spend = (budget: EditBudget, differences: number): void => {
  budget.remaining -= differences * differences;
};
