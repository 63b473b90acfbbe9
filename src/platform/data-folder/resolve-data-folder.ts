import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { DataFolderError, systemCodeOf } from './errors';
import type { Environment } from './secret-names';

export interface DataFolder {
  /** Absolute path of the folder that holds everything to back up. */
  readonly dataDirectory: string;
  /** What the server hands out as files: nothing else of the data folder ever is. */
  readonly publicDirectory: string;
  readonly uploadsDirectory: string;
}

/** `DATA_DIR` (relative to the project root), or `.tmp` there; made with its `public/uploads` folder if need be. */
export function resolveDataFolder(
  environment: Environment,
  projectRoot: string = findProjectRoot(__dirname),
): DataFolder {
  const named = environment.DATA_DIR?.trim();
  const dataDirectory = path.resolve(projectRoot, named === undefined || named === '' ? '.tmp' : named);
  const publicDirectory = path.join(dataDirectory, 'public');
  const uploadsDirectory = path.join(publicDirectory, 'uploads');
  try {
    mkdirSync(uploadsDirectory, { recursive: true });
  } catch (error) {
    throw new DataFolderError({
      code: 'DATA_FOLDER_UNUSABLE',
      message: `The data folder ${dataDirectory} can't be made or written to. Set DATA_DIR to a folder of this user.`,
      details: { path: dataDirectory, systemCode: systemCodeOf(error) ?? null },
      cause: error,
    });
  }
  return { dataDirectory, publicDirectory, uploadsDirectory };
}

/** The nearest folder with a `package.json`, but never the compiler's `dist`, wherever this file was compiled to. */
export function findProjectRoot(from: string): string {
  const isProjectRoot = path.basename(from) !== 'dist' && existsSync(path.join(from, 'package.json'));
  if (isProjectRoot) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error(`No package.json above ${__dirname}`);
  return findProjectRoot(parent);
}
