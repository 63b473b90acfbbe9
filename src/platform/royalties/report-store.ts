import type { Locale } from '../../domain/shared/locales';
import type { ReportView, UnpaidView } from '../../domain/royalties/report-views';
import type { Sql } from '../sql';

export interface MonthTotals {
  readonly month: string;
  readonly works: number;
  readonly payees: number;
  readonly amount: number;
  readonly adjustments: number;
  readonly paid: number;
}

interface TotalsRow {
  month: string;
  works: string;
  payees: string;
  amount: string;
  adjustments: string;
  paid: string;
}

/** What stands in the sheet of a month, or of each. */
export const readMonthTotals = async (sql: Sql, month: string | null): Promise<readonly MonthTotals[]> => {
  const rows = await sql.query<TotalsRow>(
    `select line.month, count(distinct line.work_id) as works, count(distinct line.payee_id) as payees,
            sum(line.amount) as amount,
            coalesce(sum(line.amount) filter (where line.adjusts is not null or line.reason is not null), 0) as adjustments,
            coalesce(sum(line.amount) filter (where paid.line_id is not null), 0) as paid
       from royalty_sheet_lines line
       left join royalty_payment_lines paid on paid.line_id = line.id and paid.is_active
      where ?::text is null or line.month = ? group by line.month order by line.month desc`,
    [month, month],
  );
  return rows.map((row) => ({
    month: row.month,
    works: Number(row.works),
    payees: Number(row.payees),
    amount: Number(row.amount),
    adjustments: Number(row.adjustments),
    paid: Number(row.paid),
  }));
};

/** By what a report adds up: its key, and the name that stands for it. */
const groups: Readonly<Record<ReportView['by'], readonly [key: string, name: string]>> = {
  month: ['line.month', 'line.month'],
  category: [`coalesce(assessment.category, '')`, `coalesce(assessment.category, '')`],
  genre: [`coalesce(assessment.genre, '')`, `coalesce(assessment.genre, '')`],
  author: ['line.payee_id::text', 'payee.name'],
  language: ['assessment.locale', 'assessment.locale'],
};

export const readReport = async (
  sql: Sql,
  by: ReportView['by'],
  from: string,
  to: string,
): Promise<ReportView['rows']> => {
  const [key, name] = groups[by];
  const rows = await sql.query<{ key: string; name: string; works: string; amount: string }>(
    `select ${key} as key, min(${name}) as name, count(distinct line.work_id) as works, sum(line.amount) as amount
       from royalty_sheet_lines line
       join royalty_assessments assessment on assessment.id = line.assessment_id
       join royalty_payees payee on payee.id = line.payee_id
      where line.month between ? and ?
      group by ${key} order by ${by === 'month' ? key : `sum(line.amount) desc, ${key}`}`,
    [from, to],
  );
  return rows.map((row) => ({ key: row.key, name: row.name, works: Number(row.works), amount: Number(row.amount) }));
};

interface WaitingRow {
  work_id: number | null;
  content_type: string | null;
  document_id: string | null;
  locale: Locale;
  title: string;
  day: string;
  reason: UnpaidView['reason'];
  amount: string | null;
}

export type Waiting = Omit<UnpaidView, 'dueOn' | 'daysOver'>;

const toWaiting = (row: WaitingRow): Waiting => ({
  workId: row.work_id,
  contentType: row.content_type,
  documentId: row.document_id,
  locale: row.locale,
  title: row.title,
  day: row.day,
  reason: row.reason,
  amount: row.amount === null ? null : Number(row.amount),
});

/** Booked works with unpaid lines that went live before a day. */
export const readUnpaidWorks = async (sql: Sql, before: string, limit: number): Promise<readonly Waiting[]> =>
  (
    await sql.query<WaitingRow>(
      `select line.work_id, min(assessment.content_type) as content_type, min(assessment.document_id) as document_id,
              min(assessment.locale) as locale, min(assessment.title) as title, min(assessment.live_day)::text as day,
              case when bool_or(period.status in ('locked', 'paid')) then 'not-paid' else 'not-locked' end as reason,
              sum(line.amount) as amount
         from royalty_sheet_lines line
         join royalty_periods period using (month)
         join royalty_assessments assessment on assessment.id = line.assessment_id
        where assessment.live_day < ?::date
          and not exists (select 1 from royalty_payment_lines paid where paid.line_id = line.id and paid.is_active)
        group by line.work_id having sum(line.amount) > 0
        order by min(assessment.live_day), line.work_id limit ?`,
      [before, limit],
    )
  ).map(toWaiting);

/** Articles and manual works that went live in some days and that nobody has confirmed. */
export const readUnconfirmedWorks = async (
  sql: Sql,
  from: string,
  before: string,
  limit: number,
): Promise<readonly Waiting[]> =>
  (
    await sql.query<WaitingRow>(
      `select work.id as work_id, entry.content_type, entry.document_id, entry.locale,
              coalesce(nullif(work.title, ''), content.content::jsonb ->> 'title', '') as title,
              (entry.first_live_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day,
              case when coalesce(work.revision, 0) = 0 then 'not-assessed' else 'not-confirmed' end as reason,
              null as amount
         from editorial_entries entry
         join editorial_versions version on version.id = entry.working_version_id
         join editorial_contents content on content.hash = version.content_hash
         left join royalty_works work on work.content_type = entry.content_type
           and work.document_id = entry.document_id and work.locale = entry.locale
        where entry.content_type = 'article' and entry.trashed_at is null and work.assessment_id is null
          and entry.first_live_at >= ?::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and entry.first_live_at < ?::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
        union all
       select id, null, null, locale, title, day::text, 'not-confirmed', null from royalty_works
        where kind = 'manual' and assessment_id is null and day >= ?::date and day < ?::date
        order by day, title limit ?`,
      [from, before, from, before, limit],
    )
  ).map(toWaiting);
