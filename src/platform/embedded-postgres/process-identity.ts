import { readFile } from 'node:fs/promises';

import { errorCodeOf } from './errors';
import { runCommand } from './run-command';

/** Whether any process has this number; one of another user counts. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCodeOf(error) === 'EPERM';
  }
}

/** Signals a process that may be gone by now; answers whether it was there. */
export function signalProcess(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if (errorCodeOf(error) === 'ESRCH') return false;
    throw error;
  }
}

/**
 * When a process was started, as an opaque text, or null if there is none. Process numbers come again, in containers even
 * the same one at every start; number and start together don't.
 */
export async function startOfProcess(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') {
    const { exitCode, output } = await runCommand({ command: 'ps', args: ['-o', 'lstart=', '-p', String(pid)] });
    return exitCode === 0 && output !== '' ? output : null;
  }
  const [bootId, stat] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    readProcessFile(`/proc/${pid}/stat`),
  ]);
  if (stat === null) return null;
  // The second field is the program's name in brackets and may hold blanks; state is field 3, start time field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startTime] = [fields[0], fields[19]];
  return state === 'Z' || startTime === undefined ? null : `${bootId.trim()} ${startTime}`;
}

async function readProcessFile(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'ENOENT' || code === 'ESRCH') return null;
    throw error;
  }
}
