import { rm } from 'node:fs/promises';

import { startEmbeddedPostgres } from '../../../src/platform/embedded-postgres';
import { clientOf } from '../newsroom/client';
import { seedMaterial } from '../newsroom/material';
import { makeApiToken, seedPeople } from '../newsroom/people';
import { useSingleApproval } from '../newsroom/workflows';
import { buildApp } from './build-app';
import { copyDatabase, createDatabase, dropDatabasesOf } from './databases';
import { saveRun, type Place } from './run';
import { startServer } from './start-server';
import { teardownSteps } from './teardown-steps';

const mostServers = 4;

/**
 * One compiled app for a run, and a server with a fresh database for each of Jest's workers. The
 * first start makes tables, roles, people and material; the others get copies of that.
 */
export default async ({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> => {
  const app = await buildApp();
  teardownSteps.push(() => rm(app, { recursive: true, force: true }));
  const postgresUrl = await postgresServer();
  const databasePrefix = `toa_test_${process.pid}_${Date.now().toString(36)}`;
  teardownSteps.push(() => dropDatabasesOf(postgresUrl, databasePrefix));

  const firstDatabase = `${databasePrefix}_1`;
  const first = await startPlace(app, await createDatabase(postgresUrl, firstDatabase));
  const people = await seedPeople(first.url);
  const admin = clientOf(first.url, people.admin.token);
  await useSingleApproval(admin);
  const tokens = {
    fullAccess: await makeApiToken(admin, 'full-access'),
    readOnly: await makeApiToken(admin, 'read-only'),
  };
  const material = await seedMaterial(clientOf(first.url, people.chief.token));

  const seededDatabase = `${databasePrefix}_seeded`;
  await copyDatabase(postgresUrl, firstDatabase, seededDatabase);
  const places = [first];
  for (let number = 2; number <= Math.min(maxWorkers, mostServers); number += 1) {
    const database = await copyDatabase(postgresUrl, seededDatabase, `${databasePrefix}_${number}`);
    places.push(await startPlace(app, database));
  }
  saveRun({ app, postgresUrl, databasePrefix, seededDatabase, places, people, tokens, material });
};

const startPlace = async (app: string, databaseUrl: string): Promise<Place> => {
  const { url, controlUrl, logFile, stop } = await startServer(app, databaseUrl);
  teardownSteps.push(stop);
  return { url, controlUrl, logFile, databaseUrl };
};

/** The server that DATABASE_URL names, or an embedded one for this run. */
const postgresServer = async (): Promise<string> => {
  const given = process.env['DATABASE_URL'];
  if (given) return given;
  const silent = { info: () => undefined, warn: console.warn, error: console.error };
  const embedded = await startEmbeddedPostgres({ ephemeral: true, log: silent });
  teardownSteps.push(() => embedded.stop());
  return embedded.url;
};
