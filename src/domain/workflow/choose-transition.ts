import type { Command } from './decide-action';
import type { EntryState } from './entry-state';
import { approveForLater } from './schedule-transitions';
import type { Workflow } from './workflow';
import {
  approveAtEarlierStep,
  rejectToEarlierStep,
  submitWithoutSteps,
  transitionOf,
  type Transition,
} from './transitions';

/** What a decision rests on beside the entry itself. */
export interface Circumstances {
  readonly now: Date;
  /** The workflow that a submission would open; null where none fits. */
  readonly workflow: Pick<Workflow, 'steps'> | null;
}

/** The row of the action table that a command means on this entry. */
export const transitionFor = (state: EntryState, command: Command, circumstances: Circumstances): Transition => {
  const { review } = state;
  switch (command.action) {
    case 'submit':
      return circumstances.workflow?.steps.length === 0 ? submitWithoutSteps : transitionOf('submit');
    case 'approve':
      if (review && review.stepNumber < review.steps.length) return approveAtEarlierStep;
      return command.publishAt ? approveForLater : transitionOf('approve');
    case 'reject':
      return command.toStep === undefined ? transitionOf('reject') : rejectToEarlierStep;
    default:
      return transitionOf(command.action);
  }
};
