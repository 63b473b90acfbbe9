import { Client } from 'pg';

import { eventually } from './eventually';
import type { Entry, Newsroom } from './newsroom';

export interface HeldEntry {
  /** Answers when so many requests wait for the entry, or for what waits for it. */
  untilWaiting(count: number): Promise<void>;
  release(): Promise<void>;
}

/** Holds an entry's row in the database, so that requests queue up for it. */
export const holdEntry = async (newsroom: Newsroom, { type, documentId, locale }: Entry): Promise<HeldEntry> => {
  const client = new Client({ connectionString: newsroom.databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query(
    'select 1 from editorial_entries where content_type = $1 and document_id = $2 and locale = $3 for update',
    [type, documentId, locale],
  );
  return {
    untilWaiting: (count) =>
      eventually(`${count} requests wait`, async () => {
        const rows = await newsroom.sql(
          "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        );
        return rows.length >= count;
      }),
    release: async () => {
      await client.query('rollback');
      await client.end();
    },
  };
};
