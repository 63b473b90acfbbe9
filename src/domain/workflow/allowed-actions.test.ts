import { needReason } from '../../../tests/helpers/editorial/charter';
import {
  askers,
  circumstances,
  describeSituation,
  situationsFor,
  type Asker,
  type Situation,
} from '../../../tests/helpers/editorial/situations';
import { allowedActions } from './allowed-actions';
import { decideAction } from './decide-action';
import { actions } from './transitions';

/** Rights differ by type and language, offers don't: one type is enough here. */
const articlesOf = (asker: Asker): readonly Situation[] =>
  situationsFor(asker).filter(({ state: { key } }) => key.contentType === 'article');

test('offers exactly the actions that would be allowed, to everybody, in every state', () => {
  const surprises = askers.flatMap((asker) =>
    articlesOf(asker).flatMap((situation) => {
      const { state } = situation;
      const rights = asker.rightsOn(state);
      const offered = allowedActions(state, asker.actor, rights, circumstances).map(({ action }) => action);
      const allowed = actions.filter(
        (action) =>
          decideAction(
            state,
            { action, comment: 'vì sao', versionId: 40, step: state.review?.step.code },
            asker.actor,
            rights,
            circumstances,
          ).outcome === 'allowed',
      );
      return offered.join() === allowed.join()
        ? []
        : [`${asker.role}: ${describeSituation(situation)}: ${offered.join()} instead of ${allowed.join()}`];
    }),
  );
  expect(surprises.slice(0, 20)).toEqual([]);
});

test('says which actions need a reason', () => {
  const offered = askers.flatMap((asker) =>
    articlesOf(asker).flatMap(({ state }) => allowedActions(state, asker.actor, asker.rightsOn(state), circumstances)),
  );
  const needing = offered.filter(({ commentRequired }) => commentRequired).map(({ action }) => action);
  expect(new Set(needing)).toEqual(new Set(needReason));
});
