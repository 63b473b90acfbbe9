import type { Schema } from '../../../../../domain/delivery/entry-schema';
import { locales } from '../../../../../domain/shared/locales';
import { deliveredTypes, type DeliveredType } from '../../../../../domain/delivery/delivered-types';
import { pathParameter } from './parameters';

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** `site-notice` becomes `SiteNotice`. */
export const schemaName = (type: DeliveredType): string =>
  type.replace(/(?:^|-)([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

export const answerOf = (schema: Schema, example?: unknown, contentType = 'application/json') => ({
  description: 'OK',
  content: { [contentType]: { schema, ...(example === undefined ? {} : { example }) } },
});

export const textAnswer = (contentType: string) => ({
  description: 'OK',
  content: { [contentType]: { schema: { type: 'string' } } },
});

export const refusals = (...statuses: readonly number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { description: reasons[status] ?? '', content: { 'application/json': { schema: ref('Error') } } },
    ]),
  );

const reasons: Readonly<Record<number, string>> = {
  400: 'A parameter is unknown or wrong; `details` names it.',
  401: 'Nobody is signed in.',
  403: 'The right to do this is missing.',
  404: 'There is nothing of that name.',
  410: 'Retracted, with the public notice in `details.notice`; or a sync token that does not hold any more.',
  409: 'The state does not allow it.',
};

export const envelope = (data: Schema, meta: Schema): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties: { data, meta },
  required: ['data', 'meta'],
});

export const listMeta: Schema = {
  type: 'object',
  properties: { limit: { type: 'integer' }, nextCursor: { type: ['string', 'null'] } },
  required: ['limit', 'nextCursor'],
};

export const localeInPath = pathParameter('locale', { enum: locales });

export const nameInPath = pathParameter('slugOrDocumentId', { type: 'string' });

export const entryOfAnyType: Schema = { oneOf: deliveredTypes.map((type) => ref(schemaName(type))) };
