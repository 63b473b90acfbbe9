import { Client, types } from 'pg';
import type { Binding, Sql } from './sql';

const jsonTypes: readonly number[] = [types.builtins.JSON, types.builtins.JSONB];

/** A connection of its own, for command lines that run without Strapi. jsonb comes as text, as Strapi has it. */
export const withSqlClient = async <Result>(url: string, work: (sql: Sql) => Promise<Result>): Promise<Result> => {
  const client = new Client({
    connectionString: url,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        jsonTypes.includes(type)
          ? (value: string) => value
          : (types.getTypeParser(type, format) as (value: string) => unknown),
    },
  } as ConstructorParameters<typeof Client>[0]);
  await client.connect();
  try {
    return await work(sqlOn(client));
  } finally {
    await client.end();
  }
};

/** SQL on a connection that is open already; its jsonb columns have to be read as text. */
export const sqlOn = (client: Client): Sql => ({
  async query<Row>(text: string, bindings: readonly Binding[] = []) {
    let position = 0;
    const numbered = text.replaceAll('?', () => `$${(position += 1)}`);
    const { rows } = await client.query(numbered, [...bindings]);
    return rows as Row[];
  },
});

/** Runs `work` in a transaction of the connection. */
export const inClientTransaction = async <Result>(sql: Sql, work: () => Promise<Result>): Promise<Result> => {
  await sql.query('begin');
  try {
    const result = await work();
    await sql.query('commit');
    return result;
  } catch (error) {
    await sql.query('rollback');
    throw error;
  }
};
