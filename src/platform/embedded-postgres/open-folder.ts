import { chmod, mkdir } from 'node:fs/promises';

import { errorCodeOf } from './errors';

/** Makes a folder that everybody can enter, whatever the umask; one that exists is left as it is. */
export async function makeOpenFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return;
    throw error;
  }
  await chmod(folder, 0o755);
}
