import type { FileLock } from './file-lock';
import { readOwnerRecord, writeOwnerRecord } from './owner-record';
import type { ServerPlace } from './types';

/** From here on another start waits for this server's end, where before it was refused. */
export async function disownPlace(place: ServerPlace): Promise<void> {
  // Nobody else knows an ephemeral place, and the watchdog may have removed it.
  if (place.ephemeral) return;
  const { port } = await readOwnerRecord(place.home);
  await writeOwnerRecord(place.home, { owner: null, port });
}

export async function releasePlace({ place, lock }: { place: ServerPlace; lock: FileLock }): Promise<void> {
  try {
    await disownPlace(place);
  } finally {
    await lock.release();
  }
}
