import type { Core } from '@strapi/strapi';
import createError from 'http-errors';
import { DomainFailure, type FailureKind } from '../../domain/shared/failure';
import { failureMessages } from '../../domain/shared/failure-messages';
import { asInputFailure } from './input-failure';
import { requestLanguage } from './request-language';

const statusOfKind: Readonly<Record<FailureKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  gone: 410,
  tooLarge: 413,
  locked: 423,
};

/** A failure of the domain as the HTTP error that Strapi's REST, admin and GraphQL sides all can show. */
export const toHttpError = (failure: DomainFailure, acceptLanguage: string | undefined): Error =>
  createError(statusOfKind[failure.kind], failureMessages[failure.code][requestLanguage(acceptLanguage)], {
    name: failure.code,
    details: { code: failure.code, ...failure.details },
    cause: failure,
  });

/** Inside a request a failure becomes an HTTP error; code that calls us gets the failure itself. */
export const toRequestError = (strapi: Core.Strapi, error: unknown): unknown => {
  const request = strapi.requestContext.get()?.request;
  if (!request) return error;
  const failure = asInputFailure(error);
  return failure instanceof DomainFailure ? toHttpError(failure, request.headers['accept-language']) : failure;
};
