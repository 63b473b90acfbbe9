import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { transformFileSync } from '@swc/core';

export const PROJECT_ROOT = path.resolve(__dirname, '..', '..');

/** Compiles the TypeScript files of a folder (named from the project root) for a plain Node process of a test. */
export function compileFolder(source: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(path.join(PROJECT_ROOT, source))) {
    const { code } = transformFileSync(path.join(PROJECT_ROOT, source, file), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    writeFileSync(path.join(target, file.replace(/\.ts$/, '.js')), code);
  }
}
