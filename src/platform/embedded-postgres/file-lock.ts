import { open, type FileHandle } from 'node:fs/promises';
import { constants } from 'node:fs';

import { EmbeddedPostgresError, errorCodeOf } from './errors';
import { runCommand } from './run-command';

/** `O_EXLOCK` of macOS and BSD: open and lock in one step. Node names no constant for it. */
const MACOS_OPEN_LOCKED = 0x20;
const HELD_BY_ANOTHER = 1;

/** A lock that the kernel lets go when the last process that holds the file descriptor has ended, however it ended. */
export interface FileLock {
  readonly fileDescriptor: number;
  release(): Promise<void>;
}

/** Takes the lock, or answers null while another process holds it. The file itself must never be deleted. */
export async function tryFileLock(path: string): Promise<FileLock | null> {
  const file = process.platform === 'darwin' ? await openLocked(path) : await openThenLock(path);
  return file === null ? null : { fileDescriptor: file.fd, release: () => file.close() };
}

async function openLocked(path: string): Promise<FileHandle | null> {
  try {
    const { O_RDWR, O_CREAT, O_NONBLOCK } = constants;
    return await open(path, O_RDWR | O_CREAT | O_NONBLOCK | MACOS_OPEN_LOCKED, 0o600);
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'EAGAIN' || code === 'EWOULDBLOCK') return null;
    throw error;
  }
}

/** Node has no flock(2); the command of that name locks the file description that it inherits, which stays ours. */
async function openThenLock(path: string): Promise<FileHandle | null> {
  const file = await open(path, 'a', 0o600);
  try {
    const { exitCode, output } = await runCommand({
      command: 'flock',
      args: ['-n', '3'],
      fileDescriptor: file.fd,
    });
    if (exitCode === 0) return file;
    if (exitCode !== HELD_BY_ANOTHER) throw lockFailed(path, output);
  } catch (error) {
    await file.close();
    if (error instanceof EmbeddedPostgresError) throw error;
    throw lockFailed(path, 'the command "flock" could not be run; it comes with util-linux', error);
  }
  await file.close();
  return null;
}

function lockFailed(path: string, output: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_LOCK_FAILED',
    message: `The data folder can't be locked (${path}): ${output}. Set DATABASE_URL to use a PostgreSQL server of your own.`,
    details: { path, output },
    cause,
  });
}
