import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { errorCodeOf } from './errors';
import { isProcessAlive } from './process-identity';
import { runCommand } from './run-command';

/** What a running server writes into `postmaster.pid`, and a killed one leaves behind (PostgreSQL `miscadmin.h`). */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number | null;
  readonly isReady: boolean;
}

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
  let lines: string[];
  try {
    lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number.isInteger(port) ? port : null, isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Whether this process is a server of exactly this cluster. The number may have passed on to any other program, and a
 * copied data folder names the server of the original.
 */
export async function isServerOf({ cluster, pid }: { cluster: string; pid: number }): Promise<boolean> {
  if (!isProcessAlive(pid)) return false;
  if (process.platform !== 'linux') {
    const { output } = await runCommand({ command: 'ps', args: ['-ww', '-o', 'command=', '-p', String(pid)] });
    return output.includes('postgres') && output.includes(cluster);
  }
  try {
    // A server's current folder is its data folder.
    const [folder, current] = await Promise.all([stat(cluster), stat(`/proc/${pid}/cwd`)]);
    return folder.dev === current.dev && folder.ino === current.ino;
  } catch (error) {
    const code = errorCodeOf(error);
    // Gone meanwhile, or a process of a third user, which can't be the server of our data.
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES' || code === 'EPERM') return false;
    throw error;
  }
}
