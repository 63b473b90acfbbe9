import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { defaultCacheControl, keptForSeconds } from '../../../../domain/caching/storable-answer';
import { DomainFailure } from '../../../../domain/shared/failure';
import { asInputFailure } from '../../../../platform/http/input-failure';
import { refusalLogOf } from '../../../../platform/http/refusal-log';
import { toHttpError } from '../../../../platform/http/request-error';
import { deliveryCoreOf } from '../core';
import { json, type ReadAnswer, type ReadRequest } from './answer';
import { answerRead } from './router';

/**
 * Answers public reads of the read model ahead of Strapi's own stack, whose work would cost a reader
 * ten times what the answer does. Everything else goes on.
 */
export const createReadMiddleware =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<void> => {
    if (context.method !== 'GET' && context.method !== 'HEAD') {
      await next();
      return;
    }
    const answer = await answerOrRefuse(strapi, {
      path: context.path,
      query: new URLSearchParams(context.querystring),
      acceptLanguage: context.get('accept-language') || undefined,
    });
    if (answer?.code) refusalLogOf(strapi).tell(answer.code, `${context.method} ${context.url}`);
    if (answer) send(context, answer, deliveryCoreOf(strapi).clock.now());
    else await next();
  };

const answerOrRefuse = async (strapi: Core.Strapi, request: ReadRequest): Promise<ReadAnswer | null> => {
  try {
    return await answerRead(deliveryCoreOf(strapi), request);
  } catch (error) {
    const failure = asInputFailure(error);
    if (failure instanceof DomainFailure) return refusal(failure, request.acceptLanguage);
    strapi.log.error(error);
    return errorAnswer(500, 'InternalServerError', 'An internal error occurred.', { code: 'INTERNAL_ERROR' });
  }
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
    code: failure.code,
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
const send = (context: Context, answer: ReadAnswer, now: Date): void => {
  context.status = answer.status;
  context.set({
    'content-type': answer.contentType,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    // Refusals are told in the reader's language; they are kept nowhere.
    vary: answer.status >= 400 ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding',
    'cache-control': cacheControl(answer, now),
  });
  if (answer.surrogateKeys.length > 0) context.set('surrogate-key', keysHeader(answer.surrogateKeys));
  if (answer.location !== undefined) context.set('location', answer.location);
  // As bytes: Node takes several times as long to write a long text that isn't all ASCII.
  context.body = Buffer.from(answer.body, 'utf8');
};

/** What changes by time alone is kept no longer than until then. */
const cacheControl = ({ maxAge, changesAt, status }: ReadAnswer, now: Date): string => {
  if (status >= 400 || maxAge === 0) return 'no-store';
  const seconds = changesAt ? Math.floor((changesAt.getTime() - now.getTime()) / 1_000) : Number.POSITIVE_INFINITY;
  if (seconds >= keptForSeconds(defaultCacheControl)) return defaultCacheControl;
  return seconds < 1 ? 'no-store' : `public, max-age=0, s-maxage=${seconds}`;
};

/** CDNs take headers of 16 KiB at most; beyond that the list's own key has to do. */
const longestHeader = 15_000;

const keysHeader = (keys: readonly string[]): string => {
  const unique = [...new Set(keys)];
  let header = '';
  for (const key of unique) {
    if (header.length + key.length + 1 > longestHeader) break;
    header = header === '' ? key : `${header} ${key}`;
  }
  return header;
};
