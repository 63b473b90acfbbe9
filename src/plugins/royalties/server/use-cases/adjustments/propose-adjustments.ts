import { differences, dueLines } from '../../../../../domain/royalties/adjust';
import type { AdjustmentProposalView } from '../../../../../domain/royalties/report-views';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { hashPolicy, readAssessments, type StoredAssessment } from '../../../../../platform/royalties/assessment-store';
import { readBooked, type SheetLine } from '../../../../../platform/royalties/sheet-store';
import { readSql, toId, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { layDesk, type Desk } from '../works/desk';
import { isSound, judgeLines } from '../works/judge-lines';

const batch = 500;

/**
 * Works of locked months that today's rules give another amount than was booked: a base salary that
 * was decreed for an earlier day, a policy that was corrected. Nothing is written.
 */
export const proposeAdjustments = async (
  core: RoyaltyCore,
  query: { readonly month?: string; readonly limit?: number },
): Promise<readonly AdjustmentProposalView[]> => {
  await personWithRight(core.strapi, 'read');
  const sql = readSql(core.strapi);
  const desk = await layDesk(core, sql);
  const limit = query.limit ?? 200;
  const ids = await readCandidates(sql, query.month ?? null, desk);
  const proposals: AdjustmentProposalView[] = [];
  for (let start = 0; start < ids.length && proposals.length < limit; start += batch) {
    const assessments = await readAssessments(sql, ids.slice(start, start + batch));
    const booked = await readBooked(
      sql,
      assessments.map(({ workId }) => workId),
    );
    for (const assessment of assessments) {
      const proposal = proposalFor(
        assessment,
        booked.filter(({ workId }) => workId === assessment.workId),
        desk,
      );
      if (proposal) proposals.push(proposal);
    }
  }
  return proposals.slice(0, limit);
};

interface CandidateRow {
  id: string;
  live_day: string;
  approved_day: string;
  base_salary: string;
  policy_hash: string;
}

/** Current assessments of works in locked months whose policy or base salary is not today's for their days. */
const readCandidates = async (sql: Sql, month: string | null, desk: Desk): Promise<readonly number[]> => {
  const rows = await sql.query<CandidateRow>(
    `select assessment.id, assessment.live_day::text, assessment.approved_day::text, assessment.base_salary,
            assessment.policy_hash
       from royalty_works work join royalty_assessments assessment on assessment.id = work.assessment_id
      where exists (select 1 from royalty_sheet_lines line join royalty_periods period using (month)
                     where line.work_id = work.id and period.seal is not null and (?::text is null or line.month = ?))
      order by assessment.id`,
    [month, month],
  );
  const known = new Map<string, { readonly salary: number; readonly policy: string } | null>();
  const rulesOf = (live: string, approved: string) => {
    const key = `${live}/${approved}`;
    const { inputs } = known.has(key) ? { inputs: null } : judgeLines([], { live, approved }, desk);
    if (!known.has(key)) {
      known.set(key, inputs && { salary: inputs.baseSalary.amount, policy: hashPolicy(inputs.policy) });
    }
    return known.get(key) ?? null;
  };
  return rows
    .filter((row) => {
      const rules = rulesOf(row.live_day, row.approved_day);
      return rules !== null && (rules.salary !== Number(row.base_salary) || rules.policy !== row.policy_hash);
    })
    .map(({ id }) => toId(id));
};

/** Null where nothing is due, or where today's rules can't be applied to the work. */
export const proposalFor = (
  assessment: StoredAssessment,
  booked: readonly SheetLine[],
  desk: Desk,
): AdjustmentProposalView | null => {
  const judged = judgeLines(assessment.inputs.lines, assessment.inputs.days, desk);
  if (!isSound(judged) || !judged.result || !judged.inputs) return null;
  const changes = differences(booked, dueLines(judged.result));
  if (changes.length === 0) return null;
  const sum = booked.reduce((total, { amount }) => total + amount, 0);
  const byPayee = new Map<number, number>();
  for (const { payeeId, amount } of changes) byPayee.set(payeeId, (byPayee.get(payeeId) ?? 0) + amount);
  const hasOtherSalary = judged.inputs.baseSalary.amount !== assessment.inputs.baseSalary.amount;
  return {
    workId: assessment.workId,
    title: assessment.description.title,
    month: booked[0]?.month ?? assessment.result.month,
    day: assessment.inputs.days.live,
    booked: sum,
    due: judged.result.amount,
    difference: judged.result.amount - sum,
    cause: hasOtherSalary ? 'base-salary' : 'policy',
    payees: [...byPayee].map(([payeeId, difference]) => ({
      payeeId,
      name: desk.payees.get(payeeId)?.name ?? '',
      difference,
    })),
  };
};
