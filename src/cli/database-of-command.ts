import { config as loadEnvironmentFile } from 'dotenv';
import { resolveDataFolder } from '../platform/data-folder';
import { findRunningEmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres';
import { withSqlClient } from '../platform/sql-client';
import type { Sql } from '../platform/sql';

/**
 * The newsroom's database for a command: DATABASE_URL, or the embedded one of the data folder, which
 * a running newsroom may have open; else it runs as long as the command.
 */
export const withDatabaseOfCommand = async <Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> => {
  process.env['TZ'] = 'UTC';
  loadEnvironmentFile({ quiet: true });
  const given = process.env['DATABASE_URL'];
  if (given) return withSqlClient(given, work);
  const { dataDirectory } = resolveDataFolder(process.env);
  const running = await findRunningEmbeddedPostgres({ dataDirectory });
  if (running) return withSqlClient(running, work);
  const silent = { info: () => undefined, warn: console.warn, error: console.error };
  const embedded = await startEmbeddedPostgres({ dataDirectory, log: silent });
  try {
    return await withSqlClient(embedded.url, work);
  } finally {
    await embedded.stop();
  }
};
