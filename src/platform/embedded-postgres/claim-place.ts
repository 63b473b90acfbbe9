import { hostname } from 'node:os';
import path from 'node:path';

import { EmbeddedPostgresError } from './errors';
import { tryFileLock, type FileLock } from './file-lock';
import { describeThisProcess, isOwnerAlive, readOwnerRecord, writeOwnerRecord } from './owner-record';
import { isServerOf, readPostmasterFile } from './postmaster-file';
import { signalProcess } from './process-identity';
import type { EmbeddedPostgresLog, ServerPlace } from './types';
import { waitUntil } from './wait-until';

/** A fast shutdown writes a checkpoint first; after this long the server is told to end without one, which loses nothing either. */
const FAST_SHUTDOWN_MILLISECONDS = 15_000;
const TAKE_OVER_MILLISECONDS = 30_000;

/**
 * Makes this process the only one that works on the place. A living owner means EMBEDDED_POSTGRES_IN_USE at once; a server
 * whose owner is dead is stopped first.
 */
export async function claimPlace({ place, log }: { place: ServerPlace; log: EmbeddedPostgresLog }): Promise<FileLock> {
  const lockFile = path.join(place.home, 'postgres.lock');
  const signalled = new Map<number, number>();
  let lock: FileLock | null = null;
  try {
    const isFree = await waitUntil({
      timeoutMilliseconds: TAKE_OVER_MILLISECONDS,
      probe: async () => {
        lock ??= await tryFileLock(lockFile);
        const { owner } = await readOwnerRecord(place.home);
        // Also asked with the lock in hand: somebody may have deleted the lock file under a running server.
        if (await isOwnerAlive(owner)) throw await inUse(place);
        const serverPid = await findServer(place.cluster);
        if (serverPid === null) return lock === null ? null : true;
        // A server that appeared with a new owner meanwhile is not an orphan.
        const current = (await readOwnerRecord(place.home)).owner;
        if (current?.pid === owner?.pid && current?.processStart === owner?.processStart) {
          stopOrphan({ serverPid, signalled, log });
        }
        return null;
      },
    });
    if (isFree === null || lock === null) throw await inUse(place);
    const { port } = await readOwnerRecord(place.home);
    await writeOwnerRecord(place.home, { owner: await describeThisProcess(), port });
    return lock;
  } catch (error) {
    await (lock as FileLock | null)?.release();
    throw error;
  }
}

async function findServer(cluster: string): Promise<number | null> {
  const recorded = await readPostmasterFile(cluster);
  return recorded !== null && (await isServerOf({ cluster, pid: recorded.pid })) ? recorded.pid : null;
}

function stopOrphan({
  serverPid,
  signalled,
  log,
}: {
  serverPid: number;
  signalled: Map<number, number>;
  log: EmbeddedPostgresLog;
}): void {
  const since = signalled.get(serverPid);
  if (since === undefined) {
    log.warn(`Stopping the PostgreSQL server ${serverPid}, left behind by a process that is gone`);
    signalled.set(serverPid, performance.now());
    signalProcess(serverPid, 'SIGINT');
  } else if (performance.now() - since > FAST_SHUTDOWN_MILLISECONDS) {
    signalProcess(serverPid, 'SIGQUIT');
  }
}

async function inUse(place: ServerPlace): Promise<EmbeddedPostgresError<'EMBEDDED_POSTGRES_IN_USE'>> {
  const { owner } = await readOwnerRecord(place.home);
  const serverPid = await findServer(place.cluster);
  // A dead owner of this machine says nothing; one of another container can't be seen from here.
  const holder = owner !== null && ((await isOwnerAlive(owner)) || owner.host !== hostname()) ? owner : null;
  const holderText =
    holder === null ? `the server process ${serverPid ?? '(unknown)'}` : `process ${holder.pid} on ${holder.host}`;
  return new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_IN_USE',
    message:
      `The data folder ${place.dataDirectory} is in use by ${holderText}. ` +
      'Stop that one first, set another DATA_DIR, or set DATABASE_URL to share one PostgreSQL server.',
    details: {
      dataDirectory: place.dataDirectory,
      ownerPid: holder?.pid ?? null,
      ownerHost: holder?.host ?? null,
      serverPid,
    },
  });
}
