import type { EditorialType } from '../../../../domain/shared/content-types';
import { inTransaction } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { performAction } from '../use-cases/perform-action';
import { existingLocalesOf } from './locales-of-call';
import type { DocumentCall } from './types';

/**
 * Deleting an entry moves it to the trash: its rows and its history stay. Strapi's own delete would
 * cut the links to it in other entries, live ones too. Several languages go together or not at all.
 */
export const trashInstead = (
  core: EditorialCore,
  contentType: EditorialType,
  call: DocumentCall,
): Promise<{ documentId: string; entries: readonly { documentId: string; locale: string }[] }> =>
  inTransaction(core.strapi, async (sql) => {
    const documentId = call.params.documentId ?? '';
    const locales = await existingLocalesOf(sql, contentType, call.params, 'default');
    for (const locale of locales) await performAction(core, { contentType, documentId, locale }, 'trash');
    return { documentId, entries: locales.map((locale) => ({ documentId, locale })) };
  });
