import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

import { EmbeddedPostgresError, errorCodeOf } from './errors';
import { inspectCluster, notOwner, type ClusterState } from './inspect-cluster';
import { makeOpenFolder } from './open-folder';
import { replaceFile } from './replace-file';
import { canEnter, chooseRunUser, isRoot } from './run-user';
import type { RunUser, ServerPlace } from './types';

export const DEFAULT_SHARED_DIRECTORY = '/var/lib/toa-soan';

/**
 * Where the cluster of a data folder lies, or will lie: `DATA_DIR/postgres`. Only for root, when the user that runs the
 * server can't enter DATA_DIR, it is a folder of the system, and a pointer file in DATA_DIR names it. A database that
 * exists is always found again before a new place is considered.
 */
export async function resolvePlace(options: { dataDirectory: string; sharedDirectory: string }): Promise<ServerPlace> {
  await mkdir(options.dataDirectory, { recursive: true });
  const dataDirectory = await realpath(options.dataDirectory);
  const sharedHome = path.join(
    options.sharedDirectory,
    createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16),
  );

  const existing =
    (await findCluster(dataDirectory)) ??
    (await followPointer(dataDirectory)) ??
    (isRoot() ? await findCluster(sharedHome) : null);
  if (existing !== null) {
    const user = await ownerOf(existing);
    if (!(await canEnter({ folder: existing.home, user }))) throw noPlace(dataDirectory, user, [existing.home]);
    return placeAt({ dataDirectory, home: existing.home, user });
  }

  if (!isRoot()) return placeAt({ dataDirectory, home: dataDirectory, user: null });
  const user = await chooseRunUser();
  if (await canEnter({ folder: dataDirectory, user })) return placeAt({ dataDirectory, home: dataDirectory, user });
  const tried = [dataDirectory, sharedHome];
  try {
    await makeOpenFolder(options.sharedDirectory);
    await makeOpenFolder(sharedHome);
  } catch (error) {
    throw noPlace(dataDirectory, user, tried, error);
  }
  if (await canEnter({ folder: sharedHome, user })) return placeAt({ dataDirectory, home: sharedHome, user });
  throw noPlace(dataDirectory, user, tried);
}

/** Tells a later start, and a person, where the data is. Written once the database exists; answers whether it was new. */
export async function writePointer(place: ServerPlace): Promise<boolean> {
  if (place.home === place.dataDirectory || (await readPointer(place.dataDirectory)) === place.home) return false;
  await replaceFile(pointerFileOf(place.dataDirectory), `${place.home}\n`);
  return true;
}

interface FoundCluster {
  readonly home: string;
  readonly state: Extract<ClusterState, { kind: 'database' }>;
}

async function findCluster(home: string): Promise<FoundCluster | null> {
  const state = await inspectCluster(clusterOf(home));
  return state.kind === 'database' ? { home, state } : null;
}

async function followPointer(dataDirectory: string): Promise<FoundCluster | null> {
  const home = await readPointer(dataDirectory);
  if (home === null) return null;
  const found = await findCluster(home);
  if (found !== null) return found;
  const pointerFile = pointerFileOf(dataDirectory);
  throw new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_DATA_MISSING',
    message: `${pointerFile} says that the database lies in ${home}, but there is none. Restore it, or delete the pointer file for a new database.`,
    details: { pointerFile, path: home },
  });
}

async function readPointer(dataDirectory: string): Promise<string | null> {
  try {
    return (await readFile(pointerFileOf(dataDirectory), 'utf8')).trim();
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The owner of the files stays the server's user, so that a `postgres` user added later changes nothing. */
async function ownerOf({ home, state }: FoundCluster): Promise<RunUser | null> {
  if (!isRoot()) {
    if (state.userId === process.geteuid?.()) return null;
    throw notOwner({ path: clusterOf(home), ownerUserId: state.userId });
  }
  if (state.userId === 0) return chooseRunUser();
  return { name: `user ${state.userId}`, userId: state.userId, groupId: state.groupId };
}

function placeAt(found: { dataDirectory: string; home: string; user: RunUser | null }): ServerPlace {
  return { ...found, cluster: clusterOf(found.home), ephemeral: false };
}

function clusterOf(home: string): string {
  return path.join(home, 'postgres');
}

function pointerFileOf(dataDirectory: string): string {
  return path.join(dataDirectory, 'postgres.location');
}

function noPlace(
  dataDirectory: string,
  user: RunUser | null,
  tried: readonly string[],
  cause?: unknown,
): EmbeddedPostgresError {
  const name = user?.name ?? 'this user';
  return new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_NO_PLACE',
    message: `PostgreSQL runs as ${name}, who can't enter ${tried.join(' or ')}. Set DATA_DIR to a folder that ${name} can enter, or set DATABASE_URL.`,
    details: { dataDirectory, user: name, tried },
    cause,
  });
}
