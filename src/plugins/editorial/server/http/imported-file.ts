import { readFile } from 'node:fs/promises';
import type { Context } from 'koa';
import { DomainFailure } from '../../../../domain/shared/failure';
import { importLimits } from '../../../../platform/imports/limits';
import { importChoices, type ImportChoices } from '../../contracts/imports';
import type { ImportedFile } from '../use-cases/imports/read-import';
import { parseInput } from './parse-request';

interface FormFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
  readonly size: number;
}

/** The one file of the form. @throws DomainFailure IMPORT_FILE_REQUIRED, IMPORT_TOO_LARGE */
export const importedFile = async (context: Context): Promise<ImportedFile> => {
  const { files } = context.request as { files?: Readonly<Record<string, FormFile | readonly FormFile[]>> };
  const given = Object.entries(files ?? {}).flatMap(([name, one]) => (name === 'file' ? one : []));
  const [file] = given;
  if (!file || given.length > 1) throw new DomainFailure('IMPORT_FILE_REQUIRED', { files: given.length });
  if (file.size > importLimits.fileBytes) throw new DomainFailure('IMPORT_TOO_LARGE', { most: importLimits.fileBytes });
  return { bytes: await readFile(file.filepath), name: file.originalFilename ?? '' };
};

/** @throws DomainFailure INVALID_OPTION, UNKNOWN_OPTION */
export const importChoicesOf = (context: Context): ImportChoices => {
  const { choices, ...others } = (context.request.body ?? {}) as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw new DomainFailure('UNKNOWN_OPTION', { options: unknown });
  return choices === undefined ? {} : parseInput(importChoices, parsed(choices));
};

const parsed = (choices: unknown): unknown => {
  try {
    return JSON.parse(String(choices));
  } catch (error) {
    throw new DomainFailure(
      'INVALID_OPTION',
      { options: [{ option: 'choices', problem: 'is no JSON' }] },
      { cause: error },
    );
  }
};
