import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { theRun } from './run';

/** Runs one of the compiled commands on a database; fails if the command does. */
export const runCommand = async (file: string, databaseUrl: string): Promise<string> => {
  const { app } = theRun();
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(app, 'dist/src/cli', file)], {
    cwd: app,
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
  });
  return stdout;
};
