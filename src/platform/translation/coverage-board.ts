import type { EntryKey } from '../../domain/shared/entry-key';
import { locales, type Locale } from '../../domain/shared/locales';
import { countStandings, standingBit, type CoverageCounts } from '../../domain/translation/coverage-standing';
import type { CoverageSort } from '../../domain/translation/coverage';
import type { Condition } from '../editorial/reading-scope';
import type { Binding, Sql } from '../sql';
import { languageColumns } from './coverage-refresh';
import type { CoverageDocument, CoverageQuestion } from './coverage-store';

const columnOf = (locale: Locale, column: string): string => `one.${languageColumns[locale]}_${column}`;

const joined = (conditions: readonly Condition[], word: string, empty: string): Condition => ({
  text: conditions.length === 0 ? empty : `(${conditions.map(({ text }) => text).join(` ${word} `)})`,
  bindings: conditions.flatMap(({ bindings }) => bindings),
});

const isDocument = ({ type, category }: CoverageQuestion): Condition =>
  joined(
    [
      ...(type === undefined ? [] : [{ text: 'one.content_type = ?', bindings: [type] }]),
      ...(category === undefined
        ? []
        : [
            {
              text: `one.content_type = 'article' and one.document_id in (${category.text})`,
              bindings: category.bindings,
            },
          ]),
    ],
    'and',
    'true',
  );

/** Whether a language of the document is of the person and the age asked for. */
const isCell = ({ before, person }: CoverageQuestion, locale: Locale): Condition =>
  joined(
    [
      ...(before === undefined
        ? []
        : [{ text: `${columnOf(locale, 'since')} < ?::timestamptz`, bindings: [before.toISOString()] }]),
      ...(person === undefined ? [] : [{ text: `? = any(${columnOf(locale, 'people')})`, bindings: [person] }]),
    ],
    'and',
    'true',
  );

/** Whether it also stands as asked for. */
const isListed = (question: CoverageQuestion, locale: Locale): Condition => {
  const { status } = question;
  const stands = status && { text: `${columnOf(locale, 'standing')} & ${standingBit(status)} <> 0`, bindings: [] };
  return joined([isCell(question, locale), ...(stands ? [stands] : [])], 'and', 'true');
};

const languagesOf = ({ locale }: CoverageQuestion): readonly Locale[] => (locale === undefined ? locales : [locale]);

const isListedAnywhere = (question: CoverageQuestion): Condition =>
  joined(
    languagesOf(question).map((locale) => isListed(question, locale)),
    'or',
    'false',
  );

/** How many languages of documents stand how, and how many documents the list holds: one scan tells both. */
export const countBoard = async (
  sql: Sql,
  question: CoverageQuestion,
): Promise<{ readonly counts: Readonly<Record<Locale, CoverageCounts>>; readonly total: number }> => {
  const cells = locales.map((locale) => ({ locale, is: isCell(question, locale) }));
  const listed = isListedAnywhere(question);
  const where = isDocument(question);
  const rows = await sql.query<Record<Locale, number> & { documents: string; listed: string }>(
    `select ${cells.map(({ locale, is }) => `case when ${is.text} then ${columnOf(locale, 'standing')} else 0 end as "${locale}"`).join(', ')},
            count(*) as documents, count(*) filter (where ${listed.text}) as listed
       from editorial_coverage one where ${where.text} group by 1, 2, 3`,
    [...cells.flatMap(({ is }) => is.bindings), ...listed.bindings, ...where.bindings],
  );
  const counts = Object.fromEntries(
    locales.map((locale) => [
      locale,
      countStandings(rows.map((row) => ({ standing: row[locale], count: Number(row.documents) }))),
    ]),
  ) as Record<Locale, CoverageCounts>;
  return { counts, total: rows.reduce((sum, row) => sum + Number(row.listed), 0) };
};

const orderOf = (question: CoverageQuestion, sort: CoverageSort): Condition => {
  if (sort === 'touched') return { text: 'one.touched_at desc', bindings: [] };
  if (sort === 'readers') return { text: 'one.readers desc, one.touched_at desc', bindings: [] };
  const ages = languagesOf(question).map((locale) => {
    const is = isListed(question, locale);
    return { text: `case when ${is.text} then ${columnOf(locale, 'since')} end`, bindings: is.bindings };
  });
  return {
    text: `least(${ages.map(({ text }) => text).join(', ')}) asc nulls last`,
    bindings: ages.flatMap(({ bindings }) => bindings),
  };
};

/** A page of the documents of which some language stands as asked. */
export const readBoardPage = async (
  sql: Sql,
  question: CoverageQuestion,
  page: { readonly sort: CoverageSort; readonly offset: number; readonly limit: number },
): Promise<readonly CoverageDocument[]> => {
  const where = joined([isDocument(question), isListedAnywhere(question)], 'and', 'true');
  const order = orderOf(question, page.sort);
  const bindings: readonly Binding[] = [...where.bindings, ...order.bindings, page.limit, page.offset];
  const rows = await sql.query<{ content_type: EntryKey['contentType']; document_id: string; readers: string }>(
    `select one.content_type, one.document_id, one.readers from editorial_coverage one
      where ${where.text} order by ${order.text}, one.content_type, one.document_id limit ? offset ?`,
    bindings,
  );
  return rows.map((row) => ({
    contentType: row.content_type,
    documentId: row.document_id,
    readers: Number(row.readers),
  }));
};
