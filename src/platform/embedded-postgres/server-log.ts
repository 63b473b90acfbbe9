import { copyFile, open, stat, truncate, type FileHandle } from 'node:fs/promises';

import type { EmbeddedPostgresLog } from './types';

const MAXIMUM_BYTES = 10 * 1024 * 1024;
const CHECK_MILLISECONDS = 10 * 60 * 1000;
const TAIL_BYTES = 4096;

/** The file that the server writes to; it keeps about 10 MB, and as much again in a second file ending in `.1`. */
export interface ServerLog {
  readonly fileDescriptor: number;
  /** The last lines written since the log was opened here. */
  tail(): Promise<string>;
  close(): Promise<void>;
}

export async function openServerLog({ path, log }: { path: string; log: EmbeddedPostgresLog }): Promise<ServerLog> {
  const file = await open(path, 'a+', 0o600);
  await trim({ path, log });
  const { size: start } = await file.stat();
  const timer = setInterval(() => void trim({ path, log }), CHECK_MILLISECONDS);
  timer.unref();
  return {
    fileDescriptor: file.fd,
    tail: () => readTail({ file, start }),
    close: async () => {
      clearInterval(timer);
      await file.close();
    },
  };
}

/** Copies and empties: the server goes on writing to the same file, at its new end. */
async function trim({ path, log }: { path: string; log: EmbeddedPostgresLog }): Promise<void> {
  try {
    if ((await stat(path)).size <= MAXIMUM_BYTES) return;
    await copyFile(path, `${path}.1`);
    await truncate(path);
  } catch (error) {
    // A database with a long log is better than none.
    log.warn(`The log of PostgreSQL could not be trimmed (${path}): ${String(error)}`);
  }
}

async function readTail({ file, start }: { file: FileHandle; start: number }): Promise<string> {
  const { size } = await file.stat();
  // After a trim the file is shorter than where it began.
  const from = Math.max(size < start ? 0 : start, size - TAIL_BYTES);
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(TAIL_BYTES), position: from });
  return buffer.subarray(0, bytesRead).toString('utf8').trim();
}
