import type { Core } from '@strapi/strapi';
import { DomainFailure } from '../../../../domain/shared/failure';

/**
 * The version that a person started from, as `If-Match` says it: `"17"` or `17`.
 * @throws DomainFailure INVALID_PARAMETER for anything else
 */
export const expectedVersionOf = (strapi: Core.Strapi): number | undefined => {
  const header = strapi.requestContext.get()?.request.headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const digits = /^"?(\d{1,15})"?$/.exec(header)?.[1];
  if (digits === undefined) throw new DomainFailure('INVALID_PARAMETER', { header: 'If-Match', value: header });
  return Number(digits);
};
