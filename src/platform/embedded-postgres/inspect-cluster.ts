import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { EmbeddedPostgresError, errorCodeOf } from './errors';

export type ClusterState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'database'; readonly version: string; readonly userId: number; readonly groupId: number };

/**
 * What lies at the place of the cluster. A half-finished `initdb` is never found there (it works in a folder of its own),
 * so a folder with files that isn't a database is somebody else's or damaged: refused, never overwritten.
 */
export async function inspectCluster(cluster: string): Promise<ClusterState> {
  let owner: { uid: number; gid: number };
  try {
    owner = await stat(cluster);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return { kind: 'absent' };
    throw error;
  }
  try {
    const entries = await readdir(cluster);
    if (entries.length === 0) return { kind: 'absent' };
    await stat(path.join(cluster, 'global', 'pg_control'));
    const version = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim();
    return { kind: 'database', version, userId: owner.uid, groupId: owner.gid };
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'EACCES' || code === 'EPERM') throw notOwner({ path: cluster, ownerUserId: owner.uid, cause: error });
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new EmbeddedPostgresError({
      code: 'EMBEDDED_POSTGRES_NOT_A_DATABASE',
      message: `${cluster} holds files but no complete PostgreSQL database. Nothing was changed: put a backup there, or move it away for a new database.`,
      details: { path: cluster },
      cause: error,
    });
  }
}

export function notOwner(found: { path: string; ownerUserId: number; cause?: unknown }): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_NOT_OWNER',
    message: `The database ${found.path} belongs to the user with the number ${found.ownerUserId}. Start as that user or as root, or set another DATA_DIR.`,
    details: { path: found.path, ownerUserId: found.ownerUserId },
    cause: found.cause,
  });
}
