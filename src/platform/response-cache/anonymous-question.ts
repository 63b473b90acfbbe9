import type { IncomingMessage } from 'node:http';
import type { PublicPathKind } from '../../domain/caching/public-paths';
import { requestLanguage } from '../http/request-language';

/** Headers by which somebody says who they are, or asks for something that isn't kept. */
const personal = ['authorization', 'cookie', 'range', 'strapi-encode-source-maps', 'x-api-key', 'upgrade'] as const;

/** Whether nothing in a request tells its sender from any other reader. */
export const isNameless = ({ headers }: IncomingMessage, answersOrigins: boolean): boolean => {
  for (const name of personal) if (headers[name] !== undefined) return false;
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
  return answersOrigins || headers.origin === undefined;
};

const longest = 200;

/**
 * The only headers of a request that take part in its answer. The language is that of errors, which
 * are not kept; GraphQL chooses its form by what is accepted, and refuses what a foreign page could send.
 */
export const headersOfQuestion = ({ headers }: IncomingMessage, kind: PublicPathKind): Record<string, string> => {
  const language = requestLanguage(headers['accept-language']);
  if (kind !== 'graphql') return { 'accept-language': language };
  const accept = (headers.accept ?? '').slice(0, longest);
  const isDeliberate =
    headers['apollo-require-preflight'] !== undefined || headers['x-apollo-operation-name'] !== undefined;
  const type = isDeliberate ? 'application/json' : (headers['content-type'] ?? '').slice(0, longest);
  return {
    'accept-language': language,
    ...(accept === '' ? {} : { accept }),
    ...(type === '' ? {} : { 'content-type': type }),
  };
};
