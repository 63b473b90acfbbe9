import { deliveredTypes, pluralOfType, type DeliveredType } from '../../../../../domain/delivery/delivered-types';
import { entrySchema, sharedSchemas, type Schema } from '../../../../../domain/delivery/entry-schema';
import { isInOrderOfTime } from '../../../../../domain/delivery/sort-key';
import { isEditorialType } from '../../../../../domain/shared/content-types';
import { contentModelOf } from '../../../../../platform/snapshot/content-model';
import { entryQuery, listQuery, namesQuery, plainQuery, supportingQuery } from '../../../contracts';
import type { DeliveryCore } from '../../core';
import { exampleOf } from './examples';
import { otherPaths } from './other-paths';
import { otherSchemas } from './other-schemas';
import { parametersOf } from './parameters';
import { answerOf, envelope, listMeta, localeInPath, nameInPath, ref, refusals, schemaName } from './parts';
import { securitySchemes, subscriberPaths, webhookMessages } from './subscriber-paths';
import { subscriberSchemas } from './subscriber-schemas';

const listQueryOf = (type: DeliveredType) =>
  isEditorialType(type) ? (isInOrderOfTime(type) ? listQuery : namesQuery) : supportingQuery;

const typePaths = (core: DeliveryCore, type: DeliveredType) => {
  const plural = pluralOfType[type];
  const name = schemaName(type);
  const example = exampleOf(core, type);
  const { body: _body, ...listed } = example;
  return {
    [`/api/delivery/{locale}/${plural}`]: {
      get: {
        operationId: `list${name}`,
        summary: `The ${plural} of a language that are live, in their order.`,
        parameters: [localeInPath, ...parametersOf(type === 'site-notice' ? plainQuery : listQueryOf(type))],
        responses: {
          200: answerOf(
            envelope({ type: 'array', items: ref(name) }, type === 'site-notice' ? { type: 'object' } : listMeta),
            { data: [listed], meta: type === 'site-notice' ? {} : { limit: 20, nextCursor: null } },
          ),
          ...refusals(400),
        },
      },
    },
    [`/api/delivery/{locale}/${plural}/{slugOrDocumentId}`]: {
      get: {
        operationId: `read${name}`,
        summary: `One of the ${plural}.`,
        parameters: [localeInPath, nameInPath, ...parametersOf(entryQuery)],
        responses: {
          200: answerOf(envelope(ref(name), { type: 'object' }), { data: example, meta: {} }),
          301: { description: 'An earlier slug: `location` has the one of today.' },
          ...refusals(400, 404, 410),
        },
      },
    },
  };
};

export const openApiDocument = (core: DeliveryCore): Schema => ({
  openapi: '3.1.0',
  info: { title: 'Tòa Soạn: delivery', version: '1', description: 'Everything that is live, for whoever shows it.' },
  servers: [{ url: core.serverUrl }],
  paths: {
    ...Object.assign({}, ...deliveredTypes.map((type) => typePaths(core, type))),
    ...otherPaths,
    ...subscriberPaths,
  },
  webhooks: webhookMessages,
  components: {
    schemas: {
      ...sharedSchemas,
      ...Object.fromEntries(
        deliveredTypes.map((type) => [
          schemaName(type),
          entrySchema(type, contentModelOf(core.strapi, type), core.hidden[type] ?? new Set()),
        ]),
      ),
      ...otherSchemas,
      ...subscriberSchemas,
    },
    securitySchemes,
  },
});
