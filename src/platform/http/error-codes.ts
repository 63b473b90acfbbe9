import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { failureMessages } from '../../domain/shared/failure-messages';
import type { FailureCode } from '../../domain/shared/failure';
import { refusalLogOf } from './refusal-log';
import { requestLanguage } from './request-language';

interface ErrorBody {
  error?: { status: number; name: string; message: string; details?: Record<string, unknown> };
}

const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
};

/** Refusals of the framework whose English message says no more than the code: told in the person's language. */
const retold: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BODY_TOO_LARGE'];

/** Gives every refusal of the framework a stable code too, in the place where ours have it. */
export const createErrorCodes =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<void> => {
    await next();
    if (context.status === 405) tellMethod(context);
    const body = context.body as ErrorBody | undefined;
    if (context.status < 400 || typeof body !== 'object' || body === null || !body.error) return;
    const details = { ...body.error.details };
    if (typeof details['code'] !== 'string') {
      const code = body.error.name === 'ValidationError' ? 'VALIDATION_FAILED' : codeOfStatus[context.status];
      details['code'] = code ?? (context.status >= 500 ? 'INTERNAL_ERROR' : 'REFUSED');
      if (code && retold.includes(code)) {
        body.error.message = failureMessages[code as FailureCode][requestLanguage(context.get('accept-language'))];
      }
    }
    body.error.details = details;
    refusalLogOf(strapi).tell(details['code'], `${context.method} ${context.url}`);
  };

/** The router answers a method that a path doesn't know without a body. */
const tellMethod = (context: Context): void => {
  const message = `${context.method} is not allowed here`;
  context.body = { data: null, error: { status: 405, name: 'MethodNotAllowedError', message, details: {} } };
  context.status = 405;
};
