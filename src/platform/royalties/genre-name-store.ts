import type { PolicyRules } from '../../domain/royalties/rules';
import type { Locale } from '../../domain/shared/locales';
import { fromJson, type Sql } from '../sql';

/**
 * What the genres of a month's works are called, from the rules that were frozen with their
 * assessments: renaming a genre later changes no locked sheet.
 */
export const readGenreNames = async (
  sql: Sql,
  month: string,
  language: Locale,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await sql.query<{ content: string }>(
    `select frozen.content from royalty_frozen_policies frozen
      where frozen.hash in (select assessment.policy_hash from royalty_assessments assessment
                              join royalty_sheet_lines line on line.assessment_id = assessment.id
                             where line.month = ?)
      order by frozen.hash`,
    [month],
  );
  const genres = rows.flatMap(({ content }) => fromJson<{ rules: PolicyRules }>(content).rules.genres);
  return new Map(genres.map(({ code, name }) => [code, name[language]]));
};
