import type { Month } from '../../../../../domain/royalties/rules';
import type { PeriodView } from '../../../../../domain/royalties/views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { isReproduced, readAssessments } from '../../../../../platform/royalties/assessment-store';
import { lockPeriod } from '../../../../../platform/royalties/period-store';
import { lockWork } from '../../../../../platform/royalties/work-store';
import { inTransaction } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { viewPeriod } from '../periods/read-periods';
import { readOpenWorks } from '../settings/open-works';
import { bookAssessment } from '../works/book-assessment';
import { layDesk } from '../works/desk';
import { judgeLines } from '../works/judge-lines';

const reason = 'Tính lại theo quy định hiện hành';

/**
 * Computes the confirmed works of an open month again by the rules as they are now, and books those
 * that come out otherwise. @throws DomainFailure PERIOD_NOT_OPEN, PERIOD_LOCKED, ASSESSMENT_NOT_SOUND
 */
export const recalculateMonth = async (core: RoyaltyCore, month: Month): Promise<PeriodView> => {
  const person = await personWithRight(core.strapi, 'managePeriods');
  return inTransaction(core.strapi, async (sql) => {
    const works = await readOpenWorks(sql, month);
    // Works before their month, as every booking takes them.
    for (const { assessment } of works) await lockWork(sql, assessment.workId);
    const { status, seal } = await lockPeriod(sql, month);
    if (status !== 'open')
      throw new DomainFailure(seal === null ? 'PERIOD_NOT_OPEN' : 'PERIOD_LOCKED', { month, status });
    const desk = await layDesk(core, sql);
    for (const { assessment } of works) {
      const work = await lockWork(sql, assessment.workId);
      const [current] = await readAssessments(sql, work?.assessmentId == null ? [] : [work.assessmentId]);
      if (!work || !current || current.id !== assessment.id) continue;
      const judged = judgeLines(current.inputs.lines, current.inputs.days, desk);
      if (judged.inputs && judged.result && isReproduced({ ...current, inputs: judged.inputs }, judged.result))
        continue;
      await bookAssessment(core, sql, person, desk, {
        work,
        lines: current.inputs.lines,
        days: current.inputs.days,
        description: current.description,
        reason,
        keepsProposal: work.status !== 'confirmed',
      });
    }
    return viewPeriod(sql, month, person);
  });
};
