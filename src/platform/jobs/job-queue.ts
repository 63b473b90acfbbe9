import type { Sql } from '../sql';

/** A job to be run by any of the instances, once the transaction that added it has committed. */
export interface NewJob {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Left out: at once. */
  readonly runAt?: Date;
  /** A second job under the same key takes the first one's place. */
  readonly key?: string;
  /** `gathers` keeps the time of the job that waits already, so that a flood becomes one run. */
  readonly mode?: 'replaces' | 'gathers';
  /** Tries at most; each waits longer than the one before (graphile-worker's back-off). */
  readonly attempts?: number;
}

/** Adds a job on the transaction's own connection: it exists if and only if the transaction commits. */
export const addJob = async (sql: Sql, job: NewJob): Promise<void> => {
  await sql.query(
    `select graphile_worker.add_job(?, payload := ?::json, run_at := ?::timestamptz, job_key := ?,
       max_attempts := ?, job_key_mode := ?)`,
    [
      job.task,
      JSON.stringify(job.payload),
      job.runAt?.toISOString() ?? null,
      job.key ?? null,
      job.attempts ?? 8,
      job.mode === 'gathers' ? 'preserve_run_at' : 'replace',
    ],
  );
};

/** Takes a waiting job away; one that runs now goes on, and isn't tried again. */
export const removeJob = async (sql: Sql, key: string): Promise<void> => {
  await sql.query('select graphile_worker.remove_job(?)', [key]);
};
