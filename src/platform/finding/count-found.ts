import type { Locale } from '../../domain/shared/locales';
import type { Sql } from '../sql';
import { mostCountedOf, mostRanked, rowsOf, type FindQuestion } from './find-question';
import { isWidespread } from './is-widespread';

export interface Counted {
  /** Up to the most that are counted and one more. */
  readonly number: number;
  /** Whether more than can be ranked are named by the words. */
  readonly isCommonName: boolean;
  /** Where so many have the words that walking all entries in order meets enough of them soon: in names, or anywhere. */
  readonly isWidespread: { readonly inNames: boolean; readonly anywhere: boolean };
}

export const nothingCommon = {
  isCommonName: false,
  isWidespread: { inNames: false, anywhere: false },
} as const satisfies Omit<Counted, 'number'>;

/** How many there are; names have fewer words, and what is named by words has them. */
export const countFound = async (sql: Sql, question: FindQuestion): Promise<Counted> => {
  const { query } = question;
  if (query === null) return { number: await countUpToMost(sql, question), ...nothingCommon };
  const named = await countUpToMost(sql, { ...question, inNames: true });
  const isCommonName = named > mostRanked;
  const number = isCommonName || question.inNames ? named : await countUpToMost(sql, question);
  const inNames = isCommonName && (await isWidespread(sql, 'name_terms', query));
  const anywhere = inNames || (number > mostRanked && (await isWidespread(sql, 'terms', query)));
  return { number, isCommonName, isWidespread: { inNames, anywhere } };
};

const countUpToMost = async (sql: Sql, question: FindQuestion): Promise<number> => {
  const found = rowsOf(question);
  const [row] = await sql.query<{ number: string }>(
    `select count(*) as number from (select 1 from ${found.text} limit ${mostCountedOf(question) + 1}) counted`,
    found.bindings,
  );
  return Number(row?.number ?? 0);
};

/** The same for each of some languages, in one statement. */
export const countFoundByLocale = async (
  sql: Sql,
  question: FindQuestion,
  locales: readonly Locale[],
): Promise<readonly number[]> => {
  const found = rowsOf(question);
  const rows = await sql.query<{ number: string }>(
    `select (select count(*)
               from (select 1 from ${found.text} and entry.locale = language.locale
                      limit ${mostCountedOf(question) + 1}) counted) as number
       from unnest(?::text[]) with ordinality as language (locale, place) order by language.place`,
    [...found.bindings, locales],
  );
  return rows.map(({ number }) => Number(number));
};
