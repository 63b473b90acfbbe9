import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { openSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface ServerUnderTest {
  readonly url: string;
  /** Answers snapshots, see serve.js. */
  readonly controlUrl: string;
  readonly logFile: string;
  /** SIGKILL: the process can do nothing about it. */
  kill(): Promise<void>;
  /** SIGTERM, and SIGKILL if that isn't enough. */
  stop(): Promise<void>;
}

const firstPort = 14_200;
const lastPort = 15_900;
const startWithin = 240_000;
const stopWithin = 25_000;

const secrets = {
  APP_KEYS: 'only-for-tests-one,only-for-tests-two',
  API_TOKEN_SALT: 'only-for-tests-salt',
  ADMIN_JWT_SECRET: 'only-for-tests-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'only-for-tests-transfer-salt',
  JWT_SECRET: 'only-for-tests-jwt-secret-of-readers',
  ENCRYPTION_KEY: 'only-for-tests-encryption-key-32ch',
  ROYALTIES_KEY: 'only-for-tests-royalties-key-of-32-ch',
};

/** Starts the compiled app on a database, as a process of its own; answers when it takes requests. */
export const startServer = async (
  app: string,
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerUnderTest> => {
  const ports = await freePorts(2);
  const [freePort, controlPort] = ports;
  const port = environment['PORT'] ?? freePort;
  const logFile = path.join(app, `server-${port}.log`);
  const log = openSync(logFile, 'w');
  const child = fork(path.join(__dirname, 'serve.js'), [app], {
    cwd: app,
    stdio: ['ignore', log, log, 'ipc'],
    env: {
      PATH: process.env['PATH'],
      ...secrets,
      NODE_ENV: 'production',
      TZ: 'UTC',
      HOST: '127.0.0.1',
      PORT: String(port),
      CONTROL_PORT: String(controlPort),
      DATABASE_URL: databaseUrl,
      // Several servers share one PostgreSQL, whose connections are 100 unless it is told otherwise.
      DATABASE_POOL_MAX: '10',
      DATA_DIR: path.join(app, 'data'),
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_EE: 'true',
      ...environment,
    },
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void exited.then(() => ports.forEach((one) => handedOut.delete(one)));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`The server ${why}:\n${readFileSync(logFile, 'utf8').slice(-4_000)}`));
    };
    const timer = setTimeout(() => fail(`was not ready within ${startWithin} ms`), startWithin);
    void exited.then(() => {
      clearTimeout(timer);
      fail('ended before it was ready');
    });
    child.once('message', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    controlUrl: `http://127.0.0.1:${controlPort}`,
    logFile,
    kill: () => end('SIGKILL'),
    stop: async () => {
      const timer = setTimeout(() => child.kill('SIGKILL'), stopWithin);
      await end('SIGTERM');
      clearTimeout(timer);
    },
  };
};

/** What servers of this process have, or will have: they listen long after their port was found free. */
const handedOut = new Set<number>();

/** Each of Jest's workers has ports of its own. */
const worker = Number(process.env['JEST_WORKER_ID'] ?? '0') % 8;

/** Free ports; a random start keeps two test runs on one machine apart. */
const freePorts = async (count: number): Promise<readonly number[]> => {
  const found: number[] = [];
  let port = firstPort + Math.floor(Math.random() * (lastPort - firstPort));
  while (found.length < count) {
    port = port < lastPort ? port + 1 : firstPort;
    if (port % 8 !== worker || handedOut.has(port)) continue;
    handedOut.add(port);
    if (await isFree(port)) found.push(port);
  }
  return found;
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
