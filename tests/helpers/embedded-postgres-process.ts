import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { compileFolder, PROJECT_ROOT } from './compile-folder';

/**
 * A checkout with the compiled module: with the packages of this one, or with copies of the database packages as npm
 * leaves them when install scripts are switched off (no symbolic links, no x bits).
 */
export function makeCheckout(folder: string, packages: 'linked' | 'copiedWithoutInstallScripts'): string {
  const compiled = path.join(folder, 'dist', 'src', 'platform', 'embedded-postgres');
  compileFolder('src/platform/embedded-postgres', compiled);

  const installed = path.join(PROJECT_ROOT, 'node_modules');
  const modules = path.join(folder, 'node_modules');
  if (packages === 'linked') {
    symlinkSync(installed, modules);
    return path.join(compiled, 'index.js');
  }
  mkdirSync(modules);
  for (const name of ['pg', 'zod']) symlinkSync(path.join(installed, name), path.join(modules, name));
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(path.join(installed, name), path.join(modules, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of readdirSync(path.join(modules, '@embedded-postgres'))) {
    undoInstallScript(path.join(modules, '@embedded-postgres', name, 'native'));
  }
  return path.join(compiled, 'index.js');
}

function undoInstallScript(nativeDirectory: string): void {
  for (const entry of readdirSync(nativeDirectory, { recursive: true, withFileTypes: true })) {
    const entryPath = path.join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) rmSync(entryPath);
    else if (entry.isFile()) chmodSync(entryPath, 0o644);
  }
}

export interface StartedElsewhere {
  readonly event: 'started';
  readonly url: string;
  readonly dataDirectory: string;
  readonly port: number;
}

export interface FailedElsewhere {
  readonly event: 'failed';
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface ProcessWithDatabase {
  readonly pid: number;
  readonly outcome: Promise<StartedElsewhere | FailedElsewhere>;
  readonly logLines: readonly string[];
  /** SIGKILL: the process can do nothing about it. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

export function startElsewhere(modulePath: string, options: Readonly<Record<string, unknown>>): ProcessWithDatabase {
  const child = spawn(
    process.execPath,
    [path.join(__dirname, 'hold-embedded-postgres.js'), modulePath, JSON.stringify(options)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  running.add(child);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      running.delete(child);
      resolve();
    });
  });
  const logLines: string[] = [];
  const outcome = new Promise<StartedElsewhere | FailedElsewhere>((resolve, reject) => {
    let pending = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (pending + chunk).split('\n');
      pending = lines.pop() ?? '';
      for (const line of lines) {
        const event = JSON.parse(line) as StartedElsewhere | FailedElsewhere | { event: 'log'; message: string };
        if (event.event === 'log') logLines.push(event.message);
        else resolve(event);
      }
    });
    child.once('close', () => reject(new Error('The process ended without an answer')));
  });
  // A test that kills the process has no interest in its answer.
  outcome.catch(() => undefined);
  if (child.pid === undefined) throw new Error('The process could not be started');
  return {
    pid: child.pid,
    outcome,
    logLines,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

export function killAllElsewhere(): void {
  for (const child of running) child.kill('SIGKILL');
}
