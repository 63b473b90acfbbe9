import { Client } from 'pg';

import type { Finding } from '../../../src/domain/history/proof/evidence';
import type { Chance } from './chance';

/** The tables that only grow. */
export const historyTables = [
  'editorial_versions',
  'editorial_contents',
  'editorial_audit',
  'editorial_decisions',
  'publication_log',
  'editorial_purges',
] as const;

export type HistoryTable = (typeof historyTables)[number];

/** A connection of somebody who can do everything to the database, triggers and foreign keys included. */
export const withIntruder = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; set timezone = 'UTC'`);
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The database gives ids itself and knows which words a column takes, until somebody takes that from it. */
export const dropGuards = async (client: Client): Promise<void> => {
  for (const table of historyTables) {
    const { rows } = await client.query<{ name: string }>(
      `select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
      [table],
    );
    for (const { name } of rows) await client.query(`alter table ${table} drop constraint "${name}"`);
    if (table === 'editorial_contents' || table === 'publication_log') continue;
    await client.query(`alter table ${table} alter column id drop identity`);
  }
};

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

const columnsOf = async (client: Client, table: string): Promise<readonly Column[]> => {
  const { rows } = await client.query<Column>(
    `select column_name as name, data_type as type, is_nullable = 'YES' as nullable from information_schema.columns
      where table_name = $1 and table_schema = 'public' order by ordinal_position`,
    [table],
  );
  return rows;
};

/** Another value of the column's type, as SQL over the old one. */
const otherValue = ({ name, type, nullable }: Column, chance: Chance): string => {
  const column = `"${name}"`;
  switch (type) {
    case 'bigint':
    case 'integer':
      return `coalesce(${column}, 0) + ${1 + chance.below(1_000_000)}`;
    case 'boolean':
      return `not coalesce(${column}, false)`;
    case 'timestamp with time zone':
      return `${column} + interval '${chance.pick(['1 microsecond', '1 second', '2 days'])}'`;
    case 'jsonb':
      return `coalesce(${column}, '{}') || '{"forged": ${chance.below(9)}}'`;
    case 'ARRAY':
      return nullable && chance.next() < 0.5 ? `null` : `coalesce(${column}, '{}') || coalesce(${column}[1:1], '{}')`;
    case 'character':
      return `md5(random()::text) || md5(random()::text)`;
    default:
      return chance.pick([`coalesce(${column}, '') || ' '`, `coalesce(${column}, '') || 'x'`, `'forged'`]);
  }
};

export interface Forgery {
  readonly table: HistoryTable;
  readonly column: string;
  /** By what the row may be called: its ids, numbers and hashes before and after. */
  readonly names: readonly string[];
  readonly what: string;
}

const keys = ['id', 'sequence', 'number', 'record_number', 'hash', 'content_hash'];

/** Changes one column of one row of the history; null where the change has changed nothing. */
export const forgeOnce = async (client: Client, chance: Chance): Promise<Forgery | null> => {
  const table = chance.pick(historyTables);
  const column = chance.pick(await columnsOf(client, table));
  const { rows } = await client.query<{ place: string; row: Record<string, unknown> }>(
    `select ctid::text as place, to_jsonb(one) as row from ${table} one order by random() limit 1`,
  );
  const [target] = rows;
  if (!target) return null;
  const changed = await client.query<{ row: Record<string, unknown> }>(
    `update ${table} one set "${column.name}" = ${otherValue(column, chance)} where ctid = $1::tid returning to_jsonb(one) as row`,
    [target.place],
  );
  const after = changed.rows[0]?.row ?? {};
  if (JSON.stringify(after[column.name]) === JSON.stringify(target.row[column.name])) return null;
  const named = [target.row, after].flatMap((row) => keys.flatMap((key) => (key in row ? [String(row[key])] : [])));
  return {
    table,
    column: column.name,
    names: [...new Set(named)],
    what: `${table}.${column.name}: ${JSON.stringify(target.row[column.name])} became ${JSON.stringify(after[column.name])}`,
  };
};

/** Whether a finding is about the forged row. */
export const isAbout = (finding: Finding, { names }: Forgery): boolean =>
  names.some((name) => finding.row.split(/[\s,]+/).includes(name));
