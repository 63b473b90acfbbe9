import { Client } from 'pg';

/** Runs statements on a database over a connection of their own. */
export const withDatabase = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const databaseUrl = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

export const createDatabase = async (serverUrl: string, name: string): Promise<string> => {
  await withDatabase(serverUrl, (client) =>
    client.query(`create database ${quoted(name)} template template0 encoding 'UTF8'`),
  );
  return databaseUrl(serverUrl, name);
};

/**
 * Makes a copy of a database. PostgreSQL copies only what nobody is connected to, so whoever is gets
 * disconnected, and is let in again afterwards.
 */
export const copyDatabase = async (serverUrl: string, source: string, name: string): Promise<string> => {
  await withDatabase(serverUrl, async (client) => {
    await client.query(`alter database ${quoted(source)} with allow_connections false`);
    try {
      await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [source]);
      await client.query(`create database ${quoted(name)} template ${quoted(source)}`);
    } finally {
      await client.query(`alter database ${quoted(source)} with allow_connections true`);
    }
  });
  return databaseUrl(serverUrl, name);
};

export const dropDatabase = async (serverUrl: string, name: string): Promise<void> => {
  await withDatabase(serverUrl, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`));
};

/** Drops all databases whose names begin with a prefix. */
export const dropDatabasesOf = async (serverUrl: string, prefix: string): Promise<void> => {
  const names = await withDatabase(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    return rows.map(({ datname }) => datname).filter((name) => name.startsWith(prefix));
  });
  for (const name of names) await dropDatabase(serverUrl, name);
};
