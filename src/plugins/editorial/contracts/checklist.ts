import { z } from 'zod';
import type { StoredRelations } from '../../../domain/checklist/facts';
import type { Judged } from '../../../domain/checklist/judge';
import { mostLinks, type LinkOutcome } from '../../../domain/checklist/links';
import { checklistItems, severities, type ChecklistRule } from '../../../domain/checklist/rules';
import { editorialTypes } from '../../../domain/shared/content-types';

const bound = z.int().min(0).max(1_000_000).nullable();

/** `PUT /editorial/checklist`: all rules, and the revision that the person saw (0 for those that ship). */
export const checklistBody = z.strictObject({
  revision: z.int().min(0),
  rules: z
    .array(
      z.strictObject({
        contentType: z.enum(editorialTypes),
        category: z
          .string()
          .regex(/^[a-z0-9]{1,64}$/i)
          .nullable(),
        item: z.enum(checklistItems),
        severity: z.enum(severities),
        minimum: bound.default(null),
        maximum: bound.default(null),
      }),
    )
    .max(2_000),
});

export type ChecklistBody = z.infer<typeof checklistBody>;

/** `GET` and `PUT /editorial/checklist`. */
export interface ChecklistView {
  readonly revision: number;
  readonly rules: readonly ChecklistRule[];
  readonly changedBy: { readonly id: number | null; readonly name: string } | null;
  readonly changedAt: string | null;
  readonly mayChange: boolean;
}

/** `GET /editorial/entries/:type/:documentId/:locale/checklist`. */
export interface EntryChecklistView {
  readonly stored: StoredRelations;
  /** Links of the working version that didn't answer when they were last asked. */
  readonly broken: readonly string[];
  /** Those that did; the others nobody has asked. */
  readonly answering: readonly string[];
  readonly judged: readonly Judged[];
}

/** `POST /editorial/link-checks`. */
export const linkChecksBody = z.strictObject({
  urls: z
    .array(
      z
        .string()
        .max(2_048)
        .regex(/^https?:\/\/\S+$/i),
    )
    .max(mostLinks),
});

export type LinkChecksBody = z.infer<typeof linkChecksBody>;

export interface LinkCheckView {
  readonly url: string;
  readonly outcome: LinkOutcome;
  readonly status: number | null;
  readonly checkedAt: string;
}
