import type { EditorialType } from '../../../../domain/shared/content-types';
import { isAdminRequest } from '../../../../platform/http/admin-request';
import type { EditorialCore } from '../core';
import { narrowList } from '../list-filter/list-conditions';
import { hideFromReaders } from '../public-api/hide-from-readers';
import { refuseClosedFilters, refuseClosedPopulate, refuseClosedSort } from '../public-api/refuse-oracles';
import { standInLanguage } from '../public-api/stand-in-language';
import type { DocumentCall, Next } from './types';

/**
 * Readers get live content only. Whoever doesn't come as a person of the newsroom reads the public
 * copies, whatever status they name; lists of the newsroom leave out what is in the trash.
 */
export const narrowReads = async (
  core: EditorialCore,
  contentType: EditorialType,
  call: DocumentCall,
  next: Next,
): Promise<unknown> => {
  const request = core.strapi.requestContext.get();
  if (!request) return next();
  if (!isAdminRequest(request)) {
    call.params.status = 'published';
    delete call.params.publicationFilter;
    delete call.params.hasPublishedVersion;
    return readAsReader(call, async () => {
      await standInLanguage(core, contentType, call);
      return next();
    });
  }
  return (await narrowList(core, contentType, call, request)) ?? next();
};

/** Whatever the type: no oracle in the question, nothing internal in the answer. */
export const readAsReader = async (call: DocumentCall, next: Next): Promise<unknown> => {
  refuseClosedFilters(call.params.filters);
  refuseClosedSort(call.params['sort']);
  refuseClosedPopulate(call.params['populate']);
  return hideFromReaders(await next());
};
