import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(__dirname, '..', '..', '..');

/** A file of the project: its path from the root, with slashes, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set(['node_modules', 'dist', 'build', 'uploads', 'generated', 'test-results', 'playwright-report']);

const textKinds = /\.(?:ts|tsx|js|mjs|cjs|json|md|yml|yaml|txt)$/;

const walk = (folder: string): readonly string[] =>
  readdirSync(path.join(projectRoot, folder), { withFileTypes: true }).flatMap((item) => {
    const here = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.name.startsWith('.') || notOurs.has(item.name)) return [];
    return item.isDirectory() ? walk(here) : [here];
  });

/** Every file that we wrote, text or not, by its path. */
export const allPaths = (): readonly string[] => walk('');

/** Every text file that we wrote, without the package manager's own. */
export const allFiles = (): readonly SourceFile[] =>
  allPaths()
    .filter((file) => textKinds.test(file) && file !== 'package-lock.json')
    .map((file) => ({ path: file, text: readFileSync(path.join(projectRoot, file), 'utf8') }));

export const isCode = ({ path: file }: SourceFile): boolean => /\.(?:ts|tsx|js|mjs|cjs)$/.test(file);

export const isTest = ({ path: file }: SourceFile): boolean => file.endsWith('.test.ts') || file.startsWith('tests/');
