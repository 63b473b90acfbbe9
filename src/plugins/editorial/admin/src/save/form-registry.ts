import { createStore } from '../store';
import type { ActionAlong } from '../api/editorial-api';
import type { Problem } from '../api/problem';

export interface SaveOptions {
  /** A newer version that the person has decided to save on top of. */
  readonly over?: number | undefined;
  /** Taken in the same step: both are done, or neither. */
  readonly along?: ActionAlong;
  /** Hears why the server refused, in the place of the notice below the Save button. */
  onRefused?(problem: Problem): void;
}

/** Saves the form. Answers whether it was saved. */
export type Saver = (options?: SaveOptions) => Promise<boolean>;

interface OpenForm {
  readonly save: Saver;
  /** The version whose content the form shows; undefined for types without versions. */
  readonly version: number | undefined;
  readonly isModified: boolean;
}

const forms = createStore<ReadonlyMap<string, OpenForm>>(new Map());

/** The forms on the screen, for the side panel's buttons: their save belongs to the Save button. */
export const openForms = forms;

export const announceForm = (formKey: string, form: OpenForm): (() => void) => {
  forms.set(new Map(forms.get()).set(formKey, form));
  return () => {
    if (forms.get().get(formKey) !== form) return;
    const others = new Map(forms.get());
    others.delete(formKey);
    forms.set(others);
  };
};

/** Why the last save of a form failed. */
export const saveProblems = createStore<ReadonlyMap<string, Problem>>(new Map());

export const setSaveProblem = (formKey: string, problem: Problem | null): void => {
  const problems = new Map(saveProblems.get());
  if (problem) problems.set(formKey, problem);
  else problems.delete(formKey);
  saveProblems.set(problems);
};
