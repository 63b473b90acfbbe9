import type { WorkDays } from '../../domain/royalties/assess';
import { localDay } from '../../domain/royalties/local-day';
import { peopleNamed, referenceOf } from '../../domain/royalties/work-content';
import { newsroomTimeZone, type Locale } from '../../domain/shared/locales';
import type { EntryKey } from '../../domain/shared/entry-key';
import { fromJson, type Binding, type Sql } from '../sql';

/** What royalties know of an entry: its version that counts, when it went live, and what it names. */
export interface WorkSource {
  readonly key: EntryKey;
  readonly title: string;
  /** Code of the genre. */
  readonly genre: string | null;
  readonly category: string | null;
  readonly firstLiveAt: Date | null;
  /** Null before the work goes live. */
  readonly days: WorkDays | null;
  readonly isInReview: boolean;
  readonly ownerId: number | null;
  readonly content: Readonly<Record<string, unknown>>;
  readonly nameOf: (person: string) => string | null;
  /** The language that it was translated from. */
  readonly sourceLocale: Locale | null;
}

interface SourceRow {
  content_type: EntryKey['contentType'];
  document_id: string;
  locale: Locale;
  first_live_at: Date | null;
  approved_at: Date | null;
  is_in_review: boolean;
  owner_id: number | null;
  content: string;
  source_locale: Locale | null;
}

/**
 * The version in review is the one that is assessed; else the live one. A language that came after
 * another one of its document is a translation of the first.
 */
const select = `
  select entry.content_type, entry.document_id, entry.locale, entry.first_live_at, entry.owner_id,
         entry.approval_status in ('pending', 'scheduled') as is_in_review, content.content,
         coalesce(version.source_locale, (
           select other.locale from editorial_entries other
            where other.content_type = entry.content_type and other.document_id = entry.document_id
              and other.locale <> entry.locale and other.created_at < entry.created_at
            order by other.created_at limit 1)) as source_locale,
         (select max(decision.decided_at) from editorial_decisions decision
            join editorial_reviews review on review.id = decision.review_id
           where review.content_type = entry.content_type and review.document_id = entry.document_id
             and review.locale = entry.locale and decision.decision = 'approve'
             and decision.decided_at <= entry.first_live_at) as approved_at
    from editorial_entries entry
    join editorial_versions version on version.id = case
      when entry.approval_status in ('pending', 'scheduled') then entry.working_version_id
      else coalesce(entry.live_version_id, entry.working_version_id) end
    join editorial_contents content on content.hash = version.content_hash`;

export const readWorkSource = async (sql: Sql, key: EntryKey): Promise<WorkSource | null> => {
  const rows = await sql.query<SourceRow>(
    `${select} where entry.content_type = ? and entry.document_id = ? and entry.locale = ? and entry.trashed_at is null`,
    [key.contentType, key.documentId, key.locale],
  );
  return (await toSources(sql, rows))[0] ?? null;
};

export interface SourceFilter {
  /** Local days, both included. */
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly locale: string | null;
  readonly status: 'unconfirmed' | 'none' | 'proposed' | 'ready' | 'confirmed' | null;
  /** The last entry of the page before: when it went live, documentId and language. */
  readonly after: readonly [firstLiveAt: string, documentId: string, locale: string] | null;
}

const wentLive = `entry.content_type = ? and entry.trashed_at is null
  and entry.first_live_at >= ?::date::timestamp at time zone '${newsroomTimeZone}'
  and entry.first_live_at < (?::date + 1)::timestamp at time zone '${newsroomTimeZone}'`;

const isUnconfirmed = 'work.assessment_id is null';

/** A page of what went live in some days, in that order. */
export const readWentLive = async (sql: Sql, filter: SourceFilter, limit: number): Promise<readonly WorkSource[]> => {
  const conditions: [string, readonly Binding[]][] = [[wentLive, [filter.type, filter.from, filter.to]]];
  if (filter.locale !== null) conditions.push(['entry.locale = ?', [filter.locale]]);
  if (filter.status === 'unconfirmed') conditions.push([isUnconfirmed, []]);
  else if (filter.status !== null) conditions.push([`coalesce(work.status, 'none') = ?`, [filter.status]]);
  if (filter.after !== null) {
    conditions.push(['(entry.first_live_at, entry.document_id, entry.locale) > (?::timestamptz, ?, ?)', filter.after]);
  }
  const rows = await sql.query<SourceRow>(
    `${select}
       left join royalty_works work on work.content_type = entry.content_type
         and work.document_id = entry.document_id and work.locale = entry.locale
      where ${conditions.map(([text]) => text).join(' and ')}
      order by entry.first_live_at, entry.document_id, entry.locale limit ?`,
    [...conditions.flatMap(([, bindings]) => bindings), limit],
  );
  return toSources(sql, rows);
};

/** How many articles of a month went live without being confirmed. */
export const countUnconfirmed = async (sql: Sql, from: string, to: string): Promise<number> => {
  const [row] = await sql.query<{ count: string }>(
    `select count(*) from editorial_entries entry
       left join royalty_works work on work.content_type = entry.content_type
         and work.document_id = entry.document_id and work.locale = entry.locale
      where ${wentLive} and ${isUnconfirmed}`,
    ['article', from, to],
  );
  return Number(row?.count ?? 0);
};

const toSources = async (sql: Sql, rows: readonly SourceRow[]): Promise<readonly WorkSource[]> => {
  const contents = rows.map((row) => fromJson<Readonly<Record<string, unknown>>>(row.content));
  const references = (attribute: string): readonly string[] =>
    contents.map((content) => referenceOf(content, attribute)).filter((id) => id !== null);
  const genres = await namesOf(sql, 'select document_id, code as name from genres', references('genre'));
  const categories = await namesOf(
    sql,
    `select distinct on (document_id) document_id, name from categories`,
    references('category'),
    `order by document_id, locale <> 'vi'`,
  );
  const people = await namesOf(
    sql,
    `select distinct on (document_id || '/' || locale) document_id || '/' || locale as document_id, name from people`,
    contents.flatMap(peopleNamed),
    `order by document_id || '/' || locale, published_at nulls last`,
  );
  return rows.map((row, index) => {
    const content = contents[index] ?? {};
    const key = { contentType: row.content_type, documentId: row.document_id, locale: row.locale };
    const title = content['title'] ?? content['name'];
    const live = row.first_live_at;
    return {
      key,
      title: typeof title === 'string' ? title : '',
      genre: genres.get(referenceOf(content, 'genre') ?? '') ?? null,
      category: categories.get(referenceOf(content, 'category') ?? '') ?? null,
      firstLiveAt: live,
      days: live && { live: localDay(live), approved: localDay(row.approved_at ?? live) },
      isInReview: row.is_in_review,
      ownerId: row.owner_id,
      content,
      nameOf: (person) => people.get(`${person}/${row.locale}`) ?? null,
      sourceLocale: row.source_locale,
    };
  });
};

/** Names of supporting entries and people, by document. */
const namesOf = async (
  sql: Sql,
  text: string,
  documentIds: readonly string[],
  order = '',
): Promise<ReadonlyMap<string, string>> => {
  if (documentIds.length === 0) return new Map();
  const rows = await sql.query<{ document_id: string; name: string | null }>(
    `${text} where document_id = any(?) ${order}`,
    [[...new Set(documentIds)]],
  );
  return new Map(rows.flatMap(({ document_id: id, name }) => (name === null ? [] : [[id, name]])));
};
