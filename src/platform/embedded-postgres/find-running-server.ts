import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { databaseUrl } from './databases';
import { isServerOf, readPostmasterFile } from './postmaster-file';
import { DEFAULT_SHARED_DIRECTORY, resolvePlace } from './resolve-place';
import { MAIN_DATABASE, PASSWORD_FILE } from './server-names';

/**
 * The connection string of the server that another process runs on this data folder, for commands that work beside a
 * running newsroom; null when none takes connections.
 */
export async function findRunningEmbeddedPostgres({
  dataDirectory,
  sharedDirectory = DEFAULT_SHARED_DIRECTORY,
}: {
  dataDirectory: string;
  sharedDirectory?: string;
}): Promise<string | null> {
  const { cluster } = await resolvePlace({ dataDirectory, sharedDirectory });
  const file = await readPostmasterFile(cluster);
  if (file === null || !file.isReady || file.port === null) return null;
  if (!(await isServerOf({ cluster, pid: file.pid }))) return null;
  const password = (await readFile(path.join(cluster, PASSWORD_FILE), 'utf8')).trim();
  return databaseUrl({ port: file.port, password }, MAIN_DATABASE);
}
