import type { Sql } from '../sql';

/** What an operator wants to know of the database's side of the newsroom. */
export interface OperationFigures {
  readonly sequence: number;
  readonly waitingJobs: number;
  readonly dueJobs: number;
  readonly failingJobs: number;
  readonly oldestDueSeconds: number;
  readonly liveEntries: number;
}

/** One statement, so that the figures belong to one moment. */
export const readOperationFigures = async (sql: Sql): Promise<OperationFigures> => {
  const [row] = await sql.query<Readonly<Record<keyof OperationFigures, string | number>>>(
    `select (select last_sequence from publication_head) as "sequence",
            (select count(*) from editorial_entries where live_version_id is not null) as "liveEntries",
            count(*) filter (where run_at > now()) as "waitingJobs",
            count(*) filter (where run_at <= now() and attempts < max_attempts) as "dueJobs",
            count(*) filter (where last_error is not null) as "failingJobs",
            coalesce(extract(epoch from now() - min(run_at) filter (where run_at <= now() and attempts < max_attempts)), 0)
              as "oldestDueSeconds"
       from graphile_worker.jobs`,
  );
  if (!row) throw new Error('the job tables are missing');
  return {
    sequence: Number(row.sequence),
    waitingJobs: Number(row.waitingJobs),
    dueJobs: Number(row.dueJobs),
    failingJobs: Number(row.failingJobs),
    oldestDueSeconds: Math.max(Number(row.oldestDueSeconds), 0),
    liveEntries: Number(row.liveEntries),
  };
};

/** What has to be there before this instance may be sent requests; the name of what isn't. */
export const missingForService = async (sql: Sql): Promise<readonly string[]> => {
  const [row] = await sql.query<{ migrations: boolean; jobs: boolean }>(
    `select to_regclass('publication_log') is not null as migrations,
            to_regclass('graphile_worker.jobs') is not null as jobs`,
  );
  return [...(row?.migrations ? [] : ['migrations']), ...(row?.jobs ? [] : ['jobs'])];
};
