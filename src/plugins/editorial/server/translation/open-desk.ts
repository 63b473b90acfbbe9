import { nameAttribute } from '../../../../domain/shared/content-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { defaultLocale, type Locale } from '../../../../domain/shared/locales';
import { readSegments, type JudgedSegment } from '../../../../domain/translation/segments/read-segments';
import type { Woven } from '../../../../domain/translation/segments/weave';
import { chooseSource, mayTranslateFrom } from '../../../../domain/translation/translation-status';
import type { Acting } from '../../../../platform/editorial/acting';
import { readEntriesOfDocument, type StoredEntry } from '../../../../platform/editorial/entry-store';
import { readVersionSummaries, type StoredVersion } from '../../../../platform/editorial/read-versions';
import type { Sql } from '../../../../platform/sql';
import { readApprovedVersions, readBases, type StoredBasis } from '../../../../platform/translation/basis-store';
import { contentMarksOf } from '../../../../platform/translation/content-marks';
import { readContentHash, readWoven } from '../../../../platform/translation/desk-texts';
import type { EditorialCore } from '../core';

/** A translation beside its source, opened for reading or writing. */
export interface Desk {
  readonly key: EntryKey;
  readonly entry: StoredEntry | null;
  readonly sourceKey: EntryKey;
  /** The version of the source that is translated here. */
  readonly version: StoredVersion;
  readonly basis: StoredBasis | null;
  readonly woven: Woven;
  readonly segments: readonly JudgedSegment[];
  /** Whether the person may see an attribute of the source and change it in the translation. */
  isPermitted(attribute: string): boolean;
}

/** What the source is called; a nameless one goes by its id. */
export const sourceTitle = ({ key, woven }: Pick<Desk, 'key' | 'woven'>): string => {
  const title = woven.source[nameAttribute(key.contentType)];
  return typeof title === 'string' && title !== '' ? title : key.documentId;
};

export interface DeskChoice {
  readonly sourceLocale?: Locale | undefined;
  /** The version of the source; by default the newest approved one, else what is in review. */
  readonly sourceVersion?: number | undefined;
}

/**
 * Lays a translation beside its source, each text beside its counterpart. Reading the source is asked
 * for; in the target's language reading it, or creating it where it isn't there.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, ENTRY_TRASHED, NOT_TRANSLATED, SOURCE_NOT_READY,
 *   VERSION_NOT_FOUND, VERSION_PURGED
 */
export const openDesk = async (
  core: EditorialCore,
  sql: Sql,
  acting: Acting,
  key: EntryKey,
  choice: DeskChoice = {},
): Promise<Desk> => {
  const entries = await readEntriesOfDocument(sql, key);
  const entry = entries.find((one) => one.key.locale === key.locale) ?? null;
  const rights = await acting.rightsOn(key);
  const needed = entry ? 'read' : 'create';
  if (!rights.has(needed)) throw new DomainFailure('RIGHT_REQUIRED', { right: needed, locale: key.locale });
  if (entry?.trashed) throw new DomainFailure('ENTRY_TRASHED', { action: 'translate' });

  const stored = (await readBases(sql, key)).find(({ locale }) => locale === key.locale) ?? null;
  const source = sourceAmong(entries, key, choice.sourceLocale ?? stored?.sourceLocale);
  if (!(await acting.rightsOn(source.key)).has('read')) {
    throw new DomainFailure('RIGHT_REQUIRED', { right: 'read', locale: source.key.locale });
  }
  const basis = stored?.sourceLocale === source.key.locale && entry ? stored : null;
  const version = await versionOf(sql, source, basis, choice.sourceVersion);
  const woven = await readWoven(sql, key, contentMarksOf(core.strapi, key.contentType), {
    source: version.hash,
    before: basis?.contentHash ?? version.hash,
    pattern: basis?.pattern?.contentHash ?? basis?.contentHash ?? version.hash,
    target: entry?.workingContentHash ?? null,
    attributePatterns: await patternHashes(sql, source.key, basis),
  });
  const closed = new Set([...(await acting.hiddenAttributes(source.key)), ...(await acting.lockedAttributes(key))]);
  const isPermitted = (attribute: string): boolean => !closed.has(attribute);
  const segments = readSegments(woven, new Set(basis?.confirmed)).filter(({ attribute }) => isPermitted(attribute));
  return { key, entry, sourceKey: source.key, version, basis, woven, segments, isPermitted };
};

const patternHashes = async (sql: Sql, source: EntryKey, basis: StoredBasis | null) => {
  const hashes: Record<string, string> = {};
  for (const [name, versionId] of Object.entries(basis?.attributePatterns ?? {})) {
    const hash = await readContentHash(sql, source, versionId);
    if (hash !== null) hashes[name] = hash;
  }
  return hashes;
};

const sourceAmong = (entries: readonly StoredEntry[], key: EntryKey, locale: Locale | undefined): StoredEntry => {
  const others = entries.filter((one) => one.key.locale !== key.locale);
  if (others.length === 0) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
  const source = locale
    ? others.find((one) => one.key.locale === locale)
    : chooseSource(
        others.map((one) => ({ ...one, locale: one.key.locale })),
        defaultLocale,
      );
  if (!source || source.trashed) throw new DomainFailure('NOT_TRANSLATED', { ...key, sourceLocale: locale ?? null });
  return source;
};

const versionOf = async (
  sql: Sql,
  source: StoredEntry,
  basis: StoredBasis | null,
  wanted: number | undefined,
): Promise<StoredVersion> => {
  const approved = (await readApprovedVersions(sql, source.key)).get(source.key.locale);
  const inReview = mayTranslateFrom(source) ? source.workingVersionId : undefined;
  const newest = approved && basis && approved.versionId < basis.versionId ? basis.versionId : approved?.versionId;
  const id = wanted ?? newest ?? basis?.versionId ?? inReview;
  if (id === undefined) {
    const { approvalStatus, liveness, trashed } = source;
    throw new DomainFailure('SOURCE_NOT_READY', { approvalStatus, liveness, trashed });
  }
  const hash = await readContentHash(sql, source.key, id);
  const [version] = hash === null ? [] : await readVersionSummaries(sql, source.key, [id]);
  if (!version) throw new DomainFailure('VERSION_NOT_FOUND', { id });
  return version;
};
