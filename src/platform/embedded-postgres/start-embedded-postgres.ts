import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { claimPlace } from './claim-place';
import { makeEphemeralPlace } from './ephemeral-place';
import { EmbeddedPostgresError, errorCodeOf } from './errors';
import type { FileLock } from './file-lock';
import { launchServer } from './launch-server';
import { readOwnerRecord, writeOwnerRecord } from './owner-record';
import { prepareBinaries } from './prepare-binaries';
import { readyCluster } from './ready-cluster';
import { releasePlace } from './release-place';
import { DEFAULT_SHARED_DIRECTORY, resolvePlace } from './resolve-place';
import { handleServer } from './server-handle';
import { openServerLog } from './server-log';
import { PASSWORD_FILE } from './server-names';
import type { EmbeddedPostgres, EmbeddedPostgresOptions, ServerPlace } from './types';

/**
 * Starts the PostgreSQL server that comes with the npm packages, on 127.0.0.1, with its data in the data folder. Exactly
 * one process can do so per data folder; the server ends soon after this process, however that ends.
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await start(options);
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    const dataDirectory = options.dataDirectory ?? 'a temporary folder';
    throw new EmbeddedPostgresError({
      code: 'EMBEDDED_POSTGRES_SYSTEM_FAILED',
      message: `The embedded database in ${dataDirectory} could not be started: ${String(error)}`,
      details: { dataDirectory, systemCode: errorCodeOf(error) ?? null },
      cause: error,
    });
  }
}

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, sharedDirectory = DEFAULT_SHARED_DIRECTORY } = options;
  const place =
    options.dataDirectory === undefined
      ? await makeEphemeralPlace()
      : await resolvePlace({ dataDirectory: options.dataDirectory, sharedDirectory });
  try {
    const lock = await claimPlace({ place, log });
    try {
      return await startUnderLock({ place, lock, sharedDirectory, options });
    } catch (error) {
      await releasePlace({ place, lock });
      throw error;
    }
  } catch (error) {
    if (place.ephemeral) await rm(place.home, { recursive: true, force: true });
    throw error;
  }
}

async function startUnderLock({
  place,
  lock,
  sharedDirectory,
  options,
}: {
  place: ServerPlace;
  lock: FileLock;
  sharedDirectory: string;
  options: EmbeddedPostgresOptions;
}): Promise<EmbeddedPostgres> {
  const { log } = options;
  const logFile = path.join(place.dataDirectory, 'postgres.log');
  const serverLog = await openServerLog({ path: logFile, log });
  try {
    const binaries = await prepareBinaries({ place, sharedDirectory, log });
    await readyCluster({ place, binaries, lock, serverLog, log });
    const password = (await readFile(path.join(place.cluster, PASSWORD_FILE), 'utf8')).trim();
    const { owner, port: lastPort } = await readOwnerRecord(place.home);
    const preferredPorts = [options.preferredPort, lastPort].filter((port) => typeof port === 'number');
    const server = await launchServer({ place, binaries, lock, serverLog, password, preferredPorts });
    await writeOwnerRecord(place.home, { owner, port: server.address.port });
    log.info(`PostgreSQL runs on port ${server.address.port}; its data is in ${place.cluster}, its log in ${logFile}`);
    return handleServer({ place, lock, serverLog, server, log, onUnexpectedExit: options.onUnexpectedExit });
  } catch (error) {
    await serverLog.close();
    throw error;
  }
}
