import type { LineKind } from '../../domain/royalties/lines';
import type { StatementSource } from '../../domain/royalties/views';
import type { Locale } from '../../domain/shared/locales';
import { fromJson, toId, type Sql } from '../sql';

/** A line of a month's sheet, with where it points. */
export interface StatementLineRow {
  readonly id: number;
  readonly workId: number;
  readonly assessmentId: number;
  /** Names the line within its work. */
  readonly lineId: string;
  readonly kind: LineKind;
  readonly genre: string | null;
  readonly payeeId: number;
  readonly coefficient: string | null;
  readonly amount: number;
  readonly adjusts: { readonly lineId: number; readonly month: string } | null;
  readonly belongsTo: string | null;
  readonly reason: string | null;
}

interface LineRow {
  id: string;
  work_id: number;
  assessment_id: string;
  line_id: string;
  kind: LineKind;
  genre: string | null;
  payee_id: number;
  coefficient: string | null;
  amount: string;
  adjusts: string | null;
  adjusts_month: string | null;
  belongs_to: string | null;
  reason: string | null;
}

const lineColumns = `line.id, line.work_id, line.assessment_id, line.line_id, line.kind, line.genre, line.payee_id, line.coefficient,
  line.amount, line.adjusts, adjusted.month as adjusts_month, line.belongs_to, line.reason`;

const toLine = (row: LineRow): StatementLineRow => ({
  id: toId(row.id),
  workId: row.work_id,
  assessmentId: toId(row.assessment_id),
  lineId: row.line_id,
  kind: row.kind,
  genre: row.genre,
  payeeId: row.payee_id,
  coefficient: row.coefficient,
  amount: Number(row.amount),
  adjusts: row.adjusts === null ? null : { lineId: toId(row.adjusts), month: row.adjusts_month ?? '' },
  belongsTo: row.belongs_to,
  reason: row.reason,
});

export const readMonthLines = async (sql: Sql, month: string): Promise<readonly StatementLineRow[]> =>
  (
    await sql.query<LineRow>(
      `select ${lineColumns} from royalty_sheet_lines line
         left join royalty_sheet_lines adjusted on adjusted.id = line.adjusts
        where line.month = ? order by line.id`,
      [month],
    )
  ).map(toLine);

/** What the sheet prints of a work. */
export interface WorkRow {
  readonly assessmentId: number;
  readonly contentType: string | null;
  readonly documentId: string | null;
  readonly locale: Locale;
  readonly title: string;
  readonly genre: string | null;
  readonly category: string | null;
  readonly day: string;
  readonly lengthUnits: string | null;
  readonly pictures: number;
  readonly baseSalary: number;
  readonly unit: string;
}

interface DescribedRow {
  id: string;
  content_type: string | null;
  document_id: string | null;
  locale: Locale;
  title: string;
  genre: string | null;
  category: string | null;
  live_day: string;
  length_units: string | null;
  pictures: number;
  base_salary: string;
  unit: string;
}

const describedColumns = `assessment.content_type, assessment.document_id, assessment.locale, assessment.title,
  assessment.genre, assessment.category, assessment.live_day::text, assessment.length_units, assessment.pictures,
  assessment.base_salary, assessment.unit`;

const toWork = (row: DescribedRow): WorkRow => ({
  assessmentId: toId(row.id),
  contentType: row.content_type,
  documentId: row.document_id,
  locale: row.locale,
  title: row.title,
  genre: row.genre,
  category: row.category,
  day: row.live_day,
  lengthUnits: row.length_units,
  pictures: row.pictures,
  baseSalary: Number(row.base_salary),
  unit: row.unit,
});

export const readMonthWorks = async (sql: Sql, month: string): Promise<readonly WorkRow[]> =>
  (
    await sql.query<DescribedRow>(
      `select assessment.id, ${describedColumns} from royalty_assessments assessment
        where assessment.id in (select line.assessment_id from royalty_sheet_lines line where line.month = ?)`,
      [month],
    )
  ).map(toWork);

export interface PayeeRow {
  readonly id: number;
  readonly name: string;
  readonly kind: 'staff' | 'collaborator';
  readonly sealed: string | null;
}

/** The payees of a month: as they were at its lock, or as they are while it is not locked. */
export const readMonthPayees = (sql: Sql, month: string): Promise<readonly PayeeRow[]> =>
  sql.query<PayeeRow>(
    `select payee.id, coalesce(locked.name, payee.name) as name, coalesce(locked.kind, payee.kind) as kind,
            case when locked.payee_id is null then payee.sealed else locked.sealed end as sealed
       from royalty_payees payee
       left join royalty_locked_payees locked on locked.payee_id = payee.id and locked.month = ?
      where payee.id in (select line.payee_id from royalty_sheet_lines line where line.month = ?)`,
    [month, month],
  );

/** The rules that the amounts of a month rest on. */
export const readMonthSources = async (sql: Sql, month: string): Promise<readonly StatementSource[]> => {
  const rows = await sql.query<{ content: string; base_salary: string }>(
    `select distinct policy.content, assessment.inputs::jsonb -> 'baseSalary' #>> '{}' as base_salary
       from royalty_assessments assessment
       join royalty_frozen_policies policy on policy.hash = assessment.policy_hash
      where assessment.id in (select line.assessment_id from royalty_sheet_lines line where line.month = ?)`,
    [month],
  );
  const sources = rows.flatMap(({ content, base_salary: salary }): readonly StatementSource[] => {
    const policy = fromJson<{ name: string; from: string; rules: { source: string } }>(content);
    const base = fromJson<{ decree: string; from: string; amount: number }>(salary);
    return [
      { kind: 'policy', name: policy.name, from: policy.from, value: policy.rules.source },
      { kind: 'base-salary', name: base.decree, from: base.from, value: String(base.amount) },
    ];
  });
  const keyed = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...keyed.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, source]) => source);
};

export interface SheetPageRow extends StatementLineRow, Omit<WorkRow, 'assessmentId' | 'genre'> {
  readonly payee: string;
  readonly workGenre: string | null;
}

/** A page of lines in the order in which they were booked. */
export const readSheetPage = async (
  sql: Sql,
  filter: {
    readonly month?: string;
    readonly year?: number;
    readonly payee: number | null;
    readonly after: number | null;
  },
  limit: number,
): Promise<readonly (SheetPageRow & { readonly month: string })[]> => {
  const rows = await sql.query<LineRow & DescribedRow & { payee: string; work_genre: string | null; month: string }>(
    `select ${describedColumns}, assessment.genre as work_genre, ${lineColumns}, line.month,
            coalesce(locked.name, payee.name) as payee
       from royalty_sheet_lines line
       join royalty_assessments assessment on assessment.id = line.assessment_id
       join royalty_payees payee on payee.id = line.payee_id
       left join royalty_locked_payees locked on locked.payee_id = line.payee_id and locked.month = line.month
       left join royalty_sheet_lines adjusted on adjusted.id = line.adjusts
      where line.month between ? and ? and (?::integer is null or line.payee_id = ?) and line.id > ?
      order by line.id limit ?`,
    [
      filter.month ?? `${filter.year ?? ''}-01`,
      filter.month ?? `${filter.year ?? ''}-12`,
      filter.payee,
      filter.payee,
      filter.after ?? 0,
      limit,
    ],
  );
  return rows.map((row) => ({
    ...toWork(row),
    ...toLine(row),
    payee: row.payee,
    workGenre: row.work_genre,
    month: row.month,
  }));
};
