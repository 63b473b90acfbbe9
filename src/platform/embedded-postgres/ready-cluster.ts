import { chmod, lchown, lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

import { EmbeddedPostgresError } from './errors';
import type { FileLock } from './file-lock';
import { initializeCluster, removeHalfFinishedClusters } from './initialize-cluster';
import { inspectCluster } from './inspect-cluster';
import { writePointer } from './resolve-place';
import type { ServerLog } from './server-log';
import type { EmbeddedPostgresLog, PostgresBinaries, RunUser, ServerPlace } from './types';

/** Brings the place to a cluster that the server can be started on: a new one only where there never was any. */
export async function readyCluster({
  place,
  binaries,
  lock,
  serverLog,
  log,
}: {
  place: ServerPlace;
  binaries: PostgresBinaries;
  lock: FileLock;
  serverLog: ServerLog;
  log: EmbeddedPostgresLog;
}): Promise<void> {
  const leftovers = await removeHalfFinishedClusters(place.home);
  if (leftovers > 0) log.warn('Removed what an interrupted first start had left; it never became a database');

  const state = await inspectCluster(place.cluster);
  if (state.kind === 'absent') {
    await initializeCluster({ place, binaries, lock, serverLog });
    log.info(`Made a new PostgreSQL database in ${place.cluster}`);
  } else {
    if (state.version !== binaries.majorVersion) throw wrongVersion(place, state.version, binaries.majorVersion);
    await mendOwnership({ cluster: place.cluster, user: place.user, currentOwner: state.userId });
  }
  if (await writePointer(place)) {
    log.warn(
      `PostgreSQL's user can't enter ${place.dataDirectory}, so the database lies in ${place.home}: back up that folder too, and delete it too to start afresh`,
    );
  }
}

/** Copies made by root belong to root and may be open to others; PostgreSQL accepts neither. */
async function mendOwnership({
  cluster,
  user,
  currentOwner,
}: {
  cluster: string;
  user: RunUser | null;
  currentOwner: number;
}): Promise<void> {
  if (user !== null && currentOwner !== user.userId) await giveTree(cluster, user);
  const { mode } = await lstat(cluster);
  if ((mode & 0o027) !== 0) await chmod(cluster, 0o700);
}

async function giveTree(entry: string, user: RunUser): Promise<void> {
  if ((await lstat(entry)).isDirectory()) {
    for (const name of await readdir(entry)) await giveTree(path.join(entry, name), user);
  }
  // The folder last: while it is root's, an interrupted change starts again.
  await lchown(entry, user.userId, user.groupId);
}

function wrongVersion(place: ServerPlace, found: string, expected: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_WRONG_VERSION',
    message: `The database in ${place.cluster} is of PostgreSQL ${found}, the programs are of ${expected}. Dump it with the old version and restore it with the new one.`,
    details: { path: place.cluster, found, expected },
  });
}
