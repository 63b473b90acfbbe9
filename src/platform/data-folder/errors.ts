import type { SecretName } from './secret-names';

export type SecretProblem = 'missing' | 'tooShort' | 'placeholder';

export interface DataFolderErrorDetails {
  DATA_FOLDER_UNUSABLE: { path: string; systemCode: string | null };
  DATA_FOLDER_SECRETS_INVALID: { path: string };
  PRODUCTION_SECRETS_INVALID: {
    problems: readonly { readonly name: SecretName; readonly problem: SecretProblem }[];
  };
}

/** Every failure of the data folder and its secrets. No message or detail holds a secret's value. */
export class DataFolderError<Code extends keyof DataFolderErrorDetails = keyof DataFolderErrorDetails> extends Error {
  readonly code: Code;
  readonly details: DataFolderErrorDetails[Code];

  constructor(failure: { code: Code; message: string; details: DataFolderErrorDetails[Code]; cause?: unknown }) {
    super(failure.message, { cause: failure.cause });
    this.name = 'DataFolderError';
    this.code = failure.code;
    this.details = failure.details;
  }
}

/** The `code` of a system error, such as ENOENT; undefined for anything else. */
export function systemCodeOf(error: unknown): string | undefined {
  // By shape: an error of another realm (a worker, a test runner's sandbox) is no instance of this realm's Error.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
