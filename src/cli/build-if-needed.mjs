import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Builds server and admin panel when their sources have changed since the last build, so that a
// second start is quick. Plain JavaScript, because it runs before anything is compiled.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const stampFile = path.join(root, 'dist', '.build-stamp');

const filesBelow = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));

const sources = [
  ...filesBelow('src'),
  ...filesBelow('config'),
  'package.json',
  'package-lock.json',
  'tsconfig.json',
].sort();

const hash = createHash('sha256');
for (const file of sources)
  hash
    .update(file)
    .update('\0')
    .update(readFileSync(path.join(root, file)))
    .update('\0');
const stamp = hash.digest('hex');

const isBuilt = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
if (!isBuilt || process.argv.includes('--force')) {
  console.log('Building the server and the admin panel; this takes a minute or two the first time.');
  const { status, signal } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'build', '--silent'],
    {
      cwd: root,
      stdio: 'inherit',
      // The configuration is read while building, but nothing connects to the database.
      env: {
        ...process.env,
        NODE_ENV: 'production',
        STRAPI_TELEMETRY_DISABLED: 'true',
        DATABASE_URL: process.env.DATABASE_URL || 'postgres://build',
      },
    },
  );
  if (status !== 0) {
    console.error(`The build has failed${signal ? ` (${signal})` : ''}.`);
    process.exit(status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
