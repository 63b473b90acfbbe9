import { refusalLogOf } from '../../../../../platform/http/refusal-log';
import { formatGraphqlError } from './format-error';
import { limitOperations } from './limit-operations';
import { liveOnly } from './live-only';

/** What the configuration of Strapi's GraphQL plugin hands to Apollo Server. */
export const apolloServer = {
  introspection: true,
  // Its own handler would send the signal again, which ends the process before the database is stopped.
  stopOnTerminationSignals: false,
  plugins: [limitOperations, liveOnly],
  formatError: formatGraphqlError(
    (error) => strapi.log.error(error),
    (code, message) => refusalLogOf(strapi).tell(code, `GraphQL: ${message}`),
  ),
};
