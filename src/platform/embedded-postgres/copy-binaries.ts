import { constants } from 'node:fs';
import { chmod, cp, lstat, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { errorCodeOf } from './errors';
import { mendBinaries } from './mend-binaries';

/**
 * Copies the binaries to `target`. The folder appears there at once and whole, so that a crash leaves no half copy and
 * two processes may copy at the same time.
 */
export async function copyBinaries({
  nativeDirectory,
  target,
  replace,
}: {
  nativeDirectory: string;
  target: string;
  /** Whether a copy lies there that doesn't work, such as one that a cleaner took files from. */
  replace: boolean;
}): Promise<void> {
  const staging = await mkdtemp(`${target}.copying-`);
  try {
    const copy = path.join(staging, 'native');
    await cp(nativeDirectory, copy, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      // Static libraries are for compilers.
      filter: (source) => !source.endsWith('.a'),
    });
    await openToAll(copy);
    await mendBinaries(copy);
    if (replace) await moveIfThere(target, path.join(staging, 'replaced'));
    await rename(copy, target);
  } catch (error) {
    const code = errorCodeOf(error);
    // Another process put its copy there first; the caller tries that one.
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** The umask of whoever installed may have kept other users out. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const name of await readdir(folder)) {
    const entry = path.join(folder, name);
    const found = await lstat(entry);
    if (found.isDirectory()) await openToAll(entry);
    else if (found.isFile()) await chmod(entry, 0o644);
  }
}

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOENT') throw error;
  }
}
