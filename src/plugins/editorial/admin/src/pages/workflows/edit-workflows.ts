import type { TextByLocale } from '../../../../../../domain/shared/locales';
import type { Workflow, WorkflowStep } from '../../../../../../domain/workflow/workflow';

/** The list with one item moved by so many places; unchanged where there is no such place. */
export const moved = <Item>(items: readonly Item[], from: number, by: number): readonly Item[] => {
  const to = from + by;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const others = items.filter((_, index) => index !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
};

/** A code that none of the others has: codes are never used again, so a number tells them apart. */
export const freshCode = (stem: string, taken: readonly string[]): string => {
  if (!taken.includes(stem)) return stem;
  const numbers = taken.flatMap((code) => {
    const [, number] = new RegExp(`^${stem}-(\\d+)$`).exec(code) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  return `${stem}-${Math.max(1, ...numbers) + 1}`;
};

const noName: TextByLocale = { vi: '', en: '', 'zh-Hans': '' };

export const newStep = (taken: readonly string[]): WorkflowStep => ({
  code: freshCode('step', taken),
  name: noName,
  roles: [],
  fourEyes: true,
  allowsFourEyesException: false,
  minutesUntilDue: null,
});

export const newWorkflow = (taken: readonly string[]): Workflow => ({
  code: freshCode('workflow', taken),
  name: noName,
  scope: { contentTypes: [], locales: [], categories: [], translation: 'any' },
  steps: [newStep([])],
  editsInReview: 'keep',
  retired: false,
});

/** A copy to be changed: its name is the original's, which the person sees and changes. */
export const copyOf = (workflow: Workflow, taken: readonly string[]): Workflow => ({
  ...workflow,
  code: freshCode(workflow.code.replace(/-\d+$/, ''), taken),
  retired: false,
});

/** Exactly what the server takes: what it says beyond that, it says only. */
export const asWorkflow = ({ code, name, scope, steps, editsInReview, retired }: Workflow): Workflow => ({
  code,
  name,
  scope,
  steps,
  editsInReview,
  retired,
});

/** The list with one workflow put in the place of the one of the same code, or before all others. */
export const withWorkflow = (workflows: readonly Workflow[], changed: Workflow): readonly Workflow[] =>
  workflows.some(({ code }) => code === changed.code)
    ? workflows.map((one) => (one.code === changed.code ? changed : one))
    : [changed, ...workflows];

export const isNamed = (name: TextByLocale): boolean => Object.values(name).every((text) => text.trim() !== '');

/** Whether everything is filled in that a workflow needs; the server judges the rest. */
export const isComplete = ({ name, steps }: Workflow): boolean =>
  isNamed(name) && steps.every((step) => isNamed(step.name) && step.roles.length > 0);
