import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { Logger, parseCronItems, run, type JobHelpers, type Runner } from 'graphile-worker';
import { Pool } from 'pg';

/** What a job does; it may run twice if a server dies in the middle, so it asks the rows first. */
export type Task = (payload: Readonly<Record<string, unknown>>, job: { readonly id: string }) => Promise<void>;

export interface JobRunner {
  /** Waits for the jobs that run now and takes no further ones. */
  stop(): Promise<void>;
}

interface Jobs {
  readonly tasks: Readonly<Record<string, Task>>;
  /** Tasks that run every minute, on one of the instances. */
  readonly everyMinute: readonly string[];
  /** Tasks that run once as soon as an instance is up, for what was due while none was. */
  readonly atStart: readonly string[];
  /** How many run at a time here; 2 unless said. */
  readonly concurrency?: number;
  /** How late a job that waits for its time may begin, in milliseconds; half a second unless said. */
  readonly pollInterval?: number;
}

/** Few, and connections of their own: publications go one after the other anyway. */
const usualConcurrency = 2;

/**
 * How late an alarm may ring, in milliseconds; the median is half of it. Each of the concurrent workers
 * asks the database this often, also when nothing happens.
 */
const usualPollInterval = 500;

const restartAfter = 2_000;

/**
 * Runs jobs inside this instance until stopped, whatever happens to the database meanwhile:
 * graphile-worker gives up after some failed attempts to reach it, so it is started again.
 */
export const startJobRunner = async (strapi: Core.Strapi, jobs: Jobs): Promise<JobRunner> => {
  const { connectionString, ssl } = strapi.config.get<{ connectionString: string; ssl: false | object }>(
    'database.connection.connection',
  );
  const pool = new Pool({ connectionString, ssl, max: (jobs.concurrency ?? usualConcurrency) + 2 });
  const note = (error: Error): void => {
    strapi.log.warn(`A connection of the job runner was lost: ${error.message}`);
  };
  // Without a listener a connection that is lost while it is in use would end the process.
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  const stopping = new AbortController();
  const start = () => runWorker(strapi, pool, jobs);
  const first = await start();
  let current: Runner | null = first;
  const superviseFrom = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        current ??= await start();
        await current.promise;
      } catch (error) {
        if (!stopping.signal.aborted) strapi.log.error(`The job runner has ended and starts again: ${String(error)}`);
      }
      current = null;
      if (!stopping.signal.aborted) await waitToRestart(stopping.signal);
    }
  };
  const supervision = superviseFrom();
  return {
    stop: async () => {
      stopping.abort();
      await current?.stop();
      await supervision;
      await pool.end();
    },
  };
};

const waitToRestart = async (signal: AbortSignal): Promise<void> => {
  try {
    await pause(restartAfter, undefined, { signal });
  } catch (error) {
    // Being told to stop is the other way for this pause to end.
    if (!signal.aborted) throw error;
  }
};

const runWorker = async (
  strapi: Core.Strapi,
  pool: Pool,
  { tasks, everyMinute, atStart, concurrency, pollInterval }: Jobs,
): Promise<Runner> => {
  const runner = await run({
    pgPool: pool,
    concurrency: concurrency ?? usualConcurrency,
    pollInterval: pollInterval ?? usualPollInterval,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') strapi.log.error(message);
      else strapi.log.debug(message);
    }),
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        (payload: unknown, { job }: JobHelpers) => task((payload ?? {}) as Readonly<Record<string, unknown>>, job),
      ]),
    ),
    parsedCronItems: parseCronItems(
      everyMinute.map((task) => ({ task, match: '* * * * *', options: { maxAttempts: 1 } })),
    ),
  });
  for (const task of atStart) await runner.addJob(task, {}, { jobKey: task, maxAttempts: 1 });
  return runner;
};
