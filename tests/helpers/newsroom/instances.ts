import { copyDatabase } from '../server/databases';
import { theRun } from '../server/run';
import { startServer, type ServerUnderTest } from '../server/start-server';
import { newMarker } from './marker';
import { newsroomAt, type Newsroom } from './newsroom';

/** One server process of several, and the newsroom as seen through it. */
export interface Instance {
  readonly server: ServerUnderTest;
  readonly newsroom: Newsroom;
}

/** A database of its own with people and material in it; instances are started on it one by one. */
export const freshDatabase = (name: string): Promise<string> => {
  const run = theRun();
  return copyDatabase(run.postgresUrl, run.seededDatabase, `${run.databasePrefix}_${name}_${newMarker()}`);
};

export const startInstance = async (
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Instance> => {
  const run = theRun();
  const server = await startServer(run.app, databaseUrl, environment);
  return { server, newsroom: newsroomAt({ ...server, databaseUrl }, run) };
};

/**
 * A server on a database of its own, for what concerns a whole newsroom: months that are locked in
 * their order, settings that hold for everybody.
 */
export const ownNewsroom = async (
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Instance> => startInstance(await freshDatabase(name), environment);

export const stopInstance = async ({ server, newsroom }: Instance): Promise<void> => {
  await newsroom.close();
  await server.stop();
};
