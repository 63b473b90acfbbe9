import { decidesInTheStep, holdsRight, whatASaveBecomes } from '../../../tests/helpers/editorial/charter';
import {
  askers,
  circumstances,
  describeSituation,
  situationsFor,
  type Asker,
  type Situation,
} from '../../../tests/helpers/editorial/situations';
import { cellOf } from '../../../tests/helpers/editorial/text-table';
import { decideSave } from './decide-save';

const expected = (asker: Asker, situation: Situation): string => {
  const { state, ownership } = situation;
  const becomes = cellOf(whatASaveBecomes, state.approvalStatus, state.trashed ? 'in the trash' : 'outside the trash');
  if (becomes !== "pending, only by the step's members") return becomes;
  const isOwnOrShared = asker.actor.userId !== null && ownership !== 'foreign';
  const isReviewer =
    cellOf(decidesInTheStep, asker.role, 'member') === 'yes' &&
    holdsRight(asker.role, 'approve', { locale: state.key.locale, isOwnOrShared });
  return isReviewer ? 'pending, and the review moves to the new version' : 'ENTRY_IN_REVIEW';
};

const decided = (asker: Asker, { state }: Situation, expectedVersionId?: number): string => {
  const decision = decideSave(state, expectedVersionId, asker.actor, asker.rightsOn(state), circumstances.now);
  if (decision.outcome === 'refused') return decision.code;
  return `${decision.approvalStatus}${decision.rebindsReview ? ', and the review moves to the new version' : ''}`;
};

const surprises = (
  ask: (asker: Asker, situation: Situation, said: string) => readonly [got: string, wanted: string],
): readonly string[] =>
  askers.flatMap((asker) =>
    situationsFor(asker).flatMap((situation) => {
      const [got, wanted] = ask(asker, situation, expected(asker, situation));
      return got === wanted ? [] : [`${asker.role}: ${describeSituation(situation)}: ${got} instead of ${wanted}`];
    }),
  );

test('a save becomes what the charter says, for everybody, in every state', () => {
  expect(surprises((asker, situation, said) => [decided(asker, situation), said]).slice(0, 20)).toEqual([]);
});

test('a save that started from the working version is judged like one that names none', () => {
  expect(surprises((asker, situation, said) => [decided(asker, situation, 40), said]).slice(0, 20)).toEqual([]);
});

test.each([39, 41])('a save that started from version %i, when 40 is the working one, is never allowed', (version) => {
  const found = surprises((asker, situation) => [
    decided(asker, situation, version),
    situation.state.trashed ? 'ENTRY_TRASHED' : 'STALE_VERSION',
  ]);
  expect(found.slice(0, 20)).toEqual([]);
});

test('a stale save is told which version is the current one', () => {
  const [asker] = askers as [Asker];
  const [{ state }] = situationsFor(asker).filter(({ state: { trashed } }) => !trashed) as [Situation];
  expect(decideSave(state, 39, asker.actor, new Set(), circumstances.now)).toEqual({
    outcome: 'refused',
    code: 'STALE_VERSION',
    details: { action: 'save', given: 39, current: 40 },
  });
});
