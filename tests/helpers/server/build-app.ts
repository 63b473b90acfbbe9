import { cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { transformFile } from '@swc/core';

const projectRoot = path.resolve(__dirname, '..', '..', '..');

/** Parts of the checkout that a server needs beside its compiled code. */
const copied = ['package.json', 'database', 'public/robots.txt'];

/** Never part of the server: the admin panel is built on its own, tests run elsewhere. */
const isServerCode = (file: string): boolean =>
  !file.endsWith('.test.ts') && !file.endsWith('.d.ts') && !/^src\/(admin|plugins\/[^/]+\/admin)\//.test(file);

/**
 * Compiles the server into a folder of its own and answers where: tests neither wait for nor
 * disturb the checkout's `dist`. Types are checked by the type check, not here.
 */
export const buildApp = async (): Promise<string> => {
  const app = await mkdtemp(path.join(tmpdir(), 'toa-soan-under-test-'));
  await symlink(path.join(projectRoot, 'node_modules'), path.join(app, 'node_modules'));
  await mkdir(path.join(app, 'public', 'uploads'), { recursive: true });
  for (const part of copied) await cp(path.join(projectRoot, part), path.join(app, part), { recursive: true });
  const files = [...(await filesBelow('src')), ...(await filesBelow('config'))].filter(isServerCode);
  await Promise.all(files.map((file) => bring(file, app)));
  return app;
};

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(path.join(projectRoot, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)));
};

const bring = async (file: string, app: string): Promise<void> => {
  const source = path.join(projectRoot, file);
  if (file.endsWith('.ts')) {
    const { code } = await transformFile(source, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    await write(path.join(app, 'dist', file.replace(/\.ts$/, '.js')), code);
    return;
  }
  // A plugin's shim and manifest are read where the checkout has them, schemas from the compiled code.
  const target = /^src\/plugins\/[^/]+\/[^/]+$/.test(file) ? file : path.join('dist', file);
  await mkdir(path.dirname(path.join(app, target)), { recursive: true });
  await cp(source, path.join(app, target));
};

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
};
