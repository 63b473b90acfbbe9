import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Client } from 'pg';

import {
  findRunningEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/embedded-postgres';
import { waitUntil } from '../../src/platform/embedded-postgres/wait-until';
import {
  killAllElsewhere,
  makeCheckout,
  startElsewhere,
  type ProcessWithDatabase,
  type StartedElsewhere,
} from '../helpers/embedded-postgres-process';
import { listProcesses } from '../helpers/processes';

jest.setTimeout(30_000);

const isRoot = process.geteuid?.() === 0;
const silentLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
const servers: EmbeddedPostgres[] = [];
let root: string;
let modulePath: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'embedded-postgres-test-'));
  await chmod(root, 0o755);
  modulePath = makeCheckout(path.join(root, 'checkout'), 'linked');
});

afterEach(async () => {
  killAllElsewhere();
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

afterAll(async () => {
  await eventually('every server of these tests is gone', () => serversBelow(root).length === 0);
  await rm(root, { recursive: true, force: true });
});

describe('a database of its own', () => {
  let dataDirectory: string;
  beforeAll(() => {
    dataDirectory = path.join(root, 'own');
  });

  it('is made at the first start, with Vietnamese and Chinese in mind and a password', async () => {
    const server = await start({ dataDirectory });

    expect(server.dataDirectory).toBe(path.join(dataDirectory, 'postgres'));
    expect(new URL(server.url)).toMatchObject({ hostname: '127.0.0.1', pathname: '/toasoan' });
    await query(server.url, 'CREATE EXTENSION pg_trgm');
    const [row] = await query(
      server.url,
      `SELECT lower('ĐỒNG KHỞI') AS lower, cardinality(show_trgm('平阳')) AS trigrams, 'BÌNH DƯƠNG' ILIKE '%dương%' AS found,
        current_setting('fsync') AS fsync, current_setting('jit') AS jit, current_setting('TimeZone') AS zone,
        current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets,
        current_setting('shared_buffers') AS buffers, current_setting('max_connections')::int >= 100 AS "enoughConnections",
        pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()`,
    );
    expect(row).toEqual({
      lower: 'đồng khởi',
      trigrams: 3,
      found: true,
      fsync: 'on',
      jit: 'off',
      zone: 'UTC',
      addresses: '127.0.0.1',
      sockets: '',
      buffers: '128MB',
      enoughConnections: true,
      encoding: 'UTF8',
    });
    await query(server.url, 'CREATE TABLE kept (line text)');
    await query(server.url, "INSERT INTO kept VALUES ('Tòa Soạn')");
  });

  it('has the row of the last time at the second start', async () => {
    const server = await start({ dataDirectory });
    expect(await query(server.url, 'SELECT line FROM kept')).toEqual([{ line: 'Tòa Soạn' }]);
  });

  it('refuses a wrong password, and keeps the right one from other users', async () => {
    const server = await start({ dataDirectory });
    const wrong = new URL(server.url);
    wrong.password = 'guessed';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    const { mode } = await stat(path.join(server.dataDirectory, 'toasoan.password'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('makes and drops further databases, but not its own', async () => {
    const server = await start({ dataDirectory });
    const url = await server.createDatabase('bản thử "1"');
    expect(await query(url, 'SELECT current_database() AS name')).toEqual([{ name: 'bản thử "1"' }]);
    await expect(server.createDatabase('bản thử "1"')).rejects.toMatchObject({
      code: 'EMBEDDED_POSTGRES_DATABASE_EXISTS',
    });
    await server.dropDatabase('bản thử "1"');
    await server.dropDatabase('bản thử "1"');
    await expect(query(url, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
    await expect(server.dropDatabase('toasoan')).rejects.toMatchObject({
      code: 'EMBEDDED_POSTGRES_RESERVED_DATABASE',
    });
  });

  it('is found by another command while it runs, and only then', async () => {
    const server = await start({ dataDirectory });
    expect(await findRunningEmbeddedPostgres({ dataDirectory })).toBe(server.url);
    await server.stop();
    expect(await findRunningEmbeddedPostgres({ dataDirectory })).toBeNull();
  });

  it('takes another port when that of the last time is taken', async () => {
    const first = await start({ dataDirectory });
    await first.stop();
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(first.port, '127.0.0.1', resolve));
    try {
      const second = await start({ dataDirectory });
      expect(second.port).not.toBe(first.port);
      expect(await query(second.url, 'SELECT line FROM kept')).toHaveLength(1);
    } finally {
      occupant.close();
    }
  });

  it('starts on a copy of its files whose mode and owner were lost', async () => {
    const cluster = path.join(dataDirectory, 'postgres');
    await chmod(cluster, 0o755);
    if (isRoot) await chownTree(cluster, 0);
    const server = await start({ dataDirectory });
    expect(await query(server.url, 'SELECT line FROM kept')).toHaveLength(1);
    expect((await stat(cluster)).mode & 0o777).toBe(0o700);
  });

  it('keeps its log short', async () => {
    const logFile = path.join(dataDirectory, 'postgres.log');
    await writeFile(logFile, 'x'.repeat(11 * 1024 * 1024));
    const server = await start({ dataDirectory });
    await query(server.url, 'SELECT 1');
    expect((await stat(logFile)).size).toBeLessThan(64 * 1024);
    expect((await stat(`${logFile}.1`)).size).toBe(11 * 1024 * 1024);
  });

  it('tells when the server ends by itself, and can be started again', async () => {
    const errors: string[] = [];
    const server = await new Promise<EmbeddedPostgres>((resolve, reject) => {
      const ended = new Promise<void>((resolveEnded) => {
        startEmbeddedPostgres({
          dataDirectory,
          log: { ...silentLog, error: (message) => errors.push(message) },
          onUnexpectedExit: resolveEnded,
        }).then(async (started) => {
          process.kill(await postmasterPid(started.dataDirectory), 'SIGKILL');
          await ended;
          resolve(started);
        }, reject);
      });
    });
    expect(errors).toHaveLength(1);
    await server.stop();
    const again = await start({ dataDirectory });
    expect(await query(again.url, 'SELECT line FROM kept')).toHaveLength(1);
  });
});

describe('two starts at once', () => {
  it('end with one winner, and tell the other its process number', async () => {
    const dataDirectory = path.join(root, 'two');
    const [first, second] = [
      startElsewhere(modulePath, { dataDirectory }),
      startElsewhere(modulePath, { dataDirectory }),
    ];
    const outcomes = await Promise.all([first.outcome, second.outcome]);

    expect(outcomes.map(({ event }) => event).sort()).toEqual(['failed', 'started']);
    const winner = outcomes[0].event === 'started' ? first : second;
    expect(outcomes.find(({ event }) => event === 'failed')).toMatchObject({
      code: 'EMBEDDED_POSTGRES_IN_USE',
      details: { ownerPid: winner.pid },
      message: expect.stringContaining(String(winner.pid)),
    });
    await expect(startEmbeddedPostgres({ dataDirectory, log: silentLog })).rejects.toMatchObject({
      code: 'EMBEDDED_POSTGRES_IN_USE',
      details: { ownerPid: winner.pid },
    });
  });
});

describe('after a kill', () => {
  let dataDirectory: string;
  let holder: ProcessWithDatabase;
  let started: StartedElsewhere;

  beforeEach(async () => {
    dataDirectory = path.join(root, 'killed');
    holder = startElsewhere(modulePath, { dataDirectory });
    started = await startedBy(holder);
    await query(started.url, 'CREATE TABLE IF NOT EXISTS kept (line text)');
    await query(started.url, "INSERT INTO kept VALUES ('committed')");
  });

  afterEach(async () => {
    const server = await start({ dataDirectory });
    expect((await query(server.url, 'SELECT line FROM kept')).length).toBeGreaterThan(0);
    await query(server.url, 'TRUNCATE kept');
  });

  it('of our process the server ends too, with what was committed', async () => {
    await holder.kill();
    await eventually('the server ends', () => serversBelow(dataDirectory).length === 0);
  });

  it('of our process the next start waits for the old server, without a refusal', async () => {
    await holder.kill();
    const server = await start({ dataDirectory });
    expect(await query(server.url, 'SELECT line FROM kept')).toHaveLength(1);
    await server.stop();
  });

  it('of our process and its watchdog the orphaned server is stopped by the next start', async () => {
    const orphan = await postmasterPid(started.dataDirectory);
    // All of them die at once: our process must not see its watchdog go and act on it.
    process.kill(holder.pid, 'SIGSTOP');
    killWatchdogOf(orphan);
    await holder.kill();
    expect(serversBelow(dataDirectory)).not.toHaveLength(0);

    const server = await start({ dataDirectory });
    expect(listProcesses().map(({ pid }) => pid)).not.toContain(orphan);
    expect(await query(server.url, 'SELECT line FROM kept')).toHaveLength(1);
    await server.stop();
  });

  it('of everything the old process number is no obstacle, be it dead or another program', async () => {
    const dead = await postmasterPid(started.dataDirectory);
    process.kill(dead, 'SIGKILL');
    await holder.kill();
    await eventually('the server ends', () => serversBelow(dataDirectory).length === 0);
    const pidFile = path.join(started.dataDirectory, 'postmaster.pid');
    const stale = await readFile(pidFile, 'utf8');
    expect(stale).toMatch(new RegExp(`^${dead}\n`));

    const server = await start({ dataDirectory });
    await server.stop();

    // A program of the server's own user: PostgreSQL alone would take it for a server.
    const { uid, gid } = await stat(started.dataDirectory);
    const other = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    try {
      await writeFile(pidFile, stale.replace(/^\d+/, String(other.pid)));
      await chown(pidFile, uid, gid);
      const again = await start({ dataDirectory });
      expect(await query(again.url, 'SELECT line FROM kept')).toHaveLength(1);
      expect(other.exitCode).toBeNull();
      await again.stop();
    } finally {
      other.kill('SIGKILL');
    }
  });
});

describe('an interrupted first start', () => {
  it('is done again, because it never became a database', async () => {
    const dataDirectory = path.join(root, 'interrupted');
    const holder = startElsewhere(modulePath, { dataDirectory });
    await eventually('initdb is at work', async () => {
      const staging = (await namesIn(dataDirectory)).find((name) => name.startsWith('postgres.initializing-'));
      return staging !== undefined && existsSync(path.join(dataDirectory, staging, 'cluster', 'base'));
    });
    await holder.kill();
    expect(await namesIn(dataDirectory)).not.toContain('postgres');
    // As a power failure would leave it.
    await mkdir(path.join(dataDirectory, 'postgres.initializing-older', 'cluster', 'global'), { recursive: true });

    const server = await start({ dataDirectory });
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await namesIn(dataDirectory)).filter((name) => name.startsWith('postgres.initializing-'))).toEqual([]);
  });

  it('never overwrites a folder that holds something else', async () => {
    const dataDirectory = path.join(root, 'foreign');
    const foreign = path.join(dataDirectory, 'postgres', 'notes.txt');
    await mkdir(path.dirname(foreign), { recursive: true });
    await writeFile(foreign, 'mine');
    await expect(startEmbeddedPostgres({ dataDirectory, log: silentLog })).rejects.toMatchObject({
      code: 'EMBEDDED_POSTGRES_NOT_A_DATABASE',
    });
    expect(await readFile(foreign, 'utf8')).toBe('mine');
  });
});

describe('a database for tests', () => {
  it('leaves nothing behind when it is stopped', async () => {
    const server = await start({ ephemeral: true });
    expect(await query(server.url, "SELECT current_setting('fsync') AS fsync")).toEqual([{ fsync: 'off' }]);
    expect(existsSync(server.dataDirectory)).toBe(true);
    await server.stop();
    expect(existsSync(path.dirname(server.dataDirectory))).toBe(false);
  });

  it('leaves nothing behind when its process is killed', async () => {
    const holder = startElsewhere(modulePath, { ephemeral: true });
    const { dataDirectory } = await startedBy(holder);
    await holder.kill();
    await eventually('its folder is removed', () => !existsSync(path.dirname(dataDirectory)));
  });
});

describe('a checkout that npm installed without scripts', () => {
  it('is mended where it lies', async () => {
    const checkout = path.join(root, 'without-scripts');
    const holder = startElsewhere(makeCheckout(checkout, 'copiedWithoutInstallScripts'), {
      dataDirectory: path.join(checkout, '.tmp'),
      sharedDirectory: path.join(root, 'unused'),
    });
    expect(await startedBy(holder)).toMatchObject({ dataDirectory: path.join(checkout, '.tmp', 'postgres') });
    expect(existsSync(path.join(root, 'unused'))).toBe(false);
    await holder.kill();
  });

  it('also works in a folder that only its owner, root on servers, can enter', async () => {
    const closed = path.join(root, 'closed');
    const checkout = path.join(closed, 'checkout');
    const sharedDirectory = path.join(root, 'shared');
    const dataDirectory = path.join(checkout, '.tmp');
    await mkdir(closed, { mode: 0o700 });
    const closedModule = makeCheckout(checkout, 'copiedWithoutInstallScripts');

    const holder = startElsewhere(closedModule, { dataDirectory, sharedDirectory });
    const first = await startedBy(holder);
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
    if (isRoot) {
      // The user that PostgreSQL runs as can't come here, so programs and data lie in the shared folder.
      expect(path.relative(sharedDirectory, first.dataDirectory)).toMatch(/^[0-9a-f]{16}\/postgres$/);
      expect(await readFile(path.join(dataDirectory, 'postgres.location'), 'utf8')).toBe(
        `${path.dirname(first.dataDirectory)}\n`,
      );
      expect(holder.logLines.join('\n')).toContain(first.dataDirectory);
      expect((await stat(first.dataDirectory)).uid).not.toBe(0);
    } else {
      expect(first.dataDirectory).toBe(path.join(dataDirectory, 'postgres'));
    }
    await holder.kill();

    const second = startElsewhere(closedModule, { dataDirectory, sharedDirectory });
    const { url, dataDirectory: cluster } = await startedBy(second);
    expect(cluster).toBe(first.dataDirectory);
    expect(await query(url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await second.kill();
  });
});

async function start(place: { dataDirectory: string } | { ephemeral: true }): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ ...place, log: silentLog });
  servers.push(server);
  return server;
}

async function startedBy(holder: ProcessWithDatabase): Promise<StartedElsewhere> {
  const outcome = await holder.outcome;
  if (outcome.event === 'started') return outcome;
  throw new Error(`${outcome.code}: ${outcome.message}`);
}

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function eventually(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const answer = await waitUntil({ timeoutMilliseconds: 10_000, probe: async () => ((await isTrue()) ? true : null) });
  if (answer === null) throw new Error(`Not within ten seconds: ${what}`);
}

function serversBelow(folder: string): readonly number[] {
  return listProcesses()
    .filter(({ command }) => command.includes('/bin/postgres') && command.includes(`${folder}/`))
    .map(({ pid }) => pid);
}

/** The shell that waits for the server, and the one that waits for the end of our process. */
function killWatchdogOf(serverPid: number): void {
  const processes = listProcesses();
  const group = processes.find(({ pid }) => pid === serverPid)?.group;
  const shells = processes.filter((row) => row.group === group && row.command.startsWith('/bin/sh'));
  expect(shells).toHaveLength(2);
  for (const { pid } of shells) process.kill(pid, 'SIGKILL');
}

async function postmasterPid(cluster: string): Promise<number> {
  return Number.parseInt(await readFile(path.join(cluster, 'postmaster.pid'), 'utf8'), 10);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}

async function chownTree(folder: string, userId: number): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) await chown(path.join(folder, name), userId, userId);
  await chown(folder, userId, userId);
}
