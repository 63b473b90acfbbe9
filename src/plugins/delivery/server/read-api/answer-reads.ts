import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { defaultCacheControl, keptForSeconds } from '../../../../domain/caching/storable-answer';
import { DomainFailure } from '../../../../domain/shared/failure';
import { asInputFailure } from '../../../../platform/http/input-failure';
import { refusalLogOf } from '../../../../platform/http/refusal-log';
import { toHttpError } from '../../../../platform/http/request-error';
import { deliveryCoreOf } from '../core';
import { json, type ReadAnswer } from './answer';
import { answerRead } from './router';

/**
 * Answers public reads of the read model in place of Strapi, within whose middlewares a reader would wait
 * ten times as long. Everything else is the application's.
 */
export const answeringReads =
  (strapi: Core.Strapi, application: RequestListener): RequestListener =>
  (request, response) => {
    const { method, url = '' } = request;
    const answering = method === 'GET' || method === 'HEAD' ? answerOrRefuse(strapi, url, request.headers) : null;
    if (!answering) {
      application(request, response);
      return;
    }
    answering.then(
      (answer) => send(request, response, answer, deliveryCoreOf(strapi).clock.now()),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  };

/** Null where the path is none of the read model's. */
const answerOrRefuse = (
  strapi: Core.Strapi,
  url: string,
  headers: IncomingMessage['headers'],
): Promise<ReadAnswer> | null => {
  const { path, query } = addressOf(url);
  const acceptLanguage = headers['accept-language'];
  const answering = answerRead(deliveryCoreOf(strapi), { path, query: new URLSearchParams(query), acceptLanguage });
  return (
    answering?.catch((error: unknown) => {
      const failure = asInputFailure(error);
      if (failure instanceof DomainFailure) {
        refusalLogOf(strapi).tell(failure.code, `GET ${url}`);
        return refusal(failure, acceptLanguage);
      }
      strapi.log.error(error);
      return errorAnswer(500, 'InternalServerError', 'An internal error occurred.', { code: 'INTERNAL_ERROR' });
    }) ?? null
  );
};

/** A proxy may send the whole address in place of the path. */
const addressOf = (url: string): { readonly path: string; readonly query: string } => {
  if (!url.startsWith('/') && URL.canParse(url)) {
    const { pathname, search } = new URL(url);
    return { path: pathname, query: search };
  }
  const at = url.indexOf('?');
  return at < 0 ? { path: url, query: '' } : { path: url.slice(0, at), query: url.slice(at) };
};

interface HttpError extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
}

const refusal = (failure: DomainFailure, acceptLanguage: string | undefined): ReadAnswer => {
  const { status, name, message, details } = toHttpError(failure, acceptLanguage) as HttpError;
  const { type, documentId, locale } = details;
  return {
    ...errorAnswer(status, name, message, details),
    surrogateKeys: typeof documentId === 'string' ? [`${String(type)}/${documentId}/${String(locale)}`] : [],
  };
};

const errorAnswer = (
  status: number,
  name: string,
  message: string,
  details: Readonly<Record<string, unknown>>,
): ReadAnswer => ({
  status,
  contentType: json,
  body: JSON.stringify({ data: null, error: { status, name, message, details } }),
  surrogateKeys: [],
  maxAge: 0,
});

/** Headers that every site needs to read this from its own pages, and none to be misused. */
const send = (request: IncomingMessage, response: ServerResponse, answer: ReadAnswer, now: Date): void => {
  // As bytes: Node takes several times as long to write a long text that isn't all ASCII.
  const body = Buffer.from(answer.body, 'utf8');
  response.statusCode = answer.status;
  response.setHeader('Content-Type', answer.contentType);
  response.setHeader('Content-Length', body.length);
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  response.setHeader('Referrer-Policy', 'no-referrer');
  // Refusals are told in the reader's language; they are kept nowhere.
  response.setHeader('Vary', answer.status >= 400 ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding');
  response.setHeader('Cache-Control', cacheControl(answer, now));
  if (answer.surrogateKeys.length > 0) response.setHeader('Surrogate-Key', keysHeader(answer.surrogateKeys));
  if (answer.location !== undefined) response.setHeader('Location', answer.location);
  response.end(request.method === 'HEAD' ? undefined : body);
};

/** What changes by time alone is kept no longer than until then. */
const cacheControl = ({ maxAge, changesAt, status }: ReadAnswer, now: Date): string => {
  if (status >= 400 || maxAge === 0) return 'no-store';
  if (!changesAt) return defaultCacheControl;
  const seconds = Math.floor((changesAt.getTime() - now.getTime()) / 1_000);
  if (seconds >= keptForSeconds(defaultCacheControl)) return defaultCacheControl;
  return seconds < 1 ? 'no-store' : `public, max-age=0, s-maxage=${seconds}`;
};

/** CDNs take headers of 16 KiB at most; beyond that the list's own key has to do. */
const longestHeader = 15_000;

const keysHeader = (keys: readonly string[]): string => {
  const unique = [...new Set(keys)];
  const all = unique.join(' ');
  if (all.length <= longestHeader) return all;
  return all.slice(0, all.lastIndexOf(' ', longestHeader));
};
