import { z } from 'zod';
import { editorialTypes } from '../../../domain/shared/content-types';
import { locales } from '../../../domain/shared/locales';
import { editPolicies, translationScopes, type Workflow } from '../../../domain/workflow/workflow';

const code = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);

const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => text.isWellFormed(), 'is no well-formed Unicode text');

const textByLocale = z.strictObject({ vi: name, en: name, 'zh-Hans': name });

const workflowStep = z.strictObject({
  code,
  name: textByLocale,
  /** Codes of roles; `language-editor` means the Language Editor of the entry's language. */
  roles: z.array(z.string().min(1).max(100)).min(1).max(20),
  fourEyes: z.boolean(),
  /** An author may decide all the same, with a reason; the decision is logged as an exception. */
  allowsFourEyesException: z.boolean(),
  minutesUntilDue: z
    .int()
    .min(1)
    .max(60 * 24 * 365)
    .nullable(),
});

const workflow = z.strictObject({
  code,
  name: textByLocale,
  scope: z.strictObject({
    contentTypes: z.array(z.enum(editorialTypes)).max(editorialTypes.length),
    locales: z.array(z.enum(locales)).max(locales.length),
    categories: z.array(z.string().regex(/^[a-z0-9]{1,64}$/i)).max(200),
    translation: z.enum(translationScopes),
  }),
  steps: z.array(workflowStep).max(10),
  editsInReview: z.enum(editPolicies),
  retired: z.boolean(),
});

/** The body of `PUT /editorial/workflows`: all workflows in their order, and the revision that the person saw. */
export const workflowsBody = z.strictObject({
  revision: z.int().positive(),
  workflows: z.array(workflow).min(1).max(100),
});

export type WorkflowsBody = z.infer<typeof workflowsBody>;

/** `?dryRun=true` checks and previews, and writes nothing. */
export const workflowsQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).optional() });

export interface EntryInWorkflowView {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  /** Title or name of the version in review. */
  readonly name: string;
  readonly step: string;
  readonly since: string;
}

export interface WorkflowView extends Workflow {
  /** Open reviews of this workflow: they keep the steps that they began with. */
  readonly inside: { readonly count: number; readonly entries: readonly EntryInWorkflowView[] };
}

/** The answer of `GET` and `PUT /editorial/workflows`. */
export interface WorkflowsView {
  readonly revision: number;
  readonly changedAt: string;
  readonly changedBy: { readonly id: number | null; readonly name: string };
  readonly workflows: readonly WorkflowView[];
  /** What a step's `roles` may name. */
  readonly roles: readonly { readonly code: string; readonly name: string }[];
  readonly mayChange: boolean;
}
