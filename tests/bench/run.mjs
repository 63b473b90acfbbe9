import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureDistance } from './distance.mjs';
import { measureReads } from './reads.mjs';
import { measureScale } from './scale.mjs';
import { startBareKoa, startSide } from './sides.mjs';
import { layOutStockApp } from './stock-app.mjs';
import { printTable } from './table.mjs';
import { measureWrites } from './writes.mjs';

// Ratios in one run on one machine: ours against stock Strapi with the same content types and against
// bare Koa, in turn, so that all sides see the same weather. Needs a build: "npm run bench" makes one.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const { startEmbeddedPostgres } = require(path.join(root, 'dist/src/platform/embedded-postgres/index.js'));

const isQuick = process.argv.includes('--quick');
const number = (name, usual, quick) => Number(process.env[name] ?? (isQuick ? quick : usual));
const plan = {
  // Of 2,000 articles, half of them in three languages, some hundreds are made as a newsroom does; the others are copies.
  articles: number('BENCH_ARTICLES', 200, 40),
  copies: number('BENCH_COPIES', 1_800, 160),
  writeRounds: number('BENCH_ROUNDS', 12, 3),
  readRounds: number('BENCH_READ_ROUNDS', 5, 1),
  seconds: number('BENCH_SECONDS', 4, 2),
  publications: number('BENCH_PUBLICATIONS', 200, 0),
  // On a busy machine a short run says little: it only has to notice a collapse.
  leniency: isQuick ? 0.25 : 1,
};

const begun = performance.now();
/** Which row is being measured, for whoever waits. */
const tell = (what) => console.error(`${((performance.now() - begun) / 1_000).toFixed(0).padStart(5)} s  ${what}`);

const folder = mkdtempSync(path.join(tmpdir(), 'toa-soan-bench-'));
const silent = { info: () => {}, warn: console.warn, error: console.error };
if (process.env.DATABASE_URL) throw new Error('Unset DATABASE_URL: the benchmark makes databases of its own.');
const postgres = await startEmbeddedPostgres({ ephemeral: true, log: silent });
const started = [];
const start = async (starting) => {
  const side = await starting;
  started.push(side);
  return side;
};
try {
  mkdirSync(path.join(folder, 'uploads'));
  const stockFolder = path.join(folder, 'stock');
  layOutStockApp(root, stockFolder);
  const databases = { stock: await postgres.createDatabase('stock'), ours: await postgres.createDatabase('ours') };
  const startOurs = (database) => start(startSide(root, 'ours', root, path.join(root, 'dist'), database, folder));
  const sides = {
    stock: await start(startSide(root, 'stock', stockFolder, stockFolder, databases.stock, folder)),
    ours: await startOurs(databases.ours),
    koa: await start(startBareKoa(root)),
  };
  tell('all sides have started');
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${plan.articles + plan.copies} articles`,
  );
  const rows = [...(await measureWrites(sides, plan, tell)), ...(await measureReads(sides, plan, tell))];
  if (!isQuick) {
    rows.push(await measureDistance({ ...sides, other: await startOurs(databases.ours) }, plan, tell));
    const few = await startOurs(await postgres.createDatabase('few'));
    const many = await startOurs(await postgres.createDatabase('many'));
    rows.push(...(await measureScale({ few, many }, tell)));
  }
  const failed = printTable(rows, plan.leniency);
  if (failed.length > 0) {
    console.error(`Not reached: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  for (const side of started) side.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
