import { spawn } from 'node:child_process';

import type { RunUser } from './types';

/** Only what PostgreSQL needs: the application's secrets stay out of another user's processes. */
export const SERVER_ENVIRONMENT: Readonly<NodeJS.ProcessEnv> = {
  PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

export function asUser(user: RunUser | null): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.userId, gid: user.groupId };
}

export interface CommandOutcome {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs a short command to its end. Rejects only when it can't be started at all (ENOENT, EACCES, EPERM). */
export function runCommand({
  command,
  args,
  user = null,
  fileDescriptor,
}: {
  command: string;
  args: readonly string[];
  user?: RunUser | null;
  /** Given to the command as its file descriptor 3. */
  fileDescriptor?: number;
}): Promise<CommandOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...asUser(user),
      // The current folder may be one that the other user can't enter.
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe', ...(fileDescriptor === undefined ? [] : [fileDescriptor])],
    });
    let output = '';
    const collect = (chunk: string): void => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output: output.trim() }));
  });
}
