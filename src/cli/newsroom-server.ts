import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { boundGarbage } from '../platform/bound-garbage';
import { findProjectRoot, resolveDataFolder, type DataFolder } from '../platform/data-folder';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../platform/embedded-postgres';
import { checkDatabase, holdingBootLock } from '../platform/database-boot';

export interface NewsroomServer {
  readonly strapi: Core.Strapi;
  readonly folder: DataFolder;
  /** The embedded database, where this process runs one. */
  readonly embedded: EmbeddedPostgres | null;
  stop(): Promise<void>;
}

const log = {
  info: (message: string) => console.log(message),
  warn: (message: string) => console.warn(message),
  error: (message: string) => console.error(message),
};

/** The data folder, with the files that every site hands out laid beside its uploads. */
export const prepareDataFolder = (environment: NodeJS.ProcessEnv): DataFolder => {
  const root = findProjectRoot(__dirname);
  const folder = resolveDataFolder(environment);
  for (const file of ['robots.txt', 'favicon.png']) {
    copyFileSync(path.join(root, 'public', file), path.join(folder.publicDirectory, file));
  }
  environment['PUBLIC_DIRECTORY'] = folder.publicDirectory;
  return folder;
};

/** Sets DATABASE_URL: the operator's, or that of the embedded database, which is started for it. */
export const ensureDatabase = async (
  environment: NodeJS.ProcessEnv,
  folder: DataFolder,
): Promise<EmbeddedPostgres | null> => {
  if (environment['DATABASE_URL']) return null;
  const embedded = await startEmbeddedPostgres({
    dataDirectory: folder.dataDirectory,
    log,
    onUnexpectedExit: () => {
      console.error('The embedded PostgreSQL has ended unexpectedly; its log is postgres.log in the data folder.');
      process.exit(1);
    },
  });
  environment['DATABASE_URL'] = embedded.url;
  return embedded;
};

/**
 * Loads Strapi on a database that is ready for it. Only one instance at a time loads: several on one
 * empty database would each try to make the same tables. Listening is up to the caller.
 */
export const loadNewsroom = async (folder: DataFolder, embedded: EmbeddedPostgres | null): Promise<NewsroomServer> => {
  boundGarbage();
  const root = findProjectRoot(__dirname);
  const url = process.env['DATABASE_URL'] as string;
  await checkDatabase(url);
  const before = { SIGINT: process.listeners('SIGINT'), SIGTERM: process.listeners('SIGTERM') };
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist') });
  // Strapi's own handlers exit before the database is stopped; ours do both, in order.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const listener of process.listeners(signal)) {
      if (!before[signal].includes(listener)) process.removeListener(signal, listener);
    }
  }
  await holdingBootLock(url, () => strapi.load());
  const stop = async (): Promise<void> => {
    await strapi.destroy();
    await embedded?.stop();
  };
  return { strapi, folder, embedded, stop };
};

/** Ends everything in order at the first Ctrl-C or SIGTERM; a second one ends at once. */
export const stopOnSignal = (server: Pick<NewsroomServer, 'stop'>): void => {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};
