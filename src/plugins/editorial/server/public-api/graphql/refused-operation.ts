import { GraphQLError } from 'graphql';

/** An operation that is refused as a whole, with its code where our codes stand and as HTTP 400. */
export const refusedOperation = (message: string, code: string, details: object): GraphQLError =>
  new GraphQLError(message, { extensions: { code, error: { details: { code, ...details } }, http: { status: 400 } } });
