export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode, type EmbeddedPostgresErrorDetails } from './errors';
export { findRunningEmbeddedPostgres } from './find-running-server';
export { startEmbeddedPostgres } from './start-embedded-postgres';
export type { EmbeddedPostgres, EmbeddedPostgresLog, EmbeddedPostgresOptions } from './types';
