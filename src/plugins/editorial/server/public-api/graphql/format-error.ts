import { unwrapResolverError } from '@apollo/server/errors';
import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { failureMessages } from '../../../../../domain/shared/failure-messages';
import { asInputFailure } from '../../../../../platform/http/input-failure';

interface ShownError {
  readonly name: string;
  readonly message: string;
  readonly details?: unknown;
}

/** Apollo's code for each class of refusal, as Strapi's own formatter gives them. */
const apolloCode = (error: Error): string => {
  if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return 'FORBIDDEN';
  if (error instanceof errors.ValidationError) return 'BAD_USER_INPUT';
  return `STRAPI_${error.name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}`;
};

const shown = (formatted: GraphQLFormattedError, error: ShownError, code: string): GraphQLFormattedError => ({
  ...formatted,
  message: error.message,
  extensions: { error: { name: error.name, message: error.message, details: withCode(error.details, code) }, code },
});

/** The depth limit that Strapi sets up says so by words alone. */
const isTooDeep = ({ message }: GraphQLError): boolean => message.includes('exceeds maximum operation depth');

const withCode = (details: unknown, code: string): Readonly<Record<string, unknown>> => ({
  code,
  ...(typeof details === 'object' && details !== null ? details : {}),
});

/**
 * What a caller of GraphQL learns of an error: refusals with their code and details; anything else
 * is logged, and told as an internal error without a word of its cause (Strapi's own formatter
 * would hand out the SQL).
 */
export const formatGraphqlError =
  (log: (error: unknown) => void, refused: (code: unknown, message: string) => void) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = asInputFailure(unwrapResolverError(thrown));
    if (error instanceof DomainFailure) {
      const message = failureMessages[error.code].vi;
      return shown(formatted, { name: error.code, message, details: error.details }, error.code);
    }
    if (error instanceof errors.ApplicationError || error instanceof errors.HttpError) {
      return shown(formatted, error as ShownError, apolloCode(error));
    }
    if (error instanceof GraphQLError) {
      const { extensions, ...rest } = formatted;
      const code = isTooDeep(error) ? 'QUERY_TOO_DEEP' : (extensions?.['code'] ?? 'BAD_REQUEST');
      refused(code, error.message);
      return { ...rest, extensions: { code, error: extensions?.['error'] ?? { details: { code } } } };
    }
    log(error);
    return {
      message: 'Internal Server Error',
      locations: formatted.locations,
      path: formatted.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', error: { details: { code: 'INTERNAL_ERROR' } } },
    };
  };
