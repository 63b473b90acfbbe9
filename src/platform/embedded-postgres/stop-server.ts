import { EmbeddedPostgresError } from './errors';
import { isServerOf, readPostmasterFile } from './postmaster-file';
import { signalProcess } from './process-identity';
import type { SupervisedProcess } from './supervise-process';
import { waitUntil } from './wait-until';

const FAST_SHUTDOWN_MILLISECONDS = 30_000;
const IMMEDIATE_SHUTDOWN_MILLISECONDS = 15_000;

/** Fast shutdown; if that takes too long an immediate one, after which the next start plays the log back. */
export async function stopServer({
  cluster,
  supervised,
}: {
  cluster: string;
  supervised: SupervisedProcess;
}): Promise<void> {
  supervised.letGo();
  if (await hasExitedWithin(supervised, FAST_SHUTDOWN_MILLISECONDS)) return;

  const serverPid = (await readPostmasterFile(cluster))?.pid ?? null;
  if (serverPid !== null && (await isServerOf({ cluster, pid: serverPid }))) signalProcess(serverPid, 'SIGQUIT');
  if (await hasExitedWithin(supervised, IMMEDIATE_SHUTDOWN_MILLISECONDS)) return;

  throw new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_STOP_FAILED',
    message: `The PostgreSQL server ${serverPid ?? ''} on ${cluster} doesn't end. Its data is safe; the next start will try again.`,
    details: { path: cluster, serverPid },
  });
}

async function hasExitedWithin(supervised: SupervisedProcess, timeoutMilliseconds: number): Promise<boolean> {
  const exited = await waitUntil({
    timeoutMilliseconds,
    probe: () => (supervised.hasExited() ? true : null),
  });
  return exited !== null;
}
