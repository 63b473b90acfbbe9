import type { EditorialType } from '../shared/content-types';
import type { Locale, TextByLocale } from '../shared/locales';
import type { ReviewStep } from './entry-state';

export interface WorkflowStep extends ReviewStep {
  readonly name: TextByLocale;
  /** How long the step may take, counted from its opening; null: as long as it takes. */
  readonly minutesUntilDue: number | null;
}

/** What an edit by a reviewer does to the review: stay at its step, or begin anew at the first. */
export const editPolicies = ['keep', 'restart'] as const;

export type EditPolicy = (typeof editPolicies)[number];

/** Whether a workflow is for translations only, for originals only, or for both. */
export const translationScopes = ['any', 'translations', 'originals'] as const;

export type TranslationScope = (typeof translationScopes)[number];

/** Which entries a workflow is for; an empty list leaves that fact open. */
export interface WorkflowScope {
  readonly contentTypes: readonly EditorialType[];
  readonly locales: readonly Locale[];
  /** DocumentIds of categories. */
  readonly categories: readonly string[];
  readonly translation: TranslationScope;
}

export interface Workflow {
  /** Never changes and is never used again: reviews and the audit name it. */
  readonly code: string;
  readonly name: TextByLocale;
  readonly scope: WorkflowScope;
  /** In their order; none means that whoever may publish goes live at submission. */
  readonly steps: readonly WorkflowStep[];
  readonly editsInReview: EditPolicy;
  /** A retired workflow opens no reviews; those that it has opened go on. */
  readonly retired: boolean;
}

/** All workflows of the newsroom in their order, as they stood at one moment. */
export interface WorkflowList {
  readonly revision: number;
  readonly workflows: readonly Workflow[];
}
