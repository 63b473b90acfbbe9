import { readAssessments, type StoredAssessment } from '../../../../../platform/royalties/assessment-store';
import { toId, type Sql } from '../../../../../platform/sql';

/** The confirmed assessments that stand in months which are not locked. */
export const readOpenWorks = async (
  sql: Sql,
  onlyMonth: string | null = null,
): Promise<readonly { readonly month: string; readonly assessment: StoredAssessment }[]> => {
  const rows = await sql.query<{ assessment_id: string; month: string }>(
    `select distinct line.assessment_id, line.month from royalty_sheet_lines line
       join royalty_periods period using (month)
      where period.seal is null and (?::text is null or line.month = ?) order by line.month, line.assessment_id`,
    [onlyMonth, onlyMonth],
  );
  const months = new Map(rows.map((row) => [toId(row.assessment_id), row.month]));
  const assessments = await readAssessments(sql, [...months.keys()]);
  return assessments.map((assessment) => ({ assessment, month: months.get(assessment.id) ?? '' }));
};
