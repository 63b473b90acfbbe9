import { DomainFailure } from '../../../../../domain/shared/failure';
import type { Locale } from '../../../../../domain/shared/locales';
import { currentActing } from '../../../../../platform/editorial/acting';
import type { EditorialCore } from '../../core';

/** An import makes an article, so it needs what making one needs. @throws DomainFailure RIGHT_REQUIRED */
export const requireMayImport = async (core: EditorialCore, locale: Locale): Promise<void> => {
  const anyArticle = { contentType: 'article', documentId: '-', locale } as const;
  const rights = await currentActing(core.strapi).rightsOn(anyArticle);
  if (!rights.has('create')) throw new DomainFailure('RIGHT_REQUIRED', { right: 'create', locale });
};
