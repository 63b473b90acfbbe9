import type { PeriodStatus } from '../../domain/royalties/periods';
import type { Month } from '../../domain/royalties/rules';
import type { Actor } from '../../domain/workflow/actor';
import type { Sql } from '../sql';

export interface StoredPeriod {
  readonly month: Month;
  readonly status: PeriodStatus;
  readonly submittedBy: number | null;
  readonly submittedByName: string | null;
  readonly submittedAt: Date | null;
  readonly approvedByName: string | null;
  readonly approvedAt: Date | null;
  readonly lockedAt: Date | null;
  readonly paidAt: Date | null;
  readonly fund: number | null;
  readonly seal: string | null;
}

interface PeriodRow {
  month: string;
  status: PeriodStatus;
  submitted_by: number | null;
  submitted_by_name: string | null;
  submitted_at: Date | null;
  approved_by_name: string | null;
  approved_at: Date | null;
  locked_at: Date | null;
  paid_at: Date | null;
  fund: string | null;
  seal: string | null;
}

const toPeriod = (row: PeriodRow): StoredPeriod => ({
  month: row.month,
  status: row.status,
  submittedBy: row.submitted_by,
  submittedByName: row.submitted_by_name,
  submittedAt: row.submitted_at,
  approvedByName: row.approved_by_name,
  approvedAt: row.approved_at,
  lockedAt: row.locked_at,
  paidAt: row.paid_at,
  fund: row.fund === null ? null : Number(row.fund),
  seal: row.seal,
});

/** A month that nobody has worked on yet is open. */
export const openPeriod = (month: Month): StoredPeriod => ({
  month,
  status: 'open',
  submittedBy: null,
  submittedByName: null,
  submittedAt: null,
  approvedByName: null,
  approvedAt: null,
  lockedAt: null,
  paidAt: null,
  fund: null,
  seal: null,
});

export const readPeriods = async (sql: Sql): Promise<readonly StoredPeriod[]> =>
  (await sql.query<PeriodRow>('select * from royalty_periods order by month desc')).map(toPeriod);

export const readPeriod = async (sql: Sql, month: Month): Promise<StoredPeriod> => {
  const [row] = await sql.query<PeriodRow>('select * from royalty_periods where month = ?', [month]);
  return row ? toPeriod(row) : openPeriod(month);
};

/** The month, with nobody else writing to its sheet until the transaction ends. */
export const lockPeriod = async (sql: Sql, month: Month): Promise<StoredPeriod> => {
  await sql.query(`insert into royalty_periods (month, status) values (?, 'open') on conflict (month) do nothing`, [
    month,
  ]);
  const [row] = await sql.query<PeriodRow>('select * from royalty_periods where month = ? for update', [month]);
  if (!row) throw new Error(`the month ${month} vanished while it was locked`);
  return toPeriod(row);
};

type Deed = 'submitted' | 'approved' | 'paid';

export const movePeriod = async (
  sql: Sql,
  month: Month,
  to: Deed,
  actor: Pick<Actor, 'userId' | 'name'>,
  now: Date,
): Promise<void> => {
  await sql.query(
    `update royalty_periods set status = ?, ${to}_by = ?, ${to}_by_name = ?, ${to}_at = ?::timestamptz where month = ?`,
    [to, actor.userId, actor.name, now.toISOString(), month],
  );
};

export const reopenPeriod = async (sql: Sql, month: Month): Promise<void> => {
  await sql.query(
    `update royalty_periods set status = 'open', submitted_by = null, submitted_by_name = null, submitted_at = null,
       approved_by = null, approved_by_name = null, approved_at = null where month = ?`,
    [month],
  );
};

/**
 * Freezes a month: the payees as they are now are kept with it, and the seal is a hash over every
 * line, its amount, and the assessment that it rests on.
 */
export const sealPeriod = async (
  sql: Sql,
  month: Month,
  fund: number | null,
  actor: Pick<Actor, 'userId' | 'name'>,
  now: Date,
): Promise<void> => {
  await sql.query(
    `insert into royalty_locked_payees (month, payee_id, name, kind, sealed)
     select ?, payee.id, payee.name, payee.kind, payee.sealed from royalty_payees payee
      where payee.id in (select line.payee_id from royalty_sheet_lines line where line.month = ?)`,
    [month, month],
  );
  await sql.query(
    `update royalty_periods set status = 'locked', fund = ?, seal = ${sealExpression},
       locked_by = ?, locked_by_name = ?, locked_at = ?::timestamptz where month = ?`,
    [fund, month, actor.userId, actor.name, now.toISOString(), month],
  );
};

/** Of one month, whose name is its one binding. */
const sealExpression = `(select encode(sha256(convert_to(coalesce(string_agg(
    concat_ws('|', line.id, line.work_id, line.line_id, line.payee_id, line.amount, line.adjusts, assessment.hash),
    chr(10) order by line.id), ''), 'UTF8')), 'hex')
  from royalty_sheet_lines line join royalty_assessments assessment on assessment.id = line.assessment_id
 where line.month = ?)`;

/** The seal as the rows give it now: the stored one, unless somebody got past the database's triggers. */
export const computeSeal = async (sql: Sql, month: Month): Promise<string> => {
  const [row] = await sql.query<{ seal: string }>(`select ${sealExpression} as seal`, [month]);
  return row?.seal ?? '';
};
