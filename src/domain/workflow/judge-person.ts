import type { Actor, RightsOnEntry } from './actor';
import type { Command } from './decide-action';
import type { EntryState, ReviewState } from './entry-state';
import { isHeldByOther, refusedByLock } from './lock';
import { describeState, refuse, type Refused } from './refusal';
import { isStepMember } from './step-members';
import type { Transition } from './transitions';

/** Everything that says whether a person may take an action that the state allows. */
export interface PersonQuestion {
  readonly state: EntryState;
  readonly transition: Transition;
  readonly command: Command;
  readonly actor: Actor;
  readonly rightsOnEntry: RightsOnEntry;
  readonly now: Date;
}

export const refusedByPerson = (question: PersonQuestion): Refused | null => {
  const { state, transition, actor, rightsOnEntry } = question;
  const { who, action } = transition;
  if ('right' in who) return refusedByRight(question, who.right);
  if ('system' in who) return actor.kind === 'system' ? null : refuse('RIGHT_REQUIRED', { action, right: 'system' });
  if ('stepMember' in who) return refusedByStep(question);
  if ('involved' in who) return isInvolved(state, actor, rightsOnEntry) ? null : refuse('NOT_INVOLVED', { action });
  if ('contentEditor' in who) return refusedAsEditor(question);
  if ('lockHolder' in who) return refusedAsHolder(question);
  if ('mayPublish' in who) return refusedAsPublisher(question);
  if ('fixer' in who) return refusedAsEditor(question) ?? refusedAsApprover(question);
  return answersForEntry(state, actor, rightsOnEntry) ? null : refuse('NOT_RESPONSIBLE', { action });
};

const refusedByRight = (
  { transition: { action }, rightsOnEntry }: PersonQuestion,
  right: Parameters<RightsOnEntry['has']>[0],
): Refused | null => (rightsOnEntry.has(right) ? null : refuse('RIGHT_REQUIRED', { action, right }));

/** Deciding takes the right and membership in the step, and with four eyes another pair of them. */
const refusedByStep = (question: PersonQuestion): Refused | null => {
  const { state, transition, actor } = question;
  const { action } = transition;
  const { review } = state;
  const refusal = refusedByRight(question, 'approve');
  if (refusal) return refusal;
  if (!review) return refuse('WRONG_STATE', { action, ...describeState(state) });
  const { step } = review;
  if (!isStepMember(step, actor, state.key.locale)) {
    return refuse('NOT_A_STEP_MEMBER', { action, step: step.code, roles: step.roles });
  }
  return isBarredByFourEyes(review, actor) && !step.allowsFourEyesException
    ? refuse('FOUR_EYES', { action, step: step.code })
    : null;
};

/** An author of the submitted text decides at no step; who changed it in review doesn't take the last one. */
const isBarredByFourEyes = ({ authorIds, editorIds, step, stepNumber, steps }: ReviewState, actor: Actor): boolean => {
  if (!step.fourEyes || actor.userId === null) return false;
  return authorIds.includes(actor.userId) || (stepNumber === steps.length && editorIds.includes(actor.userId));
};

/** Whether an allowed decision is an exception from four eyes: it takes a reason, and the log says so. */
export const isFourEyesException = ({ review }: EntryState, { who }: Transition, actor: Actor): boolean =>
  'stepMember' in who && review !== null && isBarredByFourEyes(review, actor);

/** A current reviewer may edit in review and withdraw it: the step's members with the right to approve. */
export const isCurrentReviewer = (state: EntryState, actor: Actor, rightsOnEntry: RightsOnEntry): boolean =>
  state.review !== null && rightsOnEntry.has('approve') && isStepMember(state.review.step, actor, state.key.locale);

const isInvolved = (state: EntryState, actor: Actor, rightsOnEntry: RightsOnEntry): boolean =>
  actor.isAdministrator ||
  (actor.userId !== null && [state.review?.submittedBy, state.ownerId].includes(actor.userId)) ||
  isCurrentReviewer(state, actor, rightsOnEntry);

/** Owners, those who approve, and administrators say who works on an entry; collaborators don't. */
const answersForEntry = (state: EntryState, actor: Actor, rightsOnEntry: RightsOnEntry): boolean =>
  actor.isAdministrator ||
  rightsOnEntry.has('approve') ||
  (actor.userId !== null && state.ownerId === actor.userId && rightsOnEntry.has('read'));

/** Who takes the lock has to be able to save. */
const refusedAsEditor = (question: PersonQuestion): Refused | null => {
  const { state, transition, command, actor, rightsOnEntry, now } = question;
  const { action } = transition;
  const refusal = actor.userId === null ? refuse('RIGHT_REQUIRED', { action, right: 'edit' }) : null;
  if (refusal) return refusal;
  if (!rightsOnEntry.has('edit')) return refuse('RIGHT_REQUIRED', { action, right: 'edit' });
  if (state.approvalStatus === 'pending' && !isCurrentReviewer(state, actor, rightsOnEntry)) {
    return refuse('ENTRY_IN_REVIEW', { action, ...describeState(state) });
  }
  return refusedByOthersLock(question, command.takeOver === true, action, now);
};

/** The lock of somebody else ends only for those who may take it over, and who say that they mean it. */
const refusedAsHolder = (question: PersonQuestion): Refused | null => {
  const { state, transition, command, actor, now } = question;
  if (state.lock && state.lock.holderId === actor.userId) return null;
  if (!isHeldByOther(state.lock, actor, now)) return refusedByRight(question, 'edit');
  return refusedByOthersLock(question, command.takeOver === true, transition.action, now);
};

const refusedByOthersLock = (
  question: PersonQuestion,
  takesOver: boolean,
  action: string,
  now: Date,
): Refused | null => {
  const { state, actor } = question;
  if (!isHeldByOther(state.lock, actor, now)) return null;
  return takesOver ? refusedByRight(question, 'takeOver') : refusedByLock(state, actor, action, now);
};

const refusedAsPublisher = (question: PersonQuestion): Refused | null =>
  refusedByRight(question, 'submit') ?? refusedAsApprover(question);

const refusedAsApprover = (question: PersonQuestion): Refused | null =>
  question.rightsOnEntry.has('publishDirectly') ? null : refusedByRight(question, 'approve');
