import { deliveredTypes } from '../../../../../domain/delivery/delivered-types';
import type { Schema } from '../../../../../domain/delivery/entry-schema';
import { editorialTypes } from '../../../../../domain/shared/content-types';
import { failures } from '../../../../../domain/shared/failure';
import { locales } from '../../../../../domain/shared/locales';
import { entryOfAnyType } from './parts';

/** What answers hold beside entries. */
export const otherSchemas: Readonly<Record<string, Schema>> = {
  Error: {
    type: 'object',
    properties: {
      data: { type: 'null' },
      error: {
        type: 'object',
        properties: {
          status: { type: 'integer' },
          name: { type: 'string' },
          message: { type: 'string', description: 'In the language of Accept-Language.' },
          details: {
            type: 'object',
            properties: { code: { enum: [...Object.keys(failures), 'INTERNAL_ERROR'] } },
            required: ['code'],
          },
        },
        required: ['status', 'name', 'message', 'details'],
      },
    },
    required: ['data', 'error'],
  },
  Resolved: {
    type: 'object',
    additionalProperties: false,
    properties: {
      type: { enum: deliveredTypes },
      documentId: { type: 'string' },
      locale: { enum: locales },
      slug: { type: ['string', 'null'] },
      url: { type: 'string' },
      moved: { type: 'boolean', description: 'The address is an earlier one.' },
    },
    required: ['type', 'documentId', 'locale', 'slug', 'url', 'moved'],
  },
  Site: {
    type: 'object',
    additionalProperties: false,
    properties: {
      locale: { enum: locales },
      name: { type: ['string', 'null'] },
      licence: { type: ['string', 'null'] },
      printEditionUrl: { type: ['string', 'null'] },
      commentPolicy: { type: ['string', 'null'] },
      frozen: { type: 'boolean' },
      frozenNotice: { type: ['string', 'null'] },
      frozenNoticeLocale: {
        enum: [...locales, null],
        description: 'The language of the notice: another one, where this one has none.',
      },
      patterns: { type: 'object', additionalProperties: { type: 'string' } },
    },
    required: [
      'locale',
      'name',
      'licence',
      'printEditionUrl',
      'commentPolicy',
      'frozen',
      'frozenNotice',
      'frozenNoticeLocale',
      'patterns',
    ],
  },
  Previewed: {
    type: 'object',
    description: 'An entry of any type; what only going live brings (its dates, its sequence) is missing.',
    properties: {
      documentId: { type: 'string' },
      type: { enum: editorialTypes },
      locale: { enum: locales },
      bodyHtml: { type: 'string', description: "An article's body." },
    },
    required: ['documentId', 'type', 'locale'],
  },
  PreviewMeta: {
    type: 'object',
    additionalProperties: false,
    properties: {
      preview: { const: true },
      version: { type: 'integer' },
      expiresAt: { type: 'string', format: 'date-time' },
    },
    required: ['preview', 'version', 'expiresAt'],
  },
  Hit: {
    type: 'object',
    properties: {
      highlights: {
        type: 'object',
        description: 'HTML: escaped text and `<mark>`.',
        properties: { name: { type: ['string', 'null'] }, text: { type: ['string', 'null'] } },
        required: ['name', 'text'],
      },
    },
    required: ['documentId', 'type', 'locale', 'url', 'highlights'],
  },
  SearchMeta: {
    type: 'object',
    properties: {
      query: { type: 'string' },
      total: { type: 'integer' },
      counts: { type: 'object', additionalProperties: { type: 'integer' } },
      limit: { type: 'integer' },
      nextCursor: { type: ['string', 'null'] },
    },
    required: ['query', 'total', 'counts', 'limit', 'nextCursor'],
  },
  SyncItem: {
    oneOf: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { state: { const: 'live' }, entry: entryOfAnyType },
        required: ['state', 'entry'],
      },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          state: { enum: ['deleted', 'retracted'] },
          type: { enum: deliveredTypes },
          documentId: { type: 'string' },
          locale: { enum: locales },
          sequence: { type: 'integer' },
          notice: { type: ['string', 'null'] },
        },
        required: ['state', 'type', 'documentId', 'locale', 'sequence'],
      },
    ],
  },
  SyncMeta: {
    type: 'object',
    properties: { token: { type: 'string' }, hasMore: { type: 'boolean' } },
    required: ['token', 'hasMore'],
  },
};
