import { chmod, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { errorCodeOf } from './errors';

/** Paths are relative to the package; `target` is the link and `source` the file it points to. */
const symlinkListSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Does what the package's install script does, and sets the x bits: npm packages hold no symbolic links, and install
 * scripts are often switched off.
 */
export async function mendBinaries(nativeDirectory: string): Promise<void> {
  const programs = path.join(nativeDirectory, 'bin');
  for (const program of await readdir(programs)) await chmod(path.join(programs, program), 0o755);

  for (const { source, target } of await readSymlinkList(nativeDirectory)) {
    const link = path.join(nativeDirectory, path.relative('native', target));
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (errorCodeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function readSymlinkList(nativeDirectory: string): Promise<z.infer<typeof symlinkListSchema>> {
  try {
    return symlinkListSchema.parse(JSON.parse(await readFile(path.join(nativeDirectory, 'pg-symlinks.json'), 'utf8')));
  } catch (error) {
    // A package without links has no list.
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
