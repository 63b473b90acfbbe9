import type { Sql } from '../sql';

/** So many rows are looked at, wherever they lie: to count all that have common words takes longer than a page. */
const sampled = 400;
const leastShare = 0.04;

/**
 * Whether so many have the words that a walk through all entries in an order meets a page of them soon. A guess
 * from a sample: it decides which way they are found, not what is found.
 */
export const isWidespread = async (sql: Sql, column: 'name_terms' | 'terms', query: string): Promise<boolean> => {
  const [size] = await sql.query<{ rows: number }>(
    `select reltuples::float8 as rows from pg_class where oid = 'editorial_search'::regclass`,
  );
  // A table that PostgreSQL hasn't counted yet says -1.
  const percent = Math.min(100, (100 * sampled) / Math.max(sampled, size?.rows ?? 0));
  const [sample] = await sql.query<{ rows: string; finds: string }>(
    `select count(*) as rows, count(*) filter (where found.${column} @@ ?::tsquery) as finds
       from editorial_search found tablesample system (?::real)`,
    [query, percent],
  );
  return Number(sample?.finds ?? 0) > Number(sample?.rows ?? 0) * leastShare;
};

/**
 * The condition that an entry has words which are widespread. Put this way, PostgreSQL expects them in every
 * second row and not in one of fifty, and leaves the index of words alone: it walks the entries in their order.
 */
export const hasWidespread = (column: string): string =>
  `case when found.document_id <> '' then ${column} @@ ?::tsquery end`;
