import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { FrontHandler } from '../../../../platform/http/front-door';
import { missingForService } from '../../../../platform/operations/operation-store';
import { readSql } from '../../../../platform/sql';
import { isDraining } from './drain';
import { gatherMetrics } from './gather-metrics';

const readyWithin = 2_000;

/**
 * `/health`: the process lives. `/ready`: it may be sent requests. `/metrics`: figures, for a token
 * or for whoever asks on the machine itself. Answered before Strapi, so also when that is stuck.
 */
export const createOperatorAnswers = (strapi: Core.Strapi): FrontHandler => {
  const requests = new Map<string, number>();
  const token = strapi.config.get<string>('plugin::delivery.metricsToken', '');
  return (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      switch (request.url) {
        case '/health':
          send(request, response, 200, { status: 'alive' });
          return true;
        case '/ready':
          settle(response, answerReady(strapi, request, response));
          return true;
        case '/metrics':
          settle(response, answerMetrics(strapi, request, response, token, requests));
          return true;
        default:
      }
    }
    response.once('finish', () => {
      const status = `${Math.floor(response.statusCode / 100)}xx`;
      requests.set(status, (requests.get(status) ?? 0) + 1);
    });
    return false;
  };
};

const settle = (response: ServerResponse, answering: Promise<void>): void => {
  answering.catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
};

const send = (request: IncomingMessage, response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body));
};

const answerReady = async (strapi: Core.Strapi, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const missing = isDraining(strapi) ? ['draining'] : await missingIn(strapi);
  send(request, response, missing.length === 0 ? 200 : 503, {
    status: missing.length === 0 ? 'ready' : 'not ready',
    missing,
  });
};

const missingIn = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve(['database']), readyWithin);
  });
  try {
    return await Promise.race([missingForService(readSql(strapi)), late]);
  } catch (error) {
    // A database that can't be asked is what this answer is there to tell.
    strapi.log.warn(`Not ready: ${String(error)}`);
    return ['database'];
  } finally {
    clearTimeout(timer);
  }
};

const answerMetrics = async (
  strapi: Core.Strapi,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  requests: ReadonlyMap<string, number>,
): Promise<void> => {
  if (!mayReadMetrics(request, token)) {
    send(request, response, 403, {
      data: null,
      error: { status: 403, name: 'ForbiddenError', message: 'Forbidden', details: { code: 'FORBIDDEN' } },
    });
    return;
  }
  const text = await gatherMetrics(strapi, requests);
  response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : text);
};

const isLoopback = (address: string | undefined): boolean =>
  address === '::1' || /^(?:::ffff:)?127\./.test(address ?? '');

/** A proxy on this machine asks from the loopback address, too, but names for whom. */
const mayReadMetrics = ({ headers, socket }: IncomingMessage, token: string): boolean => {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (given !== undefined) return token !== '' && isSame(given, token);
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined);
  return !isForwarded && isLoopback(socket.remoteAddress);
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
