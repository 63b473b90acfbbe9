import type { UID } from '@strapi/strapi';
import { canonicalJson } from '../../../../domain/shared/canonical-json';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import type { Content } from '../../../../domain/history/snapshot';
import { uidOf } from '../../../../platform/content-type-uids';
import { contentModelOf } from '../../../../platform/snapshot/content-model';
import { toDocumentData } from '../../../../platform/snapshot/to-document-data';
import type { EditorialCore } from '../core';

interface WritingDocuments {
  update(target: { documentId: string; locale: string; data: Record<string, unknown> }): Promise<unknown>;
}

/**
 * Saves what of a content is new, as any save is written: with the gate, the lock and a version of its
 * own. Attributes that the person may not change stay as they are. Answers whether anything was new.
 */
export const writeTranslation = async (
  core: EditorialCore,
  key: EntryKey,
  contents: { readonly before: Content | null; readonly after: Content },
  isPermitted: (attribute: string) => boolean,
): Promise<boolean> => {
  const { before, after } = contents;
  const names = Object.keys(after).filter(
    (name) =>
      name !== 'slug' &&
      isPermitted(name) &&
      (before === null || canonicalJson(after[name] ?? null) !== canonicalJson(before[name] ?? null)),
  );
  if (names.length === 0) return false;
  const documents = core.strapi.documents(uidOf(key.contentType) as UID.CollectionType) as unknown as WritingDocuments;
  await documents.update({
    documentId: key.documentId,
    locale: key.locale,
    data: toDocumentData(contentModelOf(core.strapi, key.contentType), after, names, key.locale),
  });
  return true;
};
