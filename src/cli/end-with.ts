import { UnsuitableDatabaseError } from '../platform/database-boot';
import { DataFolderError } from '../platform/data-folder';
import { EmbeddedPostgresError } from '../platform/embedded-postgres';

/** What says itself what is wrong and what to do about it: where it was thrown helps nobody. */
const saysWhatToDo = [EmbeddedPostgresError, DataFolderError, UnsuitableDatabaseError] as const;

/** Ends a command that failed: with the words of the failure, or with all that is known of one that nobody expected. */
export const endWith =
  (exitCode: number) =>
  (error: unknown): never => {
    const known = saysWhatToDo.find((kind) => error instanceof kind);
    console.error(known ? `${(error as Error).message} (${String((error as { code?: unknown }).code)})` : error);
    process.exit(exitCode);
  };
