import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { FileLock } from './file-lock';
import { runInitdb } from './run-initdb';
import type { ServerLog } from './server-log';
import { PASSWORD_FILE } from './server-names';
import type { PostgresBinaries, RunUser, ServerPlace } from './types';

const STAGING_PREFIX = 'postgres.initializing-';

/**
 * Makes a new cluster. All work happens in a folder of its own, renamed when the cluster is complete and on disk: what a
 * crash leaves behind never looks like a database, and the next start removes it.
 */
export async function initializeCluster({
  place,
  binaries,
  lock,
  serverLog,
}: {
  place: ServerPlace;
  binaries: PostgresBinaries;
  lock: FileLock;
  serverLog: ServerLog;
}): Promise<void> {
  const staging = await mkdtemp(path.join(place.home, STAGING_PREFIX));
  try {
    const passwordFile = path.join(staging, 'password');
    const cluster = path.join(staging, 'cluster');
    await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (place.user !== null) await giveTo(place.user, [staging, passwordFile]);

    await runInitdb({ place, binaries, lock, serverLog, cluster, passwordFile });

    // In the cluster itself, so that copies and backups of the one hold the other.
    await rename(passwordFile, path.join(cluster, PASSWORD_FILE));
    await syncFolder(cluster);
    await rename(cluster, place.cluster);
    await syncFolder(place.home);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Call it with the lock in hand only: otherwise it would take another start's work away. */
export async function removeHalfFinishedClusters(home: string): Promise<number> {
  const leftovers = (await readdir(home)).filter((name) => name.startsWith(STAGING_PREFIX));
  for (const name of leftovers) await rm(path.join(home, name), { recursive: true, force: true, maxRetries: 3 });
  return leftovers.length;
}

async function giveTo(user: RunUser, paths: readonly string[]): Promise<void> {
  for (const owned of paths) await chown(owned, user.userId, user.groupId);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
