import type { AdjustmentProposalView } from '../../../../../domain/royalties/report-views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readAssessments } from '../../../../../platform/royalties/assessment-store';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import { readBooked } from '../../../../../platform/royalties/sheet-store';
import { lockWork } from '../../../../../platform/royalties/work-store';
import { inTransaction } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { bookAssessment } from '../works/book-assessment';
import { layDesk } from '../works/desk';
import { proposalFor } from './propose-adjustments';

export interface AcceptedAdjustments {
  readonly reason: string;
  readonly works: readonly { readonly workId: number; readonly due: number }[];
}

/**
 * Books proposed adjustments in the open month, all or none. `due` is the amount that the person saw.
 * @throws DomainFailure WORK_NOT_FOUND, ADJUSTMENT_STALE, PERIOD_NOT_OPEN
 */
export const makeAdjustments = async (
  core: RoyaltyCore,
  { reason, works }: AcceptedAdjustments,
): Promise<readonly AdjustmentProposalView[]> => {
  const person = await personWithRight(core.strapi, 'managePeriods');
  return inTransaction(core.strapi, async (sql) => {
    const desk = await layDesk(core, sql);
    const made: AdjustmentProposalView[] = [];
    // In one order, so that two people who accept the same works don't wait for each other for ever.
    for (const { workId, due } of [...works].sort((one, other) => one.workId - other.workId)) {
      const work = await lockWork(sql, workId);
      const [assessment] = await readAssessments(sql, work?.assessmentId == null ? [] : [work.assessmentId]);
      if (!work || !assessment) throw new DomainFailure('WORK_NOT_FOUND', { workId });
      const proposal = proposalFor(assessment, await readBooked(sql, [workId]), desk);
      if (proposal?.due !== due) throw new DomainFailure('ADJUSTMENT_STALE', { workId, due: proposal?.due ?? null });
      await bookAssessment(core, sql, person, desk, {
        work,
        lines: assessment.inputs.lines,
        days: assessment.inputs.days,
        description: assessment.description,
        reason,
        keepsProposal: work.status !== 'confirmed',
      });
      made.push(proposal);
    }
    await recordHistory(sql, person, core.clock.now(), {
      action: 'adjust',
      subject: 'adjustment',
      subjectId: made.length,
      reason,
      after: { works: made.map(({ workId, difference }) => ({ workId, difference })) },
    });
    return made;
  });
};
