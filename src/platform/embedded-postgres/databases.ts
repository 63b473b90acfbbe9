import { Client, escapeIdentifier } from 'pg';

import { EmbeddedPostgresError, errorCodeOf } from './errors';
import { HOST, MAIN_DATABASE, MAINTENANCE_DATABASE, SUPERUSER } from './server-names';

const CONNECT_TIMEOUT_MILLISECONDS = 10_000;
const DUPLICATE_DATABASE = '42P04';
const RESERVED = new Set([MAIN_DATABASE, MAINTENANCE_DATABASE, 'template0', 'template1']);

/** How to reach a running server; holds its password. */
export interface ServerAddress {
  readonly port: number;
  readonly password: string;
}

export function databaseUrl({ port, password }: ServerAddress, name: string): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@${HOST}:${port}/${encodeURIComponent(name)}`;
}

/** Makes the main database unless it is there; also the proof that the server answers us. */
export async function ensureMainDatabase(address: ServerAddress): Promise<void> {
  await withMaintenanceClient(address, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [MAIN_DATABASE]);
    if (rowCount === 1) return;
    await client.query(`CREATE DATABASE ${escapeIdentifier(MAIN_DATABASE)}`);
  });
}

export async function createDatabase(address: ServerAddress, name: string): Promise<string> {
  refuseReserved(name);
  try {
    await withMaintenanceClient(address, (client) => client.query(`CREATE DATABASE ${escapeIdentifier(name)}`));
  } catch (error) {
    if (errorCodeOf(error) !== DUPLICATE_DATABASE) throw error;
    throw new EmbeddedPostgresError({
      code: 'EMBEDDED_POSTGRES_DATABASE_EXISTS',
      message: `There is a database ${name} already.`,
      details: { name },
      cause: error,
    });
  }
  return databaseUrl(address, name);
}

export async function dropDatabase(address: ServerAddress, name: string): Promise<void> {
  refuseReserved(name);
  await withMaintenanceClient(address, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  );
}

function refuseReserved(name: string): void {
  if (!RESERVED.has(name)) return;
  throw new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_RESERVED_DATABASE',
    message: `The database ${name} is the server's own.`,
    details: { name },
  });
}

async function withMaintenanceClient(
  address: ServerAddress,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  const client = new Client({
    connectionString: databaseUrl(address, MAINTENANCE_DATABASE),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    application_name: 'toa-soan embedded-postgres',
  });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
