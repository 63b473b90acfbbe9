import { EmbeddedPostgresError } from './errors';
import type { FileLock } from './file-lock';
import { findUtf8Locale } from './find-utf8-locale';
import { SUPERUSER } from './server-names';
import type { ServerLog } from './server-log';
import { superviseProcess } from './supervise-process';
import type { PostgresBinaries, ServerPlace } from './types';

/** Makes the files of a cluster in `cluster`, which must not exist yet. */
export async function runInitdb({
  place,
  binaries,
  lock,
  serverLog,
  cluster,
  passwordFile,
}: {
  place: ServerPlace;
  binaries: PostgresBinaries;
  lock: FileLock;
  serverLog: ServerLog;
  cluster: string;
  passwordFile: string;
}): Promise<void> {
  const locale = await findUtf8Locale();
  const initdb = superviseProcess({
    command: binaries.initdb,
    args: [
      `--pgdata=${cluster}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Order and case rules that are the same on every machine; but pg_trgm still asks the C library what a letter is,
      // and under that library's locale C it finds no trigrams in Chinese.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${locale}`,
      '--text-search-config=simple',
      '--no-instructions',
      ...(place.ephemeral ? ['--no-sync'] : []),
    ],
    user: place.user,
    outputFileDescriptor: serverLog.fileDescriptor,
    lockFileDescriptor: lock.fileDescriptor,
    removeAfterwards: place.ephemeral ? place.home : '',
  });
  const { exitCode, error } = await initdb.exited;
  if (exitCode === 0) return;

  const output = await serverLog.tail();
  if (output.includes('invalid locale name')) {
    throw new EmbeddedPostgresError({
      code: 'EMBEDDED_POSTGRES_NO_UTF8_LOCALE',
      message: `This system doesn't know the locale ${locale}, and without a UTF-8 locale Chinese can't be searched. Install one, or set DATABASE_URL.`,
      details: { tried: [locale] },
    });
  }
  throw new EmbeddedPostgresError({
    code: 'EMBEDDED_POSTGRES_INIT_FAILED',
    message: `A new database could not be made in ${place.home}: ${output}`,
    details: { path: place.home, output },
    cause: error,
  });
}
