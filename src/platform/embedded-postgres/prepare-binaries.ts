import { existsSync } from 'node:fs';
import path from 'node:path';

import { copyBinaries } from './copy-binaries';
import { EmbeddedPostgresError } from './errors';
import { locateBinaries } from './locate-binaries';
import { mendBinaries } from './mend-binaries';
import { makeOpenFolder } from './open-folder';
import { runCommand } from './run-command';
import type { EmbeddedPostgresLog, PostgresBinaries, RunUser, ServerPlace } from './types';

/**
 * Answers programs that the run user can execute: where npm put them if possible (mended there if need be), otherwise a
 * copy. Root's copy is shared by all its checkouts and belongs to root; another user's lies in the data folder.
 */
export async function prepareBinaries({
  place,
  sharedDirectory,
  log,
}: {
  place: ServerPlace;
  sharedDirectory: string;
  log: EmbeddedPostgresLog;
}): Promise<PostgresBinaries> {
  const { name, version, nativeDirectory } = locateBinaries();
  const { user } = place;
  const copyParent = user === null ? place.home : sharedDirectory;
  const copy = path.join(copyParent, `postgresql-${version}-${process.platform}-${process.arch}`);
  const copyExists = existsSync(copy);

  const installed = await tryBinaries({ nativeDirectory, user });
  if (installed.works) return installed.binaries;
  const copied = copyExists ? await tryBinaries({ nativeDirectory: copy, user }) : installed;
  if (copied.works) return copied.binaries;

  let obstacle: unknown;
  try {
    await mendBinaries(nativeDirectory);
    const mended = await tryBinaries({ nativeDirectory, user });
    if (mended.works) return mended.binaries;
  } catch (error) {
    // A read-only installation; a copy can be mended.
    obstacle = error;
  }

  let output = installed.output;
  try {
    if (user !== null) await makeOpenFolder(copyParent);
    log.info(`Copying the PostgreSQL programs to ${copy}: where npm put them they can't be run (${output})`);
    await copyBinaries({ nativeDirectory, target: copy, replace: copyExists });
    const result = await tryBinaries({ nativeDirectory: copy, user });
    if (result.works) return result.binaries;
    output = result.output;
  } catch (error) {
    obstacle = error;
  }
  throw new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_NO_BINARIES',
    message: `The PostgreSQL programs of ${name} don't run on this system: ${output}. They need glibc (not Alpine's musl). Set DATABASE_URL to use a PostgreSQL server of your own.`,
    details: { packageName: name, tried: [nativeDirectory, copy], output },
    cause: obstacle,
  });
}

type Trial =
  | { readonly works: true; readonly binaries: PostgresBinaries; readonly output: string }
  | { readonly works: false; readonly output: string };

/** Running them asks everything at once: x bit, folders on the way, shared libraries, noexec mounts, the C library. */
async function tryBinaries({
  nativeDirectory,
  user,
}: {
  nativeDirectory: string;
  user: RunUser | null;
}): Promise<Trial> {
  const initdb = path.join(nativeDirectory, 'bin', 'initdb');
  const postgres = path.join(nativeDirectory, 'bin', 'postgres');
  let outputs: string[];
  try {
    const outcomes = await Promise.all(
      [postgres, initdb].map((command) => runCommand({ command, args: ['--version'], user })),
    );
    outputs = outcomes.map(({ output }) => output);
  } catch (error) {
    return { works: false, output: String(error) };
  }
  const versions = outputs.map((output) => /\(PostgreSQL\) (\d+)/.exec(output)?.[1]);
  const majorVersion = versions[0];
  return majorVersion !== undefined && versions[1] === majorVersion
    ? { works: true, binaries: { initdb, postgres, majorVersion }, output: '' }
    : { works: false, output: outputs.join(' ') };
}
