import { DomainFailure } from '../../domain/shared/failure';
import { isIllFormed, sqlStateOf } from '../sql';

/** PostgreSQL can't read a value (class 22), or what Strapi has made of the parameters is no statement. */
const isRefusedByDatabase = (error: Error): boolean =>
  isIllFormed(error) || (sqlStateOf(error)?.startsWith('22') ?? false);

/** Where Strapi and knex turn filters, sorts and values into statements. */
const queryBuilding =
  /[\\/](@strapi[\\/]database[\\/](dist|src)[\\/](query|fields)|knex[\\/]lib[\\/](query|formatter))[\\/]/;

/**
 * They throw plain errors on parameters of the wrong shape (`filters[year]=x`, `sort=slug.id`,
 * `$between` with one value), whose messages differ: the place that threw is what they share.
 */
const isRefusedByQueryBuilder = (error: Error): boolean => {
  const thrownAt = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return thrownAt !== undefined && queryBuilding.test(thrownAt);
};

const isCausedByInput = (error: unknown): boolean =>
  error instanceof Error && (isRefusedByDatabase(error) || isRefusedByQueryBuilder(error));

/** zlib on a body that isn't compressed as it says, and the multipart parser with its own HTTP status. */
const bodyFailureOf = (error: unknown): DomainFailure | null => {
  if (!(error instanceof Error)) return null;
  const { code, httpCode } = error as { readonly code?: unknown; readonly httpCode?: unknown };
  if (httpCode === 413) return new DomainFailure('BODY_TOO_LARGE', {}, { cause: error });
  const isUnreadable = httpCode === 400 || (typeof code === 'string' && code.startsWith('Z_'));
  return isUnreadable ? new DomainFailure('INVALID_BODY', {}, { cause: error }) : null;
};

/** What can't be read as a request is the caller's mistake: 4xx with a code, never 500. */
export const asInputFailure = (error: unknown): unknown =>
  bodyFailureOf(error) ??
  (isCausedByInput(error) ? new DomainFailure('INVALID_PARAMETER', {}, { cause: error }) : error);
