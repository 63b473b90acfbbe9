import { rm } from 'node:fs/promises';

import { createDatabase, databaseUrl, dropDatabase } from './databases';
import type { FileLock } from './file-lock';
import type { LaunchedServer } from './launch-server';
import { disownPlace, releasePlace } from './release-place';
import type { ServerLog } from './server-log';
import { MAIN_DATABASE } from './server-names';
import { stopServer } from './stop-server';
import type { EmbeddedPostgres, EmbeddedPostgresLog, ServerPlace } from './types';

/** What the caller gets of a running server, and the watch over it. */
export function handleServer({
  place,
  lock,
  serverLog,
  server: { address, supervised },
  log,
  onUnexpectedExit,
}: {
  place: ServerPlace;
  lock: FileLock;
  serverLog: ServerLog;
  server: LaunchedServer;
  log: EmbeddedPostgresLog;
  onUnexpectedExit: (() => void) | undefined;
}): EmbeddedPostgres {
  let stopped: Promise<void> | undefined;

  async function release(): Promise<void> {
    try {
      await serverLog.close();
    } finally {
      await releasePlace({ place, lock });
    }
    if (place.ephemeral) await rm(place.home, { recursive: true, force: true });
  }

  async function stop(): Promise<void> {
    await disownPlace(place);
    await stopServer({ cluster: place.cluster, supervised });
    await release();
  }

  async function reportUnexpectedExit(): Promise<void> {
    await supervised.exited;
    if (stopped !== undefined) return;
    // If only the supervisor was killed, this still ends the server.
    supervised.letGo();
    log.error(`The PostgreSQL server on ${place.cluster} ended by itself: ${await serverLog.tail()}`);
    stopped = release();
    await stopped;
    onUnexpectedExit?.();
  }

  supervised.unref();
  reportUnexpectedExit().catch((error: unknown) => {
    log.error(`Tidying up after the PostgreSQL server failed: ${String(error)}`);
  });

  return {
    url: databaseUrl(address, MAIN_DATABASE),
    dataDirectory: place.cluster,
    port: address.port,
    createDatabase: (name) => createDatabase(address, name),
    dropDatabase: (name) => dropDatabase(address, name),
    stop: () => (stopped ??= stop()),
  };
}
