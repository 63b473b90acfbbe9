import type { Sql } from '../sql';

/** Gives the log another epoch: what downstream sites know of the one before may never have happened. */
export const renewEpoch = async (sql: Sql): Promise<{ readonly epoch: string; readonly lastSequence: number }> => {
  const [head] = await sql.query<{ epoch: string; last_sequence: string }>(
    'update publication_head set epoch = gen_random_uuid() returning epoch, last_sequence',
  );
  if (!head) throw new Error('the publication log has lost its head');
  return { epoch: head.epoch, lastSequence: Number(head.last_sequence) };
};
