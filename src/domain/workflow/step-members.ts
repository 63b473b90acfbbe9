import type { Locale } from '../shared/locales';
import type { Actor } from './actor';
import type { ReviewStep } from './entry-state';

/**
 * The codes of the roles that sit in a step, for an entry of a language: each role that the step
 * names, and of a family with one role for each language (`language-editor`) that language's.
 */
export const stepRoleCodes = (step: Pick<ReviewStep, 'roles'>, locale: Locale): readonly string[] =>
  step.roles.flatMap((role) => [role, `${role}-${locale.toLowerCase()}`]);

export const isStepMember = (step: Pick<ReviewStep, 'roles'>, actor: Actor, locale: Locale): boolean =>
  stepRoleCodes(step, locale).some((code) => actor.stepRoles.includes(code));
