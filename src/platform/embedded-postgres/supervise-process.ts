import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

import { asUser, SERVER_ENVIRONMENT } from './run-command';
import type { RunUser } from './types';

/**
 * File descriptor 3 is the life line: a pipe whose other end only our process holds, so it closes however that process
 * ends. File descriptor 4, the lock of the data, is inherited by every server process, so it is held until the last one
 * is gone. The signals are ignored because a service manager may send them to the whole group.
 */
const SUPERVISOR_SCRIPT = `
trap '' HUP INT TERM
remove=$1
shift
"$@" 3<&- &
server=$!
{ read -r end <&3; kill -INT "$server"; exit 0; } 2>/dev/null &
watchdog=$!
wait "$server"
status=$?
exec 2>/dev/null
kill -KILL "$watchdog"
if wait "$watchdog" && [ -n "$remove" ]; then rm -rf -- "$remove"; fi
exit "$status"
`;

export interface SupervisedExit {
  readonly exitCode: number | null;
  /** Why the supervisor could not be started at all. */
  readonly error?: Error;
}

export interface SupervisedProcess {
  /** Never rejects. */
  readonly exited: Promise<SupervisedExit>;
  hasExited(): boolean;
  /** Lets a script end without a call of stop(). */
  unref(): void;
  /** Lets the life line go, as the end of our process would: the program gets SIGINT, PostgreSQL's fast shutdown. */
  letGo(): void;
}

/** Starts a program that can't outlive this process for long, in a session of its own, so that Ctrl+C doesn't reach it. */
export function superviseProcess({
  command,
  args,
  user,
  outputFileDescriptor,
  lockFileDescriptor,
  environment = {},
  removeAfterwards = '',
}: {
  command: string;
  args: readonly string[];
  user: RunUser | null;
  outputFileDescriptor: number;
  lockFileDescriptor: number;
  environment?: NodeJS.ProcessEnv;
  /** A folder to remove if the program ended because the life line did. */
  removeAfterwards?: string;
}): SupervisedProcess {
  const child = spawn('/bin/sh', ['-c', SUPERVISOR_SCRIPT, 'toa-soan-postgres', removeAfterwards, command, ...args], {
    ...asUser(user),
    cwd: '/',
    env: { ...SERVER_ENVIRONMENT, ...environment },
    detached: true,
    stdio: ['ignore', outputFileDescriptor, outputFileDescriptor, 'pipe', lockFileDescriptor],
  });
  const lifeLine = child.stdio[3];
  if (lifeLine instanceof Socket) {
    lifeLine.on('error', () => {
      // The program ended first; `exited` tells it.
    });
    lifeLine.unref();
  }

  let ended = false;
  const exited = new Promise<SupervisedExit>((resolve) => {
    child.once('error', (error) => resolve({ exitCode: null, error }));
    child.once('exit', (exitCode) => resolve({ exitCode }));
  }).then((exit) => {
    ended = true;
    return exit;
  });
  return {
    exited,
    hasExited: () => ended,
    unref: () => child.unref(),
    letGo() {
      child.ref();
      if (lifeLine instanceof Socket) lifeLine.destroy();
    },
  };
}
