import { ensureMainDatabase, type ServerAddress } from './databases';
import { EmbeddedPostgresError } from './errors';
import type { FileLock } from './file-lock';
import { findFreePort, isPortFree } from './free-port';
import type { ServerLog } from './server-log';
import { serverSettings } from './server-settings';
import { superviseProcess, type SupervisedProcess } from './supervise-process';
import type { PostgresBinaries, ServerPlace } from './types';
import { ignoreStalePid, waitForServer } from './wait-for-server';

const PORT_ATTEMPTS = 5;

export interface LaunchedServer {
  readonly address: ServerAddress;
  readonly supervised: SupervisedProcess;
}

interface LaunchOptions {
  place: ServerPlace;
  binaries: PostgresBinaries;
  lock: FileLock;
  serverLog: ServerLog;
  password: string;
  preferredPorts: readonly number[];
}

/** Starts the server on a free port and answers once it takes connections and has the main database. */
export async function launchServer(options: LaunchOptions): Promise<LaunchedServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort(attempt === 1 ? options.preferredPorts : []);
    const supervised = await spawnServer(options, port);
    const address = { port, password: options.password };
    let cause: unknown;
    try {
      if (await waitForServer({ cluster: options.place.cluster, port, supervised })) {
        await ensureMainDatabase(address);
        return { address, supervised };
      }
      // Somebody may have taken the port between our look and the server's.
      if (supervised.hasExited() && attempt < PORT_ATTEMPTS && !(await isPortFree(port))) continue;
    } catch (error) {
      cause = error;
    }
    supervised.letGo();
    const exit = await supervised.exited;
    const output = await options.serverLog.tail();
    throw new EmbeddedPostgresError({
      code: 'EMBEDDED_POSTGRES_START_FAILED',
      message: `The database in ${options.place.cluster} did not start; nothing in it was changed by us. The server says: ${output}`,
      details: { path: options.place.cluster, port, serverLog: output },
      cause: cause ?? exit.error,
    });
  }
}

async function spawnServer(
  { place, binaries, lock, serverLog }: LaunchOptions,
  port: number,
): Promise<SupervisedProcess> {
  return superviseProcess({
    command: binaries.postgres,
    args: ['-D', place.cluster, ...serverSettings({ port, ephemeral: place.ephemeral })],
    user: place.user,
    outputFileDescriptor: serverLog.fileDescriptor,
    lockFileDescriptor: lock.fileDescriptor,
    environment: await ignoreStalePid(place.cluster),
    removeAfterwards: place.ephemeral ? place.home : '',
  });
}
