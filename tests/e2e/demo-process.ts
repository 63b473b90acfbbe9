import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

export const demoPassword = 'Toasoan-Demo-2026';

export interface DemoProcess {
  readonly url: string;
  /** Where the reference site is. */
  readonly siteUrl: string;
  /** Milliseconds from the start to "is ready". */
  readonly readyAfter: number;
  /** Ctrl-C; answers the exit code. */
  stop(): Promise<number | null>;
}

const projectRoot = path.resolve(__dirname, '..', '..');

/** Longest start on a slow machine: the first one loads the whole demo newsroom. */
const readyWithin = 240_000;

/** Starts the built demo as `npm run demo` does, on a free port, with its data in a folder of its own. */
export const startDemo = async (dataDirectory: string): Promise<DemoProcess> => {
  const port = await freePort();
  const sitePort = await freePort();
  const { DATABASE_URL: _otherDatabase, ...environment } = process.env;
  const startedAt = performance.now();
  const child = spawn(process.execPath, [path.join(projectRoot, 'dist/src/cli/demo.js')], {
    cwd: projectRoot,
    env: {
      ...environment,
      DATA_DIR: dataDirectory,
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_PORT: String(sitePort),
      DEMO_PASSWORD: demoPassword,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await isReady(child);
  return {
    url: `http://127.0.0.1:${port}`,
    siteUrl: `http://127.0.0.1:${sitePort}`,
    readyAfter: performance.now() - startedAt,
    stop: async () => {
      const exited = once(child, 'exit') as Promise<[number | null]>;
      child.kill('SIGINT');
      return (await exited)[0];
    },
  };
};

const isReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`The demo ${why}:\n${output.slice(-4_000)}`));
    const timer = setTimeout(() => fail(`was not ready within ${readyWithin} ms`), readyWithin);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code} before it was ready`);
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (!output.includes('is ready')) return;
        clearTimeout(timer);
        resolve();
      });
    }
  });

const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};
