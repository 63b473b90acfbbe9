import type { Content } from '../snapshot';
import type { ContentModel } from '../content-model';
import { diffFields } from './diff-fields';
import { newBudget } from './edit-budget';
import type { EntryDiff } from './entry-diff';

/** What turns one content of an entry into another, attribute by attribute. Its cost is bounded. */
export const diffEntry = (model: ContentModel, former: Content, latter: Content): EntryDiff => {
  const budget = newBudget();
  const { fields, unchanged } = diffFields(model, model.attributes, former, latter, budget);
  return { fields, unchanged, isCoarse: budget.isCoarse };
};
