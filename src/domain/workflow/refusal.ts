import type { Failure } from '../shared/failure';
import type { EntryState } from './entry-state';
import { shownLiveness } from './liveness';

export interface Refused extends Failure {
  readonly outcome: 'refused';
}

export const refuse = (code: Failure['code'], details: Failure['details']): Refused => ({
  outcome: 'refused',
  code,
  details,
});

/** The state that was found, for a person who is told why an action is refused. */
export const describeState = (state: EntryState): Readonly<Record<string, unknown>> => ({
  approvalStatus: state.approvalStatus,
  liveness: shownLiveness(state),
  trashed: state.trashed,
  workingVersion: state.workingVersionId,
});
