import type { UID } from '@strapi/strapi';
import { referenceKey } from '../../../../domain/history/things-in';
import { referencesOf } from '../../../../domain/history/references';
import type { Content } from '../../../../domain/history/snapshot';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Locale } from '../../../../domain/shared/locales';
import { startVariant } from '../../../../domain/translation/start-variant';
import { mayTranslateFrom } from '../../../../domain/translation/translation-status';
import { uidOf } from '../../../../platform/content-type-uids';
import { currentActing, type Acting } from '../../../../platform/editorial/acting';
import { lockEntry, readEntry, type StoredEntry } from '../../../../platform/editorial/entry-store';
import { findReferences } from '../../../../platform/editorial/named-references';
import { readContent, readVersionSummaries } from '../../../../platform/editorial/read-versions';
import { contentModelOf } from '../../../../platform/snapshot/content-model';
import { toDocumentData } from '../../../../platform/snapshot/to-document-data';
import { inTransaction, type Sql } from '../../../../platform/sql';
import { documentsInLocale, recordBasis } from '../../../../platform/translation/basis-store';
import { contentMarksOf } from '../../../../platform/translation/content-marks';
import type { StartedVariantView } from '../../contracts/translation';
import type { EditorialCore } from '../core';

/**
 * Makes a variant of an entry in another language: texts and facts are copied, references as far as
 * the new language can name them. It begins from what is live, else from what is in review.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, SOURCE_NOT_READY, VARIANT_EXISTS
 */
export const startTranslation = (core: EditorialCore, key: EntryKey, target: Locale): Promise<StartedVariantView> => {
  const acting = currentActing(core.strapi);
  const variant = { ...key, locale: target };
  return inTransaction(core.strapi, async (sql) => {
    const source = await sourceOf(sql, key, acting);
    if (!(await acting.rightsOn(variant)).has('create')) {
      throw new DomainFailure('RIGHT_REQUIRED', { right: 'create', locale: target });
    }
    if (await readEntry(sql, variant)) throw new DomainFailure('VARIANT_EXISTS', { ...variant });

    const versionId = source.liveVersionId ?? source.workingVersionId;
    const [version] = await readVersionSummaries(sql, key, [versionId]);
    if (!version) throw new Error(`${key.contentType} ${key.documentId} has no version ${versionId}`);
    const content = JSON.parse(await readContent(sql, version.hash)) as Content;
    const present = await documentsInLocale(sql, referencesOf(content), target);
    const marks = contentMarksOf(core.strapi, key.contentType);
    const started = startVariant(content, marks, (reference) => present.has(referenceKey(reference)));
    await write(core, variant, started.content, await acting.hiddenAttributes(key));

    const entry = await readEntry(sql, variant);
    if (!entry) throw new Error(`${key.contentType} ${key.documentId} was not begun in ${target}`);
    const recordedBy = acting.actor.name;
    await recordBasis(sql, variant, { sourceLocale: key.locale, versionId, recordedBy, now: core.clock.now() });
    const named = await findReferences(core.strapi, sql, started.missing, key.locale);
    return {
      version: entry.workingVersionId,
      missingReferences: started.missing.map((reference) => ({
        ...reference,
        name: named.get(referenceKey(reference))?.name ?? reference.documentId,
      })),
    };
  });
};

/** The entry to translate, held so that it isn't taken down meanwhile. */
const sourceOf = async (sql: Sql, key: EntryKey, acting: Acting): Promise<StoredEntry> => {
  if (!(await acting.rightsOn(key)).has('read')) throw new DomainFailure('RIGHT_REQUIRED', { right: 'read' });
  const source = await lockEntry(sql, key);
  if (!source) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
  if (mayTranslateFrom(source)) return source;
  const { approvalStatus, liveness, trashed } = source;
  throw new DomainFailure('SOURCE_NOT_READY', { approvalStatus, liveness, trashed });
};

interface WritingDocuments {
  update(target: { documentId: string; locale: string; data: Record<string, unknown> }): Promise<unknown>;
}

/** Writes as any save is written. Private attributes that the person may not see stay with the source. */
const write = async (
  core: EditorialCore,
  variant: EntryKey,
  content: Content,
  hidden: readonly string[],
): Promise<void> => {
  const documents = core.strapi.documents(
    uidOf(variant.contentType) as UID.CollectionType,
  ) as unknown as WritingDocuments;
  const names = Object.keys(content).filter((name) => name !== 'slug' && !hidden.includes(name));
  await documents.update({
    documentId: variant.documentId,
    locale: variant.locale,
    data: toDocumentData(contentModelOf(core.strapi, variant.contentType), content, names, variant.locale),
  });
};
