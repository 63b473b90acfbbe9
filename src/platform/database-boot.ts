import { Client } from 'pg';

/** A database that the newsroom can't run on, with what to do about it. */
export class UnsuitableDatabaseError extends Error {
  override readonly name = 'UnsuitableDatabaseError';

  constructor(
    readonly code: 'DATABASE_TOO_OLD' | 'DATABASE_NOT_UTF8' | 'DATABASE_LOCALE_UNSUITABLE' | 'TIME_ZONE_NOT_UTC',
    message: string,
  ) {
    super(message);
  }
}

const oldestVersion = 140_000;

/** Any fixed number of ours: it names the lock among all advisory locks of the database. */
const bootLock = 7_283_004_117;

const withClient = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/**
 * Refuses what would fail later and quietly: an old server, another encoding than UTF-8, a locale
 * that knows only ASCII letters (searches would find no Vietnamese and no Chinese), and a process
 * that doesn't run in UTC, in which Strapi would store local times.
 * @throws UnsuitableDatabaseError
 */
export const checkDatabase = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    if (new Date(2026, 0, 1).getTimezoneOffset() !== 0) {
      throw new UnsuitableDatabaseError('TIME_ZONE_NOT_UTC', 'Run the process with TZ=UTC.');
    }
    const { rows } = await client.query<{ version: number; encoding: string; lower: string }>(
      `select current_setting('server_version_num')::integer as version,
              pg_encoding_to_char(encoding) as encoding, lower('ĐỒNG KHỞI') as lower
         from pg_database where datname = current_database()`,
    );
    const [found] = rows;
    if (!found || found.version < oldestVersion) {
      throw new UnsuitableDatabaseError('DATABASE_TOO_OLD', 'PostgreSQL 14 or later is needed.');
    }
    if (found.encoding !== 'UTF8') {
      throw new UnsuitableDatabaseError(
        'DATABASE_NOT_UTF8',
        `The database is encoded in ${found.encoding}. Create it with ENCODING 'UTF8'.`,
      );
    }
    if (found.lower !== 'đồng khởi') {
      throw new UnsuitableDatabaseError(
        'DATABASE_LOCALE_UNSUITABLE',
        "The database's locale knows only ASCII letters. Create it with a UTF-8 locale, for example LC_CTYPE 'C.UTF-8'.",
      );
    }
  });

/** Runs `work` while no other instance on this database runs theirs. */
export const holdingBootLock = <Result>(url: string, work: () => Promise<Result>): Promise<Result> =>
  withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [bootLock]);
    return work();
  });
