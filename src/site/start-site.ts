import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest, type SiteOptions } from './answer-request';
import { tagOf } from './keeping';
import { isPassedOn, passOn } from './pass-through';

export interface RunningSite {
  readonly url: string;
  stop(): Promise<void>;
}

export interface StartOptions extends SiteOptions {
  readonly host: string;
  readonly port: number;
}

/** The site loads nothing from elsewhere but pictures and sound, runs no script, and is framed by nobody. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' https:",
  "media-src 'self' https:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const safety: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** The reference site: pages for readers, made of nothing but the public delivery API. */
export const startSite = async (options: StartOptions): Promise<RunningSite> => {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      options.report(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 502);
    });
  });
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

const answer = async (options: StartOptions, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const target = request.url ?? '/';
  const base = 'http://site.invalid';
  const url = target.startsWith('/') && URL.canParse(base + target) ? new URL(base + target) : null;
  if (!url) return refuse(response, 400);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  if (isPassedOn(url.pathname)) return passOn(options.api, url, request, response);
  const { status, headers, body } = await answerRequest(options, {
    url,
    cookie: request.headers.cookie ?? '',
    acceptLanguage: request.headers['accept-language'] ?? '',
  });
  const tag = tagOf(body);
  for (const [name, value] of Object.entries({ ...safety, ...headers })) response.setHeader(name, value);
  if (status === 200) response.setHeader('etag', tag);
  const isKnown = status === 200 && (request.headers['if-none-match'] ?? '').includes(tag);
  response.statusCode = isKnown ? 304 : status;
  if (isKnown || request.method === 'HEAD') response.end();
  else response.end(body);
};

const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end();
};
