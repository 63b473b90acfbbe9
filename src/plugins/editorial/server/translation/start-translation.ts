import { referenceKey } from '../../../../domain/history/things-in';
import { referencesOf, type Reference } from '../../../../domain/history/references';
import type { Content } from '../../../../domain/history/snapshot';
import type { EditorialType } from '../../../../domain/shared/content-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Locale } from '../../../../domain/shared/locales';
import { startVariant } from '../../../../domain/translation/start-variant';
import { mayTranslateFrom } from '../../../../domain/translation/translation-status';
import { currentActing, type Acting } from '../../../../platform/editorial/acting';
import { lockEntry, readEntry, type StoredEntry } from '../../../../platform/editorial/entry-store';
import { findReferences } from '../../../../platform/editorial/named-references';
import { readContent, readVersionSummaries } from '../../../../platform/editorial/read-versions';
import { inTransaction, type Sql } from '../../../../platform/sql';
import { documentsInLocale, recordBasis } from '../../../../platform/translation/basis-store';
import { contentMarksOf } from '../../../../platform/translation/content-marks';
import type { StartBody, StartedVariantView } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { writeTranslation } from './write-translation';

/**
 * Makes a variant of an entry in another language: texts and facts are copied, references as far as
 * the new language can name them. It begins from what is live, else from what is in review.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, SOURCE_NOT_READY, VARIANT_EXISTS
 */
export const startTranslation = (
  core: EditorialCore,
  key: EntryKey,
  target: Locale,
  options: StartBody,
): Promise<StartedVariantView> => {
  const acting = currentActing(core.strapi);
  const variant = { ...key, locale: target };
  return inTransaction(core.strapi, async (sql) => {
    if (!(await acting.rightsOn(variant)).has('create')) {
      throw new DomainFailure('RIGHT_REQUIRED', { right: 'create', locale: target });
    }
    const source = await sourceOf(sql, key, acting);
    if (await readEntry(sql, variant)) throw new DomainFailure('VARIANT_EXISTS', { ...variant });

    const versionId = source.liveVersionId ?? source.workingVersionId;
    const [version] = await readVersionSummaries(sql, key, [versionId]);
    if (!version) throw new Error(`${key.contentType} ${key.documentId} has no version ${versionId}`);
    const content = JSON.parse(await readContent(sql, version.hash)) as Content;
    const startedAlong = options.withReferences ? await startReferences(core, sql, key, content, target) : [];
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
      startedAlong,
      missingReferences: started.missing.map((reference) => ({
        ...reference,
        name: named.get(referenceKey(reference))?.name ?? reference.documentId,
      })),
    };
  });
};

/** People and organizations come first: the others may name them. */
const order: readonly EditorialType[] = ['organization', 'person', 'event', 'award', 'article'];

/** Begins what a content names and a language lacks, as far as it can be begun by this person. */
const startReferences = async (
  core: EditorialCore,
  sql: Sql,
  key: EntryKey,
  content: Content,
  target: Locale,
): Promise<StartedVariantView['startedAlong']> => {
  const acting = currentActing(core.strapi);
  const references = referencesOf(content).toSorted(
    (one, other) => order.indexOf(one.contentType) - order.indexOf(other.contentType),
  );
  const started: Reference[] = [];
  for (const reference of references) {
    const source = await readEntry(sql, { ...reference, locale: key.locale });
    const variant = { ...reference, locale: target };
    const isSelf = reference.contentType === key.contentType && reference.documentId === key.documentId;
    if (isSelf || !source || !mayTranslateFrom(source) || (await readEntry(sql, variant))) continue;
    if (!(await acting.rightsOn(variant)).has('create')) continue;
    await startTranslation(core, source.key, target, {});
    started.push(reference);
  }
  const names = await findReferences(core.strapi, sql, started, target);
  return started.map((one) => ({ ...one, name: names.get(referenceKey(one))?.name ?? one.documentId }));
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

/** Writes as any save is written. Private attributes that the person may not see stay with the source. */
const write = async (
  core: EditorialCore,
  variant: EntryKey,
  content: Content,
  hidden: readonly string[],
): Promise<void> => {
  await writeTranslation(core, variant, { before: null, after: content }, (name) => !hidden.includes(name));
};
