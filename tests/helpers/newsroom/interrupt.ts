import { setTimeout as pause } from 'node:timers/promises';

import { copyDatabase } from '../server/databases';
import { theRun } from '../server/run';
import { startServer, type ServerUnderTest } from '../server/start-server';
import { countDone, makeEntries, startBustle, unkeptPromises } from './bustle';
import type { Chance } from './chance';
import { eventually } from './eventually';
import { newMarker } from './marker';
import { newsroomAt, type Newsroom } from './newsroom';
import { problemsOf } from './whole-entries';

/** What a series of interruptions has left behind: nothing, if all or none was written each time. */
export interface Aftermath {
  /** Transactions that were open at the moments of interruption. */
  readonly interrupted: number;
  readonly problems: readonly string[];
  readonly unkept: readonly string[];
  /** Changes of state that were answered as done meanwhile: what the interruptions fell into. */
  readonly done: number;
}

const openTransactions = `
  from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`;

const countOpen = async (newsroom: Newsroom): Promise<number> => {
  const [row] = await newsroom.sql<{ count: string }>(`select count(*) ${openTransactions}`);
  return Number(row?.count);
};

/** Ends connections in the middle of their transactions, so many times, while people are at work. */
export const interruptTransactions = async (newsroom: Newsroom, times: number, chance: Chance): Promise<Aftermath> => {
  // Other tests of this run have tampered with entries of their own, on purpose.
  const known = new Set(await problemsOf(newsroom));
  const bustle = startBustle(() => [newsroom], await makeEntries(newsroom), chance, 6);
  let interrupted = 0;
  await eventually(
    `${times} transactions are interrupted`,
    async () => {
      await pause(20 + chance.below(160));
      const ended = await newsroom.sql(
        `select pg_terminate_backend(pid) from (select pid ${openTransactions} order by random() limit 1) one`,
      );
      interrupted += ended.length;
      return interrupted >= times && bustle.done() >= times / 4;
    },
    120_000,
  );
  const asked = await bustle.stop();
  return {
    interrupted,
    problems: (await problemsOf(newsroom)).filter((problem) => !known.has(problem)),
    unkept: await unkeptPromises(newsroom, asked),
    done: countDone(asked),
  };
};

/**
 * Kills server processes (SIGKILL) at random moments while people are at work. Several run on one
 * database at a time and die one after the other; the last of each wave is asked what they left.
 */
export const killServers = async (kills: number, atOnce: number, chance: Chance): Promise<Aftermath> => {
  const run = theRun();
  const name = `${run.databasePrefix}_killed_${newMarker()}`;
  const databaseUrl = await copyDatabase(run.postgresUrl, run.seededDatabase, name);
  const total = { interrupted: 0, problems: [] as string[], unkept: [] as string[], done: 0 };
  for (let killed = 0; killed < kills; ) {
    const doomed = Math.min(atOnce, kills - killed);
    const wave = await withServers(doomed + 1, databaseUrl, (servers) => killAllButLast(servers, databaseUrl, chance));
    killed += doomed;
    total.interrupted += wave.interrupted;
    total.done += wave.done;
    total.problems.push(...wave.problems);
    total.unkept.push(...wave.unkept);
  }
  return total;
};

/** Servers for the time of some work; none is left behind, whatever happens. */
const withServers = async (
  count: number,
  databaseUrl: string,
  work: (servers: readonly ServerUnderTest[]) => Promise<Aftermath>,
): Promise<Aftermath> => {
  const { app } = theRun();
  const started = await Promise.allSettled(Array.from({ length: count }, () => startServer(app, databaseUrl)));
  const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  try {
    const failed = started.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    return await work(servers);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
};

const killAllButLast = async (
  servers: readonly ServerUnderTest[],
  databaseUrl: string,
  chance: Chance,
): Promise<Aftermath> => {
  const run = theRun();
  const newsrooms = servers.map((server) => newsroomAt({ ...server, databaseUrl }, run));
  const survivor = newsrooms.at(-1) as Newsroom;
  const alive = new Set(newsrooms);
  const bustle = startBustle(() => [...alive], await makeEntries(survivor), chance, 6);
  let interrupted = 0;
  for (const [index, server] of servers.slice(0, -1).entries()) {
    const doomed = newsrooms[index] as Newsroom;
    const doneBefore = bustle.done();
    await eventually('people get on with their work', async () => bustle.done() >= doneBefore + 3, 60_000);
    await pause(chance.below(400));
    interrupted += await countOpen(survivor);
    await server.kill();
    alive.delete(doomed);
  }
  const asked = await bustle.stop();
  await eventually('PostgreSQL has noticed that they are gone', async () => (await countOpen(survivor)) === 0);
  const aftermath = {
    interrupted,
    problems: await problemsOf(survivor),
    unkept: await unkeptPromises(survivor, asked),
    done: countDone(asked),
  };
  await Promise.all(newsrooms.map((newsroom) => newsroom.close()));
  return aftermath;
};
