import { isServerOf, readPostmasterFile } from './postmaster-file';
import { isProcessAlive } from './process-identity';
import type { SupervisedProcess } from './supervise-process';
import { waitUntil } from './wait-until';

/** Long, because after a crash the server first plays its log back. */
const START_MILLISECONDS = 120_000;

/** Whether the server came to take connections; false when it ended or the time is over. */
export async function waitForServer({
  cluster,
  port,
  supervised,
}: {
  cluster: string;
  port: number;
  supervised: SupervisedProcess;
}): Promise<boolean> {
  const outcome = await waitUntil({
    timeoutMilliseconds: START_MILLISECONDS,
    probe: async () => {
      if (supervised.hasExited()) return 'exited';
      const file = await readPostmasterFile(cluster);
      // A killed server leaves a file that says "ready" too, so ask whether its process is this server.
      const isListening =
        file !== null && file.isReady && file.port === port && (await isServerOf({ cluster, pid: file.pid }));
      return isListening ? 'listening' : null;
    },
  });
  return outcome === 'listening';
}

/**
 * PostgreSQL refuses to start while any process has the number in an old `postmaster.pid`. Under our lock a process that
 * isn't a server of this cluster is a foreign one. Named in this variable, which `pg_ctl` uses for its own shell, the
 * number is ignored, while PostgreSQL's check of the old shared memory still happens: deleting the file would skip that.
 */
export async function ignoreStalePid(cluster: string): Promise<NodeJS.ProcessEnv> {
  const file = await readPostmasterFile(cluster);
  const isForeign = file !== null && isProcessAlive(file.pid) && !(await isServerOf({ cluster, pid: file.pid }));
  return isForeign ? { PG_GRANDPARENT_PID: String(file.pid) } : {};
}
