import type { FindSort } from '../../domain/finding/find-sorts';
import type { Condition } from '../editorial/reading-scope';
import type { Counted } from './count-found';
import { orderOf } from './find-orders';
import { mostRanked, rowsOf, type FindQuestion } from './find-question';

/** Where more than can be ranked are named by the words, the newest of them are, and what is called just so. */
const newestRanked = 200;

export interface FoundPage {
  readonly sort: FindSort;
  readonly limit: number;
  readonly offset: number;
  /** How many there are, as `countFound` says. */
  readonly counted: Counted;
}

/** The keys of a page of what was found, with the place of each: a statement that others read from. */
export const placesOf = (question: FindQuestion, page: FoundPage): Condition => {
  const isCommon = question.query !== null && page.counted.number > mostRanked;
  if (isCommon && page.sort === 'best') return placesOfCommon(question, question.query, page);
  const { inNames, anywhere } = page.counted.isWidespread;
  const isNamed = page.sort === 'name';
  const found = rowsOf(question, { isWidespread: question.inNames ? inNames : anywhere, isNamed });
  const order = orderOf(page.sort, question.query);
  return {
    text: `select entry.content_type, entry.document_id, entry.locale,
                  row_number() over (order by ${order.text}, entry.document_id, entry.locale) as place
             from ${found.text}
            order by ${order.text}, entry.document_id, entry.locale limit ? offset ?`,
    bindings: [...order.bindings, ...found.bindings, ...order.bindings, page.limit, page.offset],
  };
};

const inOrderOf = {
  updating: 'entry.updated_at desc, entry.document_id, entry.locale',
  rank: 'rank desc, updated_at desc, document_id, locale',
};

/** Of common words: what is called by them, by rank, and then what else has them, the newest first. */
const placesOfCommon = (
  question: FindQuestion,
  query: string,
  { limit, offset, counted: { isCommonName, isWidespread } }: FoundPage,
): Condition => {
  const columns = 'entry.content_type, entry.document_id, entry.locale, entry.updated_at';
  const ranked = (found: Condition, most: number): Condition => ({
    text: `(select ${columns}, ts_rank(found.name_terms, ?::tsquery, 1) as rank from ${found.text}
             order by ${inOrderOf.updating} limit ${most})`,
    bindings: [query, ...found.bindings],
  });
  const rest = rowsOf(question, { isWidespread: question.inNames ? isWidespread.inNames : isWidespread.anywhere });
  const names = rowsOf({ ...question, inNames: true }, { isWidespread: isWidespread.inNames });
  const named = isCommonName
    ? [ranked(names, newestRanked), ranked(isCalledJust(question), newestRanked)]
    : [ranked(names, mostRanked)];
  return {
    text: `select content_type, document_id, locale, row_number() over (order by ${inOrderOf.rank}) as place
             from (
               with named as materialized (${named.map(({ text }) => text).join(' union ')})
               (select * from named order by ${inOrderOf.rank} limit ?)
               union all
               (select ${columns}, -1 from ${rest.text} and not exists (
                   select 1 from named where named.content_type = entry.content_type
                      and named.document_id = entry.document_id and named.locale = entry.locale)
                 order by ${inOrderOf.updating} limit ?)) found
            order by ${inOrderOf.rank} limit ? offset ?`,
    bindings: [
      ...named.flatMap(({ bindings }) => bindings),
      offset + limit,
      ...rest.bindings,
      offset + limit,
      limit,
      offset,
    ],
  };
};

const isCalledJust = (question: FindQuestion): Condition => {
  const others = rowsOf({ ...question, query: null }, { isNamed: true });
  return {
    text: `${others.text} and found.folded_names @> array[?]::text[]`,
    bindings: [...others.bindings, question.calledJust],
  };
};
