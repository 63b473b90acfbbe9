import type { FindDate } from '../../domain/finding/find-sorts';
import type { Locale } from '../../domain/shared/locales';
import type { ApprovalStatus } from '../../domain/workflow/approval-status';
import type { ShownLiveness } from '../../domain/workflow/liveness';
import type { Condition } from '../editorial/reading-scope';
import type { Binding } from '../sql';
import { shownLivenessOf } from './find-orders';
import { hasWidespread } from './is-widespread';

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

/** What is asked of entries but for the words. */
const conditionsOf = (question: FindQuestion): Condition => {
  const parts: Condition[] = [question.scope];
  const add = (text: string, ...bindings: readonly Binding[]): void => {
    parts.push({ text, bindings });
  };
  add(`entry.trashed_at is ${question.trashed ? 'not null' : 'null'}`);
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

/**
 * The rows that a question finds, as what stands behind `from`: entries under the alias `entry`, joined to what
 * they are found by, `found`, where that is asked for; counting all is quick without.
 *
 * PostgreSQL can't know how common words are whose beginning was typed. So it is told what to begin with: where
 * many rows have the words, with the entries in their order (see `hasWidespread`); where
 * few have them, with these (`offset 0` keeps it from looking at one entry after the other).
 */
export const rowsOf = (question: FindQuestion, { isWidespread = false, isNamed = false } = {}): Condition => {
  const { query, named } = question;
  const conditions = conditionsOf(question);
  if (query === null) {
    const source = named.length === 0 && !isNamed ? 'editorial_entries entry' : withSearch('editorial_search found');
    return { ...conditions, text: `${source} where ${conditions.text}` };
  }
  const column = `found.${question.inNames ? 'name_terms' : 'terms'}`;
  const bindings = [query, ...conditions.bindings];
  if (isWidespread) {
    const words = hasWidespread(column);
    return { text: `${withSearch('editorial_search found')} where ${words} and ${conditions.text}`, bindings };
  }
  const first = `(select * from editorial_search found where ${column} @@ ?::tsquery offset 0) found`;
  return { text: `${withSearch(first)} where ${conditions.text}`, bindings };
};

const isOfEntry = `found.content_type = entry.content_type
  and found.document_id = entry.document_id and found.locale = entry.locale`;

const withSearch = (search: string): string => `editorial_entries entry join ${search} on ${isOfEntry}`;

export const searchIndex = `editorial_search found on ${isOfEntry}`;
