import { askers, circumstances, describeSituation, situationsFor } from '../../../tests/helpers/editorial/situations';
import { decideAction } from './decide-action';

const publishAt = new Date('2026-12-24T05:00:00Z');

test('who may approve may approve for later, nobody else, and the live version stays until then', () => {
  const surprises: string[] = [];
  let allowed = 0;
  for (const asker of askers) {
    for (const situation of situationsFor(asker)) {
      const { state } = situation;
      const rights = asker.rightsOn(state);
      const now = decideAction(state, { action: 'approve' }, asker.actor, rights, circumstances);
      const later = decideAction(state, { action: 'approve', publishAt }, asker.actor, rights, circumstances);
      const isAsExpected =
        now.outcome === 'refused'
          ? later.outcome === 'refused' && later.code === now.code
          : later.outcome === 'allowed' &&
            later.approvalStatus === 'scheduled' &&
            later.liveness === state.liveness &&
            later.publishes === null &&
            later.review === 'decides';
      if (now.outcome === 'allowed') allowed += 1;
      if (!isAsExpected) surprises.push(`${asker.role}: ${describeSituation(situation)}`);
    }
  }
  expect(surprises.slice(0, 20)).toEqual([]);
  expect(allowed).toBeGreaterThan(0);
});
