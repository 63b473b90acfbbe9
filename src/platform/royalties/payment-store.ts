import type { Withheld } from '../../domain/royalties/withholding';
import type { Actor } from '../../domain/workflow/actor';
import { toId, type Binding, type Sql } from '../sql';

/** Payments are made one round after the other: vouchers have no gaps, and no line is paid twice. */
export const lockPayments = async (sql: Sql, year: number): Promise<void> => {
  await sql.query(`insert into royalty_voucher_heads (year, last_number) values (?, 0) on conflict (year) do nothing`, [
    year,
  ]);
  await sql.query('select year from royalty_voucher_heads order by year for update');
};

const nextVoucher = async (sql: Sql, year: number): Promise<string> => {
  const [row] = await sql.query<{ last_number: number }>(
    `update royalty_voucher_heads set last_number = last_number + 1 where year = ? returning last_number`,
    [year],
  );
  return `NB-${year}-${String(row?.last_number ?? 0).padStart(6, '0')}`;
};

export interface Balance {
  readonly payeeId: number;
  readonly amount: number;
  readonly lineIds: readonly number[];
}

/** What each payee is owed of locked months: all of their lines that no payment has paid. */
export const readBalances = async (
  sql: Sql,
  filter: { readonly payeeIds: readonly number[] | null; readonly upTo: string | null },
): Promise<readonly Balance[]> => {
  const rows = await sql.query<{ payee_id: number; amount: string; line_ids: string[] }>(
    `select line.payee_id, sum(line.amount) as amount, array_agg(line.id::text order by line.id) as line_ids
       from royalty_sheet_lines line join royalty_periods period using (month)
      where period.status in ('locked', 'paid')
        and (?::text is null or line.month <= ?)
        and (?::boolean or line.payee_id = any(?::integer[]))
        and not exists (select 1 from royalty_payment_lines paid where paid.line_id = line.id and paid.is_active)
      group by line.payee_id order by line.payee_id`,
    [filter.upTo, filter.upTo, filter.payeeIds === null, filter.payeeIds ?? []],
  );
  return rows.map((row) => ({
    payeeId: row.payee_id,
    amount: Number(row.amount),
    lineIds: row.line_ids.map(toId),
  }));
};

export const insertPayment = async (
  sql: Sql,
  payment: {
    readonly payee: { readonly id: number; readonly name: string; readonly sealed: string | null };
    readonly day: string;
    readonly method: 'transfer' | 'cash';
    readonly withheld: Withheld;
    readonly lineIds: readonly number[];
    readonly actor: Pick<Actor, 'userId' | 'name'>;
    readonly now: Date;
  },
): Promise<number> => {
  const { payee, day, method, withheld, actor, now } = payment;
  const voucher = await nextVoucher(sql, Number(day.slice(0, 4)));
  const [row] = await sql.query<{ id: number }>(
    `insert into royalty_payments (voucher, payee_id, payee_name, sealed, day, method, gross, tax, net, tax_rate,
       tax_basis, tax_reason, status, made_by, made_by_name, made_at)
     values (?, ?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, 'paid', ?, ?, ?::timestamptz) returning id`,
    [
      voucher,
      payee.id,
      payee.name,
      payee.sealed,
      day,
      method,
      withheld.gross,
      withheld.tax,
      withheld.net,
      withheld.rate,
      withheld.basis,
      withheld.reason,
      actor.userId,
      actor.name,
      now.toISOString(),
    ],
  );
  if (!row) throw new Error('no payment was written');
  await sql.query(
    `insert into royalty_payment_lines (payment_id, line_id) select ?, line_id from unnest(?::bigint[]) as line_id`,
    [row.id, payment.lineIds],
  );
  return row.id;
};

export interface StoredPayment {
  readonly id: number;
  readonly voucher: string;
  readonly payeeId: number;
  readonly payee: string;
  readonly sealed: string | null;
  readonly day: string;
  readonly method: 'transfer' | 'cash';
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
  readonly taxRate: string;
  readonly taxBasis: string;
  readonly taxReason: string;
  readonly status: 'paid' | 'failed';
  readonly failureReason: string | null;
  readonly months: readonly string[];
  readonly lines: number;
  readonly madeBy: string;
  readonly madeAt: string;
}

interface PaymentRow {
  id: number;
  voucher: string;
  payee_id: number;
  payee_name: string;
  sealed: string | null;
  day_text: string;
  method: 'transfer' | 'cash';
  gross: string;
  tax: string;
  net: string;
  tax_rate: string;
  tax_basis: string;
  tax_reason: string;
  status: 'paid' | 'failed';
  failure_reason: string | null;
  months: string[] | null;
  lines: string;
  made_by_name: string;
  made_at: Date;
}

const readWhere = async (
  sql: Sql,
  where: string,
  bindings: readonly Binding[],
  limit: number | null,
): Promise<readonly StoredPayment[]> => {
  const rows = await sql.query<PaymentRow>(
    `select payment.*, payment.day::text as day_text,
            (select array_agg(distinct line.month order by line.month) from royalty_payment_lines paid
               join royalty_sheet_lines line on line.id = paid.line_id where paid.payment_id = payment.id) as months,
            (select count(*) from royalty_payment_lines paid where paid.payment_id = payment.id) as lines
       from royalty_payments payment where ${where} order by payment.id desc limit ?::integer`,
    [...bindings, limit],
  );
  return rows.map((row) => ({
    id: row.id,
    voucher: row.voucher,
    payeeId: row.payee_id,
    payee: row.payee_name,
    sealed: row.sealed,
    day: row.day_text,
    method: row.method,
    gross: Number(row.gross),
    tax: Number(row.tax),
    net: Number(row.net),
    taxRate: row.tax_rate,
    taxBasis: row.tax_basis,
    taxReason: row.tax_reason,
    status: row.status,
    failureReason: row.failure_reason,
    months: row.months ?? [],
    lines: Number(row.lines),
    madeBy: row.made_by_name,
    madeAt: row.made_at.toISOString(),
  }));
};

export const readPaymentsById = (sql: Sql, ids: readonly number[]): Promise<readonly StoredPayment[]> =>
  readWhere(sql, 'payment.id = any(?)', [ids], null);

export const readPayments = (
  sql: Sql,
  filter: {
    readonly payee: number | null;
    readonly month: string | null;
    readonly status: string | null;
    readonly before: number | null;
  },
  limit: number,
): Promise<readonly StoredPayment[]> =>
  readWhere(
    sql,
    `(?::integer is null or payment.payee_id = ?) and (?::text is null or payment.status = ?)
     and (?::integer is null or payment.id < ?)
     and (?::text is null or exists (
       select 1 from royalty_payment_lines paid join royalty_sheet_lines line on line.id = paid.line_id
        where paid.payment_id = payment.id and line.month = ?))`,
    [
      filter.payee,
      filter.payee,
      filter.status,
      filter.status,
      filter.before,
      filter.before,
      filter.month,
      filter.month,
    ],
    limit,
  );

/** Payments of a year to one payee, and transfers of a day to anybody. */
export const readPaymentsOf = (
  sql: Sql,
  filter: { readonly payee: number; readonly year: number } | { readonly transfersOn: string },
): Promise<readonly StoredPayment[]> =>
  'payee' in filter
    ? readWhere(sql, 'payment.payee_id = ? and extract(year from payment.day) = ?', [filter.payee, filter.year], null)
    : readWhere(
        sql,
        `payment.day = ?::date and payment.method = 'transfer' and payment.status = 'paid'`,
        [filter.transfersOn],
        null,
      );

/** Marks a payment as failed; its lines are owed again. Answers whether it was one that could fail. */
export const failPayment = async (
  sql: Sql,
  id: number,
  reason: string,
  actor: Pick<Actor, 'userId' | 'name'>,
  now: Date,
): Promise<boolean> => {
  const rows = await sql.query(
    `update royalty_payments set status = 'failed', failure_reason = ?, failed_by = ?, failed_by_name = ?,
       failed_at = ?::timestamptz where id = ? and status = 'paid' returning id`,
    [reason, actor.userId, actor.name, now.toISOString(), id],
  );
  if (rows.length === 0) return false;
  await sql.query('update royalty_payment_lines set is_active = false where payment_id = ? and is_active', [id]);
  return true;
};
