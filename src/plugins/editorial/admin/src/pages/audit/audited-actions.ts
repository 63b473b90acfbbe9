import { actions, isAction } from '../../../../../../domain/workflow/transitions';

/** What the audit also tells of, beside the actions of the table. */
export const otherDeeds = [
  'create',
  'save',
  'restore',
  'discard',
  'clone',
  'adopt',
  'merge',
  'pin',
  'unpin',
  'purge',
  'mark-up-to-date',
  'schedule-failed',
  'place',
] as const;

export const auditedActions: readonly string[] = [...otherDeeds, ...actions];

/** Actions have a label of their own; everything else has another one. */
export const auditedActionId = (action: string): string =>
  isAction(action) ? `editorial.action.${action}.label` : `editorial.audit.action.${action}`;

export const auditedOrigins = ['admin-panel', 'admin-token', 'rest', 'graphql', 'code', 'schedule'] as const;
