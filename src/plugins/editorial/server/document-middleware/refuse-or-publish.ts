import type { EditorialType } from '../../../../domain/shared/content-types';
import { isLocale } from '../../../../domain/shared/locales';
import { isPublishingAllowed } from '../../../../platform/editorial/publishing-scope';
import type { EditorialCore } from '../core';
import { publishOnlyByAction } from './gate-write';
import type { DocumentCall, Next } from './types';

/** Strapi's publish and unpublish run only inside our own actions, for exactly the entry they are about. */
export const refuseOrPublish = async (
  _core: EditorialCore,
  contentType: EditorialType,
  call: DocumentCall,
  next: Next,
): Promise<unknown> => {
  const { documentId, locale } = call.params;
  const isOurs =
    documentId !== undefined && isLocale(locale) && isPublishingAllowed({ contentType, documentId, locale });
  if (!isOurs) throw publishOnlyByAction(call.action);
  return next();
};
