import { chmod, chown, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { EmbeddedPostgresError } from './errors';
import { canEnter, chooseRunUser, isRoot } from './run-user';
import type { ServerPlace } from './types';

/** A place for one test run, below the first temporary folder that the run user can enter. */
export async function makeEphemeralPlace(): Promise<ServerPlace> {
  const user = isRoot() ? await chooseRunUser() : null;
  const tried: string[] = [];
  for (const folder of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const home = await mkdtemp(path.join(await realpath(folder), 'toa-soan-postgres-'));
    if (user !== null) await chown(home, user.userId, user.groupId);
    await chmod(home, 0o700);
    if (await canEnter({ folder: home, user })) {
      return { dataDirectory: home, home, cluster: path.join(home, 'postgres'), user, ephemeral: true };
    }
    await rm(home, { recursive: true });
    tried.push(folder);
  }
  throw new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_NO_PLACE',
    message: `No temporary folder that ${user?.name ?? 'this user'} can enter was found. Set TMPDIR to one.`,
    details: { dataDirectory: tmpdir(), user: user?.name ?? '', tried },
  });
}
