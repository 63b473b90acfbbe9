import { editorialTypeOf, supportingTypeOf } from '../../../../platform/content-type-uids';
import { toRequestError } from '../../../../platform/http/request-error';
import type { EditorialCore } from '../core';
import { discardToLive } from './discard-to-live';
import { guardSupportingType } from './guard-supporting-type';
import { narrowReads } from './narrow-reads';
import { recordWrite } from './record-write';
import { refuseOrPublish } from './refuse-or-publish';
import { trashInstead } from './trash-instead';
import type { DocumentCall, Next } from './types';

/**
 * Every access to documents, by whatever path, passes here. The order of what happens to a write
 * is this list, and nowhere else:
 *
 *   gate       is this write allowed in the entry's state, from the version the person saw?
 *   write      Strapi's own work, in our transaction
 *   snapshot   what the entry says now
 *   log        version, state and audit row, if anything changed
 */
export const createDocumentMiddleware =
  (core: EditorialCore) =>
  async (call: DocumentCall, next: Next): Promise<unknown> => {
    try {
      return await route(core, call, next);
    } catch (error) {
      throw toRequestError(core.strapi, error);
    }
  };

const route = async (core: EditorialCore, call: DocumentCall, next: Next): Promise<unknown> => {
  const contentType = editorialTypeOf(call.uid);
  if (!contentType) {
    const supporting = supportingTypeOf(call.uid);
    return supporting ? guardSupportingType(core, supporting, call, next) : next();
  }
  switch (call.action) {
    case 'create':
    case 'update':
    case 'clone':
      return recordWrite(core, contentType, call, next);
    case 'discardDraft':
      return discardToLive(core, contentType, call);
    case 'delete':
      return trashInstead(core, contentType, call);
    case 'publish':
    case 'unpublish':
      return refuseOrPublish(core, contentType, call, next);
    default:
      return narrowReads(core, contentType, call, next);
  }
};
