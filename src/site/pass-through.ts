import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What the API has ready for the public, at the same paths here: files, feeds, sitemaps, JSON-LD. */
const passed = [
  /^\/uploads\/[\w.-]+$/,
  /^\/feeds\/[\w-]+\/[a-z]+\.[a-z]+$/,
  /^\/sitemaps\/[\w./-]+$/,
  /^\/(?:sitemap|news-sitemap)\.xml$/,
  /^\/(?:favicon\.png|robots\.txt)$/,
  /^\/api\/delivery\/[\w-]+\/articles\/[\w-]+\.(?:jsonld|ninjs)$/,
];

const asked = ['range', 'if-none-match', 'if-modified-since', 'if-range'] as const;

const told = [
  'content-type',
  'content-length',
  'content-range',
  'content-disposition',
  'accept-ranges',
  'cache-control',
  'surrogate-key',
  'etag',
  'last-modified',
] as const;

const patience = 60_000;

/** Whether the API's own answer is what a reader of this path gets. */
export const isPassedOn = (path: string): boolean => !path.includes('..') && passed.some((one) => one.test(path));

export const passOn = async (
  api: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const headers = new Headers({ 'accept-encoding': 'identity' });
  for (const name of asked) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const answer = await fetch(`${api}${url.pathname}${url.search}`, {
    method: request.method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  response.statusCode = answer.status;
  for (const name of told) {
    const value = answer.headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  response.setHeader('x-content-type-options', 'nosniff');
  // A file is looked at, never run in the site's name.
  response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  if (answer.body === null || request.method === 'HEAD') response.end();
  else await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response);
};
