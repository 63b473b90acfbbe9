import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';

/** Answers a request before Strapi's middlewares see it; false leaves it to the next one. */
export type FrontHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Strapi's own answering of requests, as it was before anything stood in front of it. */
export const applicationOf = (strapi: Core.Strapi): RequestListener => {
  const [listener] = strapi.server.httpServer.listeners('request');
  if (!listener) throw new Error('the HTTP server has no listener');
  return listener as RequestListener;
};

/**
 * Stands in front of Strapi on the HTTP server itself: within its middlewares an answer costs several
 * times as much as what it takes to send it.
 */
export const openFrontDoor = (
  strapi: Core.Strapi,
  application: RequestListener,
  handlers: readonly FrontHandler[],
): void => {
  const { httpServer } = strapi.server;
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request, response) => {
    for (const handle of handlers) if (handle(request, response)) return;
    application(request, response);
  });
};
