import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../newsroom/eventually';

export interface LoadBalancer {
  readonly url: string;
  stop(): Promise<void>;
}

const readme = path.resolve(__dirname, '../../../README.md');

/** The configuration that the README gives to operators. */
const givenConfiguration = async (): Promise<string> => {
  const [, block] = /```nginx\n([^]*?)```/.exec(await readFile(readme, 'utf8')) ?? [];
  if (!block) throw new Error('README.md shows no configuration of nginx');
  return block;
};

const replaced = (text: string, found: string, by: string): string => {
  if (!text.includes(found)) throw new Error(`the configuration in README.md has no ${found}`);
  return text.replaceAll(found, by);
};

/**
 * nginx from Debian's packages with the README's configuration, before servers of this machine.
 * `seconds` stand in for its waits, so that a test need not wait as long.
 */
export const startNginx = async (servers: readonly [string, string], seconds: number): Promise<LoadBalancer> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'toa-soan-nginx-'));
  const port = await freePort();
  let site = await givenConfiguration();
  for (const [index, url] of servers.entries()) site = replaced(site, `10.0.0.1${index + 1}:1337`, new URL(url).host);
  site = replaced(site, 'listen 443 ssl;', `listen 127.0.0.1:${port};`);
  site = replaced(site, 'fail_timeout=5s', `fail_timeout=${seconds}s`);
  site = replaced(site, 'keepalive_timeout 5s', `keepalive_timeout ${seconds}s`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const configuration = [
    // Whoever runs the tests runs its workers too: nobody else may enter the folder.
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;',
    'worker_processes 1;',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log warn;`,
    'events { worker_connections 512; }',
    `http { access_log off; ${places.join(' ')}\n${site}\n}`,
  ].join('\n');
  const file = path.join(folder, 'nginx.conf');
  await writeFile(file, configuration);
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', `${folder}/error.log`], { stdio: 'ignore' });
  let ended: string | null = null;
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ended =
        (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? 'nginx is not installed; on Debian: apt-get install nginx-light'
          : String(error);
      resolve();
    });
    child.once('exit', (code) => {
      ended ??= `nginx ended with ${String(code)}`;
      resolve();
    });
  });
  await eventually('nginx answers', async () => {
    if (ended !== null) throw new Error(`${ended}\n${await readFile(`${folder}/error.log`, 'utf8').catch(() => '')}`);
    return answers(`http://127.0.0.1:${port}/health`);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    // It doesn't listen yet.
    return false;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
