import type { Core } from '@strapi/strapi';

export type Binding = string | number | boolean | null | Date | readonly string[] | readonly number[];

/** Runs SQL on one connection; `?` marks a binding. Rows come back as the driver reads them. */
export interface Sql {
  /**
   * `preparedAs` names a statement whose text never changes: each connection plans it once. Worth it
   * only where planning costs more than running.
   */
  query<Row>(text: string, bindings?: readonly Binding[], preparedAs?: string): Promise<readonly Row[]>;
}

interface RawQuery extends PromiseLike<{ rows: unknown[] }> {
  options(options: { readonly name: string }): RawQuery;
}

interface RawRunner {
  raw(text: string, bindings: readonly unknown[]): RawQuery;
}

/** The pool of connections, and one of them as the driver has it. */
interface Pool {
  acquireConnection(): Promise<{
    query(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
  }>;
  releaseConnection(connection: unknown): Promise<void>;
}

const sqlOn = (runner: RawRunner): Sql => ({
  async query<Row>(text: string, bindings: readonly Binding[] = [], preparedAs?: string) {
    try {
      const query = runner.raw(text, bindings);
      const { rows } = await (preparedAs === undefined ? query : query.options({ name: preparedAs }));
      return rows as Row[];
    } catch (error) {
      throw asOurs(error);
    }
  },
});

const preparedTexts = new Map<string, { readonly text: string; readonly numbered: string }>();

/** As the driver wants it: `$1` in place of the first `?`. */
const numbered = (name: string, text: string): string => {
  const known = preparedTexts.get(name);
  if (known?.text === text) return known.numbered;
  let count = 0;
  const made = { text, numbered: text.replaceAll('?', () => `$${(count += 1)}`) };
  preparedTexts.set(name, made);
  return made.numbered;
};

/**
 * Past knex, which takes as long to put a statement together as PostgreSQL to answer a planned one. Not in
 * transactions: only knex knows whether one has ended.
 */
const queryPrepared = async <Row>(
  pool: Pool,
  name: string,
  text: string,
  values: readonly Binding[],
): Promise<readonly Row[]> => {
  const connection = await pool.acquireConnection();
  try {
    return (await connection.query({ name, text: numbered(name, text), values })).rows as Row[];
  } catch (error) {
    throw asOurs(error);
  } finally {
    await pool.releaseConnection(connection);
  }
};

const asOurs = (error: unknown): unknown =>
  isIllFormed(error) ? new Error('a statement of ours is ill-formed', { cause: error }) : error;

/**
 * PostgreSQL's class 42 (but for a missing privilege): the statement itself is wrong. Strapi makes
 * statements from requests, so there it is the request; the text of ours is fixed, so it is us.
 */
export const isIllFormed = (error: unknown): boolean => {
  const code = sqlStateOf(error);
  return code !== null && /^42[0-9A-Z]{3}$/.test(code) && code !== '42501';
};

/** The five characters by which PostgreSQL names a failure; null for failures of anything else. */
export const sqlStateOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)
    ? error.code
    : null;

/**
 * Runs `work` in the current transaction, or in a new one if there is none. All SQL of `work` goes
 * over the transaction's own connection: a second one from the pool could wait for ever.
 */
export const inTransaction = <Result>(strapi: Core.Strapi, work: (sql: Sql) => Promise<Result>): Promise<Result> =>
  strapi.db.transaction(({ trx }) => work(sqlOn(trx as unknown as RawRunner))) as Promise<Result>;

/** SQL for a read: on the current transaction's connection if there is one, else on the pool. */
export const readSql = (strapi: Core.Strapi): Sql => ({
  query: (text, bindings = [], preparedAs) => {
    if (strapi.db.inTransaction()) return inTransaction(strapi, (sql) => sql.query(text, bindings, preparedAs));
    if (preparedAs === undefined) return sqlOn(strapi.db.connection as unknown as RawRunner).query(text, bindings);
    return queryPrepared(strapi.db.connection.client as Pool, preparedAs, text, bindings);
  },
});

/** jsonb columns arrive as text: Strapi switches the driver's own parsing off. */
export const fromJson = <Value>(text: string): Value => JSON.parse(text) as Value;

/** bigint columns arrive as text, since not every one fits a number; ours do. */
export const toId = (value: string | number): number => Number(value);
