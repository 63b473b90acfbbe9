/** What each failure tells, by its stable code. Paths are absolute; `output` and `serverLog` are the last lines written. */
export interface EmbeddedPostgresErrorDetails {
  EMBEDDED_POSTGRES_UNSUPPORTED_PLATFORM: { platform: string; architecture: string };
  EMBEDDED_POSTGRES_NO_BINARIES: { packageName: string; tried: readonly string[]; output: string };
  EMBEDDED_POSTGRES_NO_USER: { tried: readonly string[] };
  EMBEDDED_POSTGRES_NO_PLACE: { dataDirectory: string; user: string; tried: readonly string[] };
  EMBEDDED_POSTGRES_IN_USE: {
    dataDirectory: string;
    ownerPid: number | null;
    ownerHost: string | null;
    serverPid: number | null;
  };
  EMBEDDED_POSTGRES_LOCK_FAILED: { path: string; output: string };
  EMBEDDED_POSTGRES_NO_UTF8_LOCALE: { tried: readonly string[] };
  EMBEDDED_POSTGRES_INIT_FAILED: { path: string; output: string };
  EMBEDDED_POSTGRES_NOT_A_DATABASE: { path: string };
  EMBEDDED_POSTGRES_DATA_MISSING: { pointerFile: string; path: string };
  EMBEDDED_POSTGRES_WRONG_VERSION: { path: string; found: string; expected: string };
  EMBEDDED_POSTGRES_NOT_OWNER: { path: string; ownerUserId: number };
  EMBEDDED_POSTGRES_START_FAILED: { path: string; port: number; serverLog: string };
  EMBEDDED_POSTGRES_STOP_FAILED: { path: string; serverPid: number | null };
  /** Any failure of the system underneath, such as a full disk; `systemCode` is its own code, `cause` the error. */
  EMBEDDED_POSTGRES_SYSTEM_FAILED: { dataDirectory: string; systemCode: string | null };
  EMBEDDED_POSTGRES_DATABASE_EXISTS: { name: string };
  EMBEDDED_POSTGRES_RESERVED_DATABASE: { name: string };
}

export type EmbeddedPostgresErrorCode = keyof EmbeddedPostgresErrorDetails;

/** Every failure of the embedded database. `message` says what to do; `code` and `details` never change their shape. */
export class EmbeddedPostgresError<Code extends EmbeddedPostgresErrorCode = EmbeddedPostgresErrorCode> extends Error {
  readonly code: Code;
  readonly details: EmbeddedPostgresErrorDetails[Code];

  constructor(failure: { code: Code; message: string; details: EmbeddedPostgresErrorDetails[Code]; cause?: unknown }) {
    super(failure.message, { cause: failure.cause });
    this.name = 'EmbeddedPostgresError';
    this.code = failure.code;
    this.details = failure.details;
  }
}

/** The `code` of a system or PostgreSQL error, such as ENOENT or 57P03; undefined for anything else. */
export function errorCodeOf(error: unknown): string | undefined {
  // By shape: an error of another realm (a worker, a test runner's sandbox) is no instance of this realm's Error.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
