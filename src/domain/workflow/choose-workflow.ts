import type { EditorialType } from '../shared/content-types';
import type { Locale } from '../shared/locales';
import type { Workflow, WorkflowScope } from './workflow';

/** What of an entry decides on its workflow. */
export interface EntryFacts {
  readonly contentType: EditorialType;
  readonly locale: Locale;
  /** DocumentId of the category, where the entry has one. */
  readonly category: string | null;
  readonly isTranslation: boolean;
}

/** Whether a scope names a fact, and whether the entry fits it. */
const questions: readonly ((
  scope: WorkflowScope,
  facts: EntryFacts,
) => { readonly isNamed: boolean; readonly fits: boolean })[] = [
  ({ categories }, { category }) => ({
    isNamed: categories.length > 0,
    fits: category !== null && categories.includes(category),
  }),
  ({ translation }, { isTranslation }) => ({
    isNamed: translation !== 'any',
    fits: (translation === 'translations') === isTranslation,
  }),
  ({ locales }, { locale }) => ({ isNamed: locales.length > 0, fits: locales.includes(locale) }),
  ({ contentTypes }, { contentType }) => ({
    isNamed: contentTypes.length > 0,
    fits: contentTypes.includes(contentType),
  }),
];

/** How specific a fitting scope is; null where the entry doesn't fit it. */
const specificity = (scope: WorkflowScope, facts: EntryFacts): number | null =>
  questions.reduce<number | null>((sum, ask) => {
    const { isNamed, fits } = ask(scope, facts);
    if (sum === null || (isNamed && !fits)) return null;
    return sum * 2 + (isNamed ? 1 : 0);
  }, 0);

/**
 * The workflow that a submission opens. The most specific one wins: a category counts more than
 * being a translation, that more than the language, that more than the type. Among equals the
 * order of the list decides. Null where none fits.
 */
export const chooseWorkflow = (workflows: readonly Workflow[], facts: EntryFacts): Workflow | null => {
  let best: { readonly workflow: Workflow; readonly score: number } | null = null;
  for (const workflow of workflows.filter(({ retired }) => !retired)) {
    const score = specificity(workflow.scope, facts);
    if (score !== null && score > (best?.score ?? -1)) best = { workflow, score };
  }
  return best?.workflow ?? null;
};

/** Whether every entry there could be finds a workflow: one of them has to name nothing. */
export const coversEverything = (workflows: readonly Workflow[]): boolean =>
  workflows.some(
    ({ retired, scope: { categories, contentTypes, locales, translation } }) =>
      !retired && categories.length === 0 && contentTypes.length === 0 && locales.length === 0 && translation === 'any',
  );
