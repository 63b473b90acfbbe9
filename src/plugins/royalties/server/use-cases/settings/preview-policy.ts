import type { PolicyPreviewView } from '../../../../../domain/royalties/report-views';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readBaseSalaries, readPolicies } from '../../../../../platform/royalties/rule-store';
import { readSql } from '../../../../../platform/sql';
import type { PolicyBody } from '../../../contracts';
import type { RoyaltyCore } from '../../core';
import { layDesk } from '../works/desk';
import { judgeLines } from '../works/judge-lines';
import { readOpenWorks } from './open-works';
import { placePolicy } from './policies';

const mostWorks = 500;

/** What a policy would do to the works of months that are not locked yet; nothing is written. */
export const previewPolicy = async (
  core: RoyaltyCore,
  { id = null, ...body }: PolicyBody & { readonly id?: number | null },
): Promise<PolicyPreviewView> => {
  await personWithRight(core.strapi, 'manageSettings');
  const sql = readSql(core.strapi);
  const policies = await readPolicies(sql);
  const { changed, ended } = placePolicy(policies, id, body);
  const others = policies.filter((policy) => policy.id !== id && policy.id !== ended?.id);
  const book = {
    policies: [...others, ...(ended ? [ended] : []), { ...changed, id: id ?? 0 }],
    baseSalaries: await readBaseSalaries(sql),
  };
  const desk = { ...(await layDesk(core, sql)), book };
  const works = (await readOpenWorks(sql)).map(({ month, assessment }) => ({
    workId: assessment.workId,
    title: assessment.description.title,
    month,
    before: assessment.result.amount,
    after: judgeLines(assessment.inputs.lines, assessment.inputs.days, desk).result?.amount ?? null,
  }));
  const months = [...new Set(works.map(({ month }) => month))].sort();
  return {
    months: months.map((month) => {
      const own = works.filter((work) => work.month === month);
      const before = own.reduce((sum, work) => sum + work.before, 0);
      const after = own.reduce((sum, work) => sum + (work.after ?? 0), 0);
      return { month, works: own.length, before, after, difference: after - before };
    }),
    works: works.filter(({ before, after }) => before !== after).slice(0, mostWorks),
  };
};
