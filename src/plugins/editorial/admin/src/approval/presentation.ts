import type { StatusVariant } from '@strapi/design-system';
import type { ApprovalStatus } from '../../../../../domain/workflow/approval-status';
import type { ShownLiveness } from '../../../../../domain/workflow/liveness';
import type { Action } from '../../../../../domain/workflow/transitions';
import type { EntryView } from '../../../contracts';

/** How a state or an action looks. What may be done now is never said here: the server says it. */
export const approvalVariants: Readonly<Record<ApprovalStatus, StatusVariant>> = {
  draft: 'secondary',
  pending: 'warning',
  approved: 'success',
  rejected: 'danger',
  scheduled: 'primary',
};

export const livenessVariants: Readonly<Record<ShownLiveness, StatusVariant>> = {
  never: 'neutral',
  live: 'success',
  liveWithNewerChanges: 'alternative',
  withdrawn: 'warning',
  expired: 'neutral',
  retracted: 'danger',
};

/** What can be filled in beside the comment. */
export type DraftField =
  | 'publishAt'
  | 'unpublishAt'
  | 'toStep'
  | 'urgent'
  | 'assignee'
  | 'collaborators'
  | 'owner'
  | 'notice'
  | 'correction'
  | 'siblings';

export interface ActionPresentation {
  readonly variant: 'default' | 'secondary' | 'tertiary' | 'danger' | 'danger-light';
  /** What an action does about text in the form that isn't saved. */
  readonly unsaved: 'savesFirst' | 'refuses' | 'leavesIt';
  /** A button of its own, or in the menu of further actions. */
  readonly place: 'button' | 'menu';
  readonly fields?: readonly DraftField[];
}

/** Actions that people take by a button and a dialog; leases are held without one. */
export type DialogAction =
  | 'approve'
  | 'submit'
  | 'untrash'
  | 'publish-now'
  | 'reschedule'
  | 'lift-retraction'
  | 'publish'
  | 'reject'
  | 'withdraw'
  | 'unschedule'
  | 'assign'
  | 'share'
  | 'hand-over'
  | 'set-expiry'
  | 'fix-live'
  | 'drop-fix'
  | 'unpublish'
  | 'retract'
  | 'trash';

/** From the most likely to the least: the first one that is allowed stands where Strapi has Publish. */
export const actionPresentations: Readonly<Record<DialogAction, ActionPresentation>> = {
  approve: {
    variant: 'default',
    unsaved: 'refuses',
    place: 'button',
    fields: ['publishAt', 'unpublishAt', 'correction'],
  },
  submit: { variant: 'default', unsaved: 'savesFirst', place: 'button', fields: ['urgent', 'correction'] },
  untrash: { variant: 'default', unsaved: 'refuses', place: 'button' },
  'publish-now': { variant: 'default', unsaved: 'refuses', place: 'button' },
  reschedule: { variant: 'secondary', unsaved: 'leavesIt', place: 'button', fields: ['publishAt', 'unpublishAt'] },
  'lift-retraction': { variant: 'default', unsaved: 'leavesIt', place: 'button' },
  publish: { variant: 'secondary', unsaved: 'savesFirst', place: 'button', fields: ['unpublishAt', 'correction'] },
  reject: { variant: 'danger-light', unsaved: 'refuses', place: 'button', fields: ['toStep'] },
  withdraw: { variant: 'tertiary', unsaved: 'leavesIt', place: 'button' },
  unschedule: { variant: 'tertiary', unsaved: 'leavesIt', place: 'button' },
  assign: { variant: 'tertiary', unsaved: 'leavesIt', place: 'menu', fields: ['assignee'] },
  share: { variant: 'tertiary', unsaved: 'leavesIt', place: 'menu', fields: ['collaborators'] },
  'hand-over': { variant: 'tertiary', unsaved: 'leavesIt', place: 'menu', fields: ['owner'] },
  'set-expiry': { variant: 'tertiary', unsaved: 'leavesIt', place: 'menu', fields: ['unpublishAt'] },
  'fix-live': { variant: 'tertiary', unsaved: 'refuses', place: 'menu' },
  'drop-fix': { variant: 'danger-light', unsaved: 'refuses', place: 'menu' },
  unpublish: { variant: 'danger-light', unsaved: 'refuses', place: 'menu', fields: ['siblings'] },
  retract: { variant: 'danger-light', unsaved: 'leavesIt', place: 'menu', fields: ['notice', 'siblings'] },
  trash: { variant: 'danger-light', unsaved: 'refuses', place: 'menu' },
};

const primaryCandidates: readonly DialogAction[] = [
  'approve',
  'submit',
  'untrash',
  'publish-now',
  'lift-retraction',
  'publish',
];
const order = Object.keys(actionPresentations) as readonly DialogAction[];

const isAmong = (action: string, allowed: readonly string[]): boolean => allowed.includes(action);

export const primaryOf = (allowed: readonly Action[]): DialogAction | undefined =>
  primaryCandidates.find((action) => isAmong(action, allowed));

/** The allowed actions that stand in the panel beside the primary one: as buttons, or in its menu. */
export const furtherActions = (allowed: readonly Action[], place: 'button' | 'menu'): readonly DialogAction[] =>
  order.filter(
    (action) =>
      actionPresentations[action].place === place && isAmong(action, allowed) && action !== primaryOf(allowed),
  );

/**
 * What can be filled in for an action at this step: only the last one decides when an entry goes
 * live. Only what has been live can be corrected.
 */
export const fieldsOf = (
  action: DialogAction,
  { review, firstLiveAt, liveSiblings }: Pick<EntryView, 'review' | 'firstLiveAt' | 'liveSiblings'>,
): readonly DraftField[] => {
  const fields = (actionPresentations[action].fields ?? []).filter(
    (field) => (field !== 'correction' || firstLiveAt !== null) && (field !== 'siblings' || liveSiblings.length > 0),
  );
  if (action === 'approve' && review && review.step.number < review.step.of) return [];
  if (action === 'reject' && (!review || review.step.number === 1)) return [];
  return fields;
};
