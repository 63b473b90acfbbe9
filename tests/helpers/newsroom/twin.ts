import { copyDatabase } from '../server/databases';
import { placeOf, theRun } from '../server/run';
import { startServer } from '../server/start-server';
import { newsroomAt, type Newsroom } from './newsroom';

export interface Twin {
  readonly newsroom: Newsroom;
  stop(): Promise<void>;
}

/** A second server on a copy of this worker's database as it stands now. */
export const makeTwin = async (name: string): Promise<Twin> => {
  const run = theRun();
  const source = new URL(placeOf(run).databaseUrl).pathname.slice(1);
  const worker = process.env['JEST_WORKER_ID'] ?? '1';
  const databaseUrl = await copyDatabase(run.postgresUrl, source, `${run.databasePrefix}_${name}_${worker}`);
  const server = await startServer(run.app, databaseUrl);
  const newsroom = newsroomAt({ ...server, databaseUrl }, run);
  return {
    newsroom,
    stop: async () => {
      await newsroom.close();
      await server.stop();
    },
  };
};
