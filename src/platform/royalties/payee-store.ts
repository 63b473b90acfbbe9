import { comparableName } from '../../domain/royalties/pen-name';
import type { SensitiveView } from '../../domain/royalties/views';
import { fromJson, type Sql } from '../sql';
import type { Sealer } from './sealing';

export type PayeeKind = 'staff' | 'collaborator';

/** A payee as the database has them; what is sensitive is sealed. */
export interface StoredPayee {
  readonly id: number;
  readonly name: string;
  readonly kind: PayeeKind;
  readonly isResident: boolean;
  readonly hasLaborContract: boolean;
  readonly commitmentYears: readonly number[];
  readonly withholdsBelowThreshold: boolean;
  readonly penNames: readonly string[];
  readonly userId: number | null;
  readonly isActive: boolean;
  readonly sealed: string | null;
}

interface PayeeRow {
  id: number;
  name: string;
  kind: PayeeKind;
  is_resident: boolean;
  has_labor_contract: boolean;
  commitment_years: number[];
  withholds_below_threshold: boolean;
  pen_names: string[];
  user_id: number | null;
  is_active: boolean;
  sealed: string | null;
}

const select = `
  select payee.*, coalesce((select array_agg(pen.name order by pen.position) from royalty_pen_names pen
                             where pen.payee_id = payee.id), '{}') as pen_names
    from royalty_payees payee`;

const toPayee = (row: PayeeRow): StoredPayee => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  isResident: row.is_resident,
  hasLaborContract: row.has_labor_contract,
  commitmentYears: row.commitment_years,
  withholdsBelowThreshold: row.withholds_below_threshold,
  penNames: row.pen_names,
  userId: row.user_id,
  isActive: row.is_active,
  sealed: row.sealed,
});

export const readPayees = async (sql: Sql, ids?: readonly number[]): Promise<readonly StoredPayee[]> => {
  const rows =
    ids === undefined
      ? await sql.query<PayeeRow>(`${select} order by payee.name, payee.id`)
      : await sql.query<PayeeRow>(`${select} where payee.id = any(?) order by payee.name, payee.id`, [ids]);
  return rows.map(toPayee);
};

export const readPayeeOfUser = async (sql: Sql, userId: number): Promise<StoredPayee | null> => {
  const [row] = await sql.query<PayeeRow>(`${select} where payee.user_id = ?`, [userId]);
  return row ? toPayee(row) : null;
};

export const lockPayee = async (sql: Sql, id: number): Promise<StoredPayee | null> => {
  await sql.query('select id from royalty_payees where id = ? for update', [id]);
  return (await readPayees(sql, [id]))[0] ?? null;
};

/** Pen names as they are compared, each with its payee. */
export const readPenNames = async (sql: Sql): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql.query<{ comparable: string; payee_id: number }>(
    `select pen.comparable, pen.payee_id from royalty_pen_names pen
       join royalty_payees payee on payee.id = pen.payee_id where payee.is_active`,
  );
  return new Map(rows.map(({ comparable, payee_id: payeeId }) => [comparable, payeeId]));
};

/** The other payee to whom one of the names belongs. */
export const findPenNameOwner = async (
  sql: Sql,
  names: readonly string[],
  exceptPayee: number | null,
): Promise<{ readonly name: string; readonly payeeId: number } | null> => {
  const [row] = await sql.query<{ name: string; payee_id: number }>(
    `select name, payee_id from royalty_pen_names
      where comparable = any(?) and (?::integer is null or payee_id <> ?) limit 1`,
    [names.map(comparableName), exceptPayee, exceptPayee],
  );
  return row ? { name: row.name, payeeId: row.payee_id } : null;
};

export const nextPayeeId = async (sql: Sql): Promise<number> => {
  const [row] = await sql.query<{ id: string }>(`select nextval(pg_get_serial_sequence('royalty_payees', 'id')) as id`);
  return Number(row?.id);
};

/** Writes a payee with their pen names, new or known. */
export const writePayee = async (sql: Sql, payee: StoredPayee): Promise<void> => {
  await sql.query(
    `insert into royalty_payees (id, name, kind, is_resident, has_labor_contract, commitment_years,
       withholds_below_threshold, user_id, is_active, sealed)
     values (?, ?, ?, ?, ?, ?::integer[], ?, ?, ?, ?)
     on conflict (id) do update set name = excluded.name, kind = excluded.kind,
       is_resident = excluded.is_resident, has_labor_contract = excluded.has_labor_contract,
       commitment_years = excluded.commitment_years,
       withholds_below_threshold = excluded.withholds_below_threshold,
       user_id = excluded.user_id, is_active = excluded.is_active, sealed = excluded.sealed`,
    [
      payee.id,
      payee.name,
      payee.kind,
      payee.isResident,
      payee.hasLaborContract,
      payee.commitmentYears,
      payee.withholdsBelowThreshold,
      payee.userId,
      payee.isActive,
      payee.sealed,
    ],
  );
  await sql.query('delete from royalty_pen_names where payee_id = ?', [payee.id]);
  await sql.query(
    `insert into royalty_pen_names (comparable, name, payee_id, position)
     select comparable, name, ?, position
       from unnest(?::text[], ?::text[]) with ordinality as pen (comparable, name, position)`,
    [payee.id, payee.penNames.map(comparableName), payee.penNames],
  );
};

/** The newsroom's accounts that a payee can be linked to. */
export const readAccounts = (sql: Sql): Promise<readonly { readonly id: number; readonly name: string }[]> =>
  sql.query<{ id: number; name: string }>(
    `select id, coalesce(nullif(concat_ws(' ', nullif(firstname, ''), nullif(lastname, '')), ''), username, 'n' || id) as name
       from admin_users where is_active and not coalesce(blocked, false) order by name, id`,
  );

const nothing: SensitiveView = { legalName: null, taxCode: null, bankAccount: null };

const ownerOf = (payeeId: number): string => `payee ${payeeId}`;

export const sealSensitive = (sealer: Sealer, payeeId: number, sensitive: SensitiveView): string =>
  sealer.seal(JSON.stringify(sensitive), ownerOf(payeeId));

/** The clear values, for those who may see them and for masking. */
export const openSensitive = (
  sealer: Sealer,
  { id, sealed }: { readonly id: number; readonly sealed: string | null },
): SensitiveView => (sealed === null ? nothing : fromJson<SensitiveView>(sealer.open(sealed, ownerOf(id))));
