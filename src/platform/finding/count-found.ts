import type { Locale } from '../../domain/shared/locales';
import type { Sql } from '../sql';
import { conditionsOf, mostCountedOf, mostRanked, sourceOf, type FindQuestion } from './find-question';

export interface Counted {
  /** Up to the most that are counted and one more. */
  readonly number: number;
  /** Whether more than can be ranked are named by the words. */
  readonly isCommonName: boolean;
}

/** How many there are; names have fewer words, and what is named by words has them. */
export const countFound = async (sql: Sql, question: FindQuestion): Promise<Counted> => {
  if (question.query === null) return { number: await countUpToMost(sql, question), isCommonName: false };
  const named = await countUpToMost(sql, { ...question, inNames: true });
  const isCommonName = named > mostRanked;
  if (isCommonName || question.inNames) return { number: named, isCommonName };
  return { number: await countUpToMost(sql, question), isCommonName };
};

const countUpToMost = async (sql: Sql, question: FindQuestion): Promise<number> => {
  const conditions = conditionsOf(question);
  const [row] = await sql.query<{ number: string }>(
    `select count(*) as number
       from (select 1 from ${sourceOf(question)} where ${conditions.text} limit ${mostCountedOf(question) + 1}) counted`,
    conditions.bindings,
  );
  return Number(row?.number ?? 0);
};

/** The same for each of some languages, in one statement. */
export const countFoundByLocale = async (
  sql: Sql,
  question: FindQuestion,
  locales: readonly Locale[],
): Promise<readonly number[]> => {
  const conditions = conditionsOf(question);
  const rows = await sql.query<{ number: string }>(
    `select (select count(*)
               from (select 1 from ${sourceOf(question)}
                      where ${conditions.text} and entry.locale = language.locale limit ${mostCountedOf(question) + 1}) counted) as number
       from unnest(?::text[]) with ordinality as language (locale, place) order by language.place`,
    [...conditions.bindings, locales],
  );
  return rows.map(({ number }) => Number(number));
};
