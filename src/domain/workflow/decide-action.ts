import type { Actor, RightsOnEntry } from './actor';
import type { ApprovalStatus } from './approval-status';
import { transitionFor, type Circumstances } from './choose-transition';
import type { EntryState } from './entry-state';
import { isFourEyesException, refusedByPerson } from './judge-person';
import type { Liveness } from './liveness';
import { describeState, refuse, type Refused } from './refusal';
import type { Action, Transition } from './transitions';

export { describeState, type Refused } from './refusal';

/** What a person asks for: the action and what they see while deciding. */
export interface Command {
  readonly action: Action;
  readonly comment?: string;
  /** The version that the person decides on; refused when it is no longer the current one. */
  readonly versionId?: number;
  /** The step that the person decides at; refused when it is no longer the current one. */
  readonly step?: string;
  /** With approve: the version goes live at this instant, not now. */
  readonly publishAt?: Date;
  /** Reject: the earlier step that the review goes back to. */
  readonly toStep?: string;
  /** Lock and unlock: also where somebody else holds the lock. */
  readonly takeOver?: boolean;
}

export interface Transitioned {
  readonly outcome: 'allowed';
  readonly approvalStatus: ApprovalStatus;
  readonly liveness: Liveness;
  readonly trashed: boolean;
  readonly review: Transition['review'];
  /** Where the open review stands afterwards, counted from 1; null where none is open. */
  readonly stepNumber: number | null;
  /** The version that goes live, when one does. */
  readonly publishes: number | null;
  /** An author decided, as the step allows with a reason: the log says so. */
  readonly fourEyesException: boolean;
}

export type Decision = Transitioned | Refused;

/**
 * Judges one action on one entry. Pure: reads nothing but its arguments, changes nothing.
 * The order of checks is the order in which a person should learn of them: state first (it names
 * what was found), then who they are, then what they decide on, then what is missing.
 */
export const decideAction = (
  state: EntryState,
  command: Command,
  actor: Actor,
  rightsOnEntry: RightsOnEntry,
  circumstances: Circumstances,
): Decision => {
  const transition = transitionFor(state, command, circumstances);
  const refusal =
    refusedByState(state, transition) ??
    refusedByPerson({ state, transition, command, actor, rightsOnEntry, now: circumstances.now }) ??
    refusedByVersion(state, command) ??
    refusedByWorkflow(command, circumstances) ??
    refusedByStep(state, command) ??
    refusedByComment(state, transition, command, actor);
  if (refusal) return refusal;
  return {
    outcome: 'allowed',
    approvalStatus: transition.to === 'same' ? state.approvalStatus : transition.to,
    liveness: transition.liveTo === 'same' ? state.liveness : transition.liveTo,
    trashed: command.action === 'trash' || (state.trashed && command.action !== 'untrash'),
    review: transition.review,
    stepNumber: stepAfter(state, transition, command),
    publishes: transition.publishes ? (state.review?.versionId ?? state.workingVersionId) : null,
    fourEyesException: isFourEyesException(state, transition, actor),
  };
};

const stepAfter = (state: EntryState, transition: Transition, command: Command): number | null => {
  switch (transition.review) {
    case 'opens':
      return 1;
    case 'advances':
      return (state.review?.stepNumber ?? 0) + 1;
    case 'returns':
      return (state.review?.steps.findIndex(({ code }) => code === command.toStep) ?? -1) + 1;
    case 'none':
      return state.review?.stepNumber ?? null;
    case 'ends':
    case 'decides':
      return null;
  }
};

const refusedByState = (state: EntryState, transition: Transition): Refused | null => {
  const found = { action: transition.action, ...describeState(state) };
  if (state.trashed && !transition.trashed) return refuse('ENTRY_TRASHED', found);
  if (transition.action === 'submit' && state.approvalStatus === 'pending') {
    return refuse('ALREADY_SUBMITTED', found);
  }
  if (transition.action === 'trash' && state.liveness === 'live') return refuse('ENTRY_LIVE', found);
  if (['unpublish', 'set-expiry'].includes(transition.action) && state.liveness !== 'live')
    return refuse('NOTHING_LIVE', found);
  const fits =
    state.trashed === transition.trashed &&
    transition.from.includes(state.approvalStatus) &&
    transition.liveFrom.includes(state.liveness);
  return fits ? refusedByFix(state, found) : refuse('WRONG_STATE', found);
};

/** There is one fix at a time, and only where a draft would be in its way. */
const refusedByFix = (state: EntryState, found: Found): Refused | null => {
  if (found.action === 'drop-fix') return state.fix ? null : refuse('NO_FIX_OPEN', found);
  if (found.action !== 'fix-live') return null;
  if (state.fix) return refuse('FIX_OPEN', found);
  return state.hasNewerChanges ? null : refuse('NOTHING_TO_PARK', found);
};

type Found = Readonly<Record<string, unknown>>;

const refusedByVersion = (state: EntryState, command: Command): Refused | null => {
  const current = state.review?.versionId ?? state.workingVersionId;
  // A takedown is about what the public sees: whoever names the live version means the right one.
  const isTakedown = command.action === 'unpublish' || command.action === 'retract';
  const isTakedownOfLive = isTakedown && command.versionId === state.liveVersionId;
  if (command.versionId !== undefined && command.versionId !== current && !isTakedownOfLive) {
    return refuse('STALE_VERSION', { action: command.action, given: command.versionId, current });
  }
  if (command.step !== undefined && command.step !== state.review?.step.code) {
    return refuse('WRONG_STATE', {
      action: command.action,
      givenStep: command.step,
      currentStep: state.review?.step.code ?? null,
      ...describeState(state),
    });
  }
  return null;
};

const refusedByWorkflow = ({ action }: Command, { workflow }: Circumstances): Refused | null =>
  action === 'submit' && workflow === null ? refuse('NO_WORKFLOW', { action }) : null;

/** A rejection goes back to the writer, or to a step before the current one. */
const refusedByStep = ({ review }: EntryState, { action, toStep }: Command): Refused | null => {
  if (action !== 'reject' || toStep === undefined) return null;
  const earlier = (review?.steps ?? []).slice(0, (review?.stepNumber ?? 1) - 1).map(({ code }) => code);
  return earlier.includes(toStep) ? null : refuse('NO_EARLIER_STEP', { action, toStep, earlier });
};

const refusedByComment = (
  state: EntryState,
  transition: Transition,
  command: Command,
  actor: Actor,
): Refused | null => {
  if (command.comment?.trim()) return null;
  const { action } = transition;
  if (transition.comment === 'required') return refuse('COMMENT_REQUIRED', { action });
  return isFourEyesException(state, transition, actor)
    ? refuse('COMMENT_REQUIRED', { action, fourEyesException: true })
    : null;
};
