import type { BookedLine, Difference } from '../../domain/royalties/adjust';
import type { LineKind } from '../../domain/royalties/lines';
import type { PeriodStatus } from '../../domain/royalties/periods';
import type { Month } from '../../domain/royalties/rules';
import { toId, type Sql } from '../sql';

export interface SheetLine extends BookedLine {
  readonly workId: number;
  readonly month: Month;
  readonly status: PeriodStatus;
  readonly isAdjustment: boolean;
  readonly reason: string | null;
  readonly isPaid: boolean;
}

interface SheetRow {
  id: string;
  work_id: number;
  month: string;
  status: PeriodStatus;
  line_id: string;
  kind: LineKind;
  genre: string | null;
  payee_id: number;
  amount: string;
  adjusts: string | null;
  belongs_to: string | null;
  reason: string | null;
  is_paid: boolean;
}

/** All lines of some works in all months, oldest first. */
export const readBooked = async (sql: Sql, workIds: readonly number[]): Promise<readonly SheetLine[]> => {
  if (workIds.length === 0) return [];
  const rows = await sql.query<SheetRow>(
    `select line.*, period.status, exists (
         select 1 from royalty_payment_lines paid where paid.line_id = line.id and paid.is_active) as is_paid
       from royalty_sheet_lines line join royalty_periods period using (month)
      where line.work_id = any(?) order by line.id`,
    [workIds],
  );
  return rows.map((row) => ({
    id: toId(row.id),
    workId: row.work_id,
    month: row.month,
    status: row.status,
    lineId: row.line_id,
    kind: row.kind,
    genre: row.genre,
    payeeId: row.payee_id,
    amount: Number(row.amount),
    isAdjustment: row.adjusts !== null || row.reason !== null,
    reason: row.reason,
    isPaid: row.is_paid,
  }));
};

/** Takes a work out of a month that is still open. */
export const removeLines = async (sql: Sql, ids: readonly number[]): Promise<void> => {
  if (ids.length > 0) await sql.query('delete from royalty_sheet_lines where id = any(?)', [ids]);
};

export const insertLines = async (
  sql: Sql,
  booking: {
    readonly month: Month;
    readonly workId: number;
    readonly assessmentId: number;
    /** The work's own month where it was closed before. */
    readonly belongsTo: Month | null;
    readonly reason: string | null;
    readonly lines: readonly Difference[];
  },
): Promise<void> => {
  for (const line of booking.lines) {
    await sql.query(
      `insert into royalty_sheet_lines
         (month, work_id, assessment_id, line_id, kind, genre, coefficient, payee_id, amount, adjusts, belongs_to, reason)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        booking.month,
        booking.workId,
        booking.assessmentId,
        line.lineId,
        line.kind,
        line.genre,
        line.coefficient,
        line.payeeId,
        line.amount,
        line.adjusts,
        booking.belongsTo,
        booking.reason,
      ],
    );
  }
};
