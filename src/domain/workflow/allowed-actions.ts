import type { Actor, RightsOnEntry } from './actor';
import type { Circumstances } from './choose-transition';
import { decideAction } from './decide-action';
import type { EntryState } from './entry-state';
import { actions, type Action } from './transitions';

/** One action that a person could take now, and whether it needs a comment. */
export interface AllowedAction {
  readonly action: Action;
  readonly commentRequired: boolean;
}

/** What a person may do with an entry now: asks the same judge that the action itself will ask. */
export const allowedActions = (
  state: EntryState,
  actor: Actor,
  rightsOnEntry: RightsOnEntry,
  circumstances: Circumstances,
): readonly AllowedAction[] => {
  const ask = (action: Action, comment?: string) =>
    decideAction(state, { action, comment }, actor, rightsOnEntry, circumstances);
  return actions
    .filter((action) => ask(action, 'any').outcome === 'allowed')
    .map((action) => ({ action, commentRequired: ask(action).outcome === 'refused' }));
};
