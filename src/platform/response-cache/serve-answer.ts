import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUnchanged } from '../../domain/caching/conditional-request';
import type { ComputedAnswer } from './compute-answer';
import type { Representation, StoredAnswer } from './stored-answer';

/** What Strapi's CORS adds where a page of another site asks; it allows them all unless configured. */
const corsOf = (origin: string | undefined): readonly string[] =>
  origin === undefined ? [] : ['Access-Control-Allow-Origin', origin, 'Access-Control-Allow-Credentials', 'true'];

/** Answers from what is kept. Says whether it was a 304. */
export const serveStored = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: StoredAnswer,
  { body, headers, headersUnchanged }: Representation,
): boolean => {
  const { origin, 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers;
  const cors = corsOf(origin);
  if (
    (ifNoneMatch !== undefined || ifModifiedSince !== undefined) &&
    answer.status === 200 &&
    isUnchanged({ ifNoneMatch, ifModifiedSince }, answer)
  ) {
    response.writeHead(304, cors.length === 0 ? (headersUnchanged as string[]) : [...headersUnchanged, ...cors]);
    response.end();
    return true;
  }
  response.writeHead(answer.status, cors.length === 0 ? (headers as string[]) : [...headers, ...cors]);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
  return false;
};

const perConnection = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding', 'content-length']);

/** Answers what was computed and isn't kept, an error above all: nobody on the way keeps it either. */
export const serveComputed = (request: IncomingMessage, response: ServerResponse, computed: ComputedAnswer): void => {
  const shared = Object.entries(computed.headers).filter(([name]) => !perConnection.has(name));
  const cacheControl = computed.headers['cache-control'] === undefined ? ['Cache-Control', 'no-store'] : [];
  const length = computed.status === 204 ? [] : ['Content-Length', String(computed.body.length)];
  response.writeHead(computed.status, [
    ...shared.flat(),
    ...cacheControl,
    ...length,
    ...corsOf(request.headers.origin),
  ]);
  if (request.method === 'HEAD') response.end();
  else response.end(computed.body);
};
