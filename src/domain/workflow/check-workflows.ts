import { DomainFailure } from '../shared/failure';
import { coversEverything } from './choose-workflow';
import type { Workflow } from './workflow';

/** What exists outside of the list and may be named in it. */
export interface Nameable {
  readonly roles: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

const repeated = (codes: readonly string[]): readonly string[] =>
  codes.filter((code, index) => codes.indexOf(code) !== index);

/**
 * Checks a list of workflows that is to replace the one in force. Codes stay: a workflow can be
 * retired but not left out, and a retired one may name what no longer exists.
 * @throws DomainFailure WORKFLOW_CODE_REPEATED, WORKFLOW_MISSING, WORKFLOW_FOR_ALL_REQUIRED,
 *   UNKNOWN_ROLE, UNKNOWN_CATEGORY
 */
export const checkWorkflows = (wanted: readonly Workflow[], inForce: readonly Workflow[], nameable: Nameable): void => {
  const codes = wanted.map(({ code }) => code);
  const twice = [...repeated(codes), ...wanted.flatMap(({ steps }) => repeated(steps.map(({ code }) => code)))];
  if (twice.length > 0) throw new DomainFailure('WORKFLOW_CODE_REPEATED', { codes: twice });
  const missing = inForce.map(({ code }) => code).filter((code) => !codes.includes(code));
  if (missing.length > 0) throw new DomainFailure('WORKFLOW_MISSING', { codes: missing });
  if (!coversEverything(wanted)) throw new DomainFailure('WORKFLOW_FOR_ALL_REQUIRED', {});
  const used = wanted.filter(({ retired }) => !retired);
  const roles = used.flatMap(({ steps }) => steps.flatMap((step) => step.roles));
  const unknownRoles = [...new Set(roles)].filter((role) => !nameable.roles.has(role));
  if (unknownRoles.length > 0) throw new DomainFailure('UNKNOWN_ROLE', { roles: unknownRoles });
  const categories = used.flatMap(({ scope }) => scope.categories);
  const unknown = [...new Set(categories)].filter((category) => !nameable.categories.has(category));
  if (unknown.length > 0) throw new DomainFailure('UNKNOWN_CATEGORY', { categories: unknown });
};
