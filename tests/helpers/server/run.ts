import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Material } from '../newsroom/material';
import type { People } from '../newsroom/people';

/** A running server and its database. */
export interface Place {
  readonly url: string;
  readonly controlUrl: string;
  readonly databaseUrl: string;
  readonly logFile: string;
}

/** What the setup of a test run leaves for its test files, which run in processes of their own. */
export interface Run {
  /** Folder of the compiled app. */
  readonly app: string;
  /** Connection string of the PostgreSQL server, to make further databases on. */
  readonly postgresUrl: string;
  /** Every database of this run begins with this. */
  readonly databasePrefix: string;
  /** A database with people and material in it that nobody is connected to, to be copied. */
  readonly seededDatabase: string;
  /** One server each for Jest's workers: a test file has its own to itself while it runs. */
  readonly places: readonly Place[];
  readonly people: People;
  readonly tokens: { readonly fullAccess: string; readonly readOnly: string };
  readonly material: Material;
}

const variable = 'TOA_SOAN_TEST_RUN';

export const saveRun = (run: Run): void => {
  const file = path.join(run.app, 'run.json');
  writeFileSync(file, JSON.stringify(run));
  process.env[variable] = file;
};

export const theRun = (): Run => {
  const file = process.env[variable];
  if (!file) throw new Error('These tests need the global setup of tests/helpers/server.');
  return JSON.parse(readFileSync(file, 'utf8')) as Run;
};

/** The server of this worker. */
export const placeOf = ({ places }: Run): Place => {
  const worker = Number(process.env['JEST_WORKER_ID'] ?? '1');
  return places[(worker - 1) % places.length] as Place;
};
