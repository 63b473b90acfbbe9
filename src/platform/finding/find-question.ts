import type { FindDate } from '../../domain/finding/find-sorts';
import type { Locale } from '../../domain/shared/locales';
import type { ApprovalStatus } from '../../domain/workflow/approval-status';
import type { ShownLiveness } from '../../domain/workflow/liveness';
import type { Condition } from '../editorial/reading-scope';
import type { Binding } from '../sql';
import { shownLivenessOf } from './find-orders';

/** Of more than this many, "more" is said and the rest isn't counted. */
export const mostCounted = 10_000;

/** The same of what was found by words; so many are ranked as well. */
export const mostRanked = 2_000;

export const mostCountedOf = ({ query }: Pick<FindQuestion, 'query'>): number =>
  query === null ? mostCounted : mostRanked;

export interface FindQuestion {
  /** The text of a `tsquery`; null to find without words. */
  readonly query: string | null;
  /** The words as names are folded: who is called just so comes first. */
  readonly calledJust: string;
  /** Whether the words are looked for in names alone. */
  readonly inNames: boolean;
  readonly types: readonly string[] | null;
  readonly locales: readonly string[] | null;
  readonly approvalStatuses: readonly ApprovalStatus[] | null;
  readonly liveness: readonly ShownLiveness[] | null;
  readonly owner: number | null;
  /** Documents that have to be named, as `contentType/documentId`. */
  readonly named: readonly string[];
  readonly missing: readonly Locale[];
  readonly trashed: boolean;
  readonly dateOf: FindDate;
  readonly from: Date | null;
  readonly to: Date | null;
  /** What the asking person may read, on rows under the alias `entry`. */
  readonly scope: Condition;
}

const dateColumns: Readonly<Record<FindDate, string>> = {
  updated: 'entry.updated_at',
  created: 'entry.created_at',
  firstLive: 'entry.first_live_at',
  lastLive: 'entry.last_live_at',
};

/**
 * Where most rows have the words, walking the rows in order finds a page sooner than the index of words
 * does: `is true` keeps PostgreSQL from that index, since it can't know how common the beginning of a word is.
 */
export const hasWords = (column: string, isCommon: boolean): string =>
  isCommon ? `(found.${column} @@ ?::tsquery) is true` : `found.${column} @@ ?::tsquery`;

export const conditionsOf = (question: FindQuestion, isCommon = false): Condition => {
  const parts: Condition[] = [question.scope];
  const add = (text: string, ...bindings: readonly Binding[]): void => {
    parts.push({ text, bindings });
  };
  add(`entry.trashed_at is ${question.trashed ? 'not null' : 'null'}`);
  if (question.query !== null) add(hasWords(question.inNames ? 'name_terms' : 'terms', isCommon), question.query);
  if (question.types) add('entry.content_type = any(?)', question.types);
  if (question.locales) add('entry.locale = any(?)', question.locales);
  if (question.approvalStatuses) add('entry.approval_status = any(?)', question.approvalStatuses);
  if (question.liveness) add(`${shownLivenessOf} = any(?)`, question.liveness);
  if (question.owner !== null) add('entry.owner_id = ?', question.owner);
  if (question.named.length > 0) add('found.named @> ?::text[]', question.named);
  for (const locale of question.missing) {
    add(
      `not exists (select 1 from editorial_entries other where other.content_type = entry.content_type
         and other.document_id = entry.document_id and other.locale = ? and other.trashed_at is null)`,
      locale,
    );
  }
  if (question.from) add(`${dateColumns[question.dateOf]} >= ?`, question.from);
  if (question.to) add(`${dateColumns[question.dateOf]} < ?`, question.to);
  return {
    text: parts.map(({ text }) => text).join(' and '),
    bindings: parts.flatMap(({ bindings }) => bindings),
  };
};

/** Rows are joined to what they are found by only where that is asked: counting all is quick without. */
export const sourceOf = ({ query, named }: FindQuestion, isNeeded = false): string =>
  query === null && named.length === 0 && !isNeeded
    ? 'editorial_entries entry'
    : `editorial_entries entry join ${searchIndex}`;

export const searchIndex = `editorial_search found on found.content_type = entry.content_type
  and found.document_id = entry.document_id and found.locale = entry.locale`;
