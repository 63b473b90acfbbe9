import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOutStockApp } from './stock-app.mjs';

// Ratios in one run on one machine: ours against stock Strapi with the same content types, in turn,
// so that both sides see the same weather. Needs a build: "npm run bench" makes one.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const { startEmbeddedPostgres } = require(path.join(root, 'dist/src/platform/embedded-postgres/index.js'));

const rounds = Number(process.env.BENCH_ROUNDS ?? 12);
const perRound = 10;
const limits = { save: 1.5, publish: 1.5 };

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

const secret = 'bench-secret-bench-secret-bench-secret';
const environment = (databaseUrl, publicDirectory) => ({
  ...process.env,
  TZ: 'UTC',
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  PUBLIC_DIRECTORY: publicDirectory,
  APP_KEYS: `${secret},${secret}`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  ROYALTIES_KEY: secret,
  STRAPI_TELEMETRY_DISABLED: 'true',
});

const answer = (child) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`a side of the comparison ended with ${code}`)));
  });

const startSide = async (side, appDirectory, distDirectory, databaseUrl, publicDirectory) => {
  const child = fork(path.join(root, 'tests/bench/worker.cjs'), [appDirectory, distDirectory, side], {
    cwd: appDirectory,
    env: environment(databaseUrl, publicDirectory),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await answer(child);
  return {
    run: async (operation, times) => {
      const answered = answer(child);
      child.send({ operation, times });
      return (await answered).durations;
    },
    stop: () => child.disconnect(),
  };
};

const folder = mkdtempSync(path.join(tmpdir(), 'toa-soan-bench-'));
const silent = { info: () => {}, warn: console.warn, error: console.error };
const postgres = process.env.DATABASE_URL ? null : await startEmbeddedPostgres({ ephemeral: true, log: silent });
const sides = [];
try {
  if (!postgres) throw new Error('Unset DATABASE_URL: the benchmark makes databases of its own.');
  mkdirSync(path.join(folder, 'uploads'));
  const stock = path.join(folder, 'stock');
  layOutStockApp(root, stock);
  sides.push(await startSide('stock', stock, stock, await postgres.createDatabase('stock'), folder));
  sides.push(await startSide('ours', root, path.join(root, 'dist'), await postgres.createDatabase('ours'), folder));
  const failed = [];
  for (const operation of Object.keys(limits)) {
    const durations = [[], []];
    for (let round = -2; round < rounds; round += 1) {
      for (const [index, side] of sides.entries()) {
        const measured = await side.run(operation, perRound);
        if (round >= 0) durations[index].push(...measured);
      }
    }
    const [theirs, ours] = durations.map(median);
    const ratio = ours / theirs;
    console.log(
      `${operation.padEnd(8)} stock ${theirs.toFixed(1)} ms, ours ${ours.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (at most ${limits[operation]})`,
    );
    if (ratio > limits[operation]) failed.push(operation);
  }
  if (failed.length > 0) {
    console.error(`Over the limit: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  for (const side of sides) side.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
