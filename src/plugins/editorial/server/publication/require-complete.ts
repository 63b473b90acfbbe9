import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Content } from '../../../../domain/history/snapshot';
import { missingByType } from '../../../../domain/publishing/completeness';
import { uidOf } from '../../../../platform/content-type-uids';
import { missingRequired } from '../../../../platform/snapshot/missing-required';
import type { EditorialCore } from '../core';

/** Drafts may be unfinished; what is submitted or goes live may not. @throws DomainFailure ENTRY_INCOMPLETE */
export const requireComplete = (core: EditorialCore, key: EntryKey, content: Content): void => {
  const missing = [
    ...missingRequired(core.strapi, uidOf(key.contentType), content),
    ...missingByType(key.contentType, content),
  ];
  if (missing.length > 0) throw new DomainFailure('ENTRY_INCOMPLETE', { missing });
};
