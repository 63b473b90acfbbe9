import type { EntryKey } from '../../../../domain/shared/entry-key';
import { locales, type Locale } from '../../../../domain/shared/locales';
import { referencesOf, type Reference } from '../../../../domain/history/references';
import type { Content } from '../../../../domain/history/snapshot';
import { textHashOf, type ContentMarks } from '../../../../domain/translation/content-parts';
import { differingFacts } from '../../../../domain/translation/differing-facts';
import {
  isOutdated,
  isSourceWithdrawn,
  mayTranslateFrom,
  translationProgress,
} from '../../../../domain/translation/translation-status';
import { readEntriesOfDocument, type StoredEntry } from '../../../../platform/editorial/entry-store';
import { readContent, readVersionSummaries } from '../../../../platform/editorial/read-versions';
import type { Sql } from '../../../../platform/sql';
import { contentMarksOf } from '../../../../platform/translation/content-marks';
import {
  documentsInLocale,
  readApprovedVersions,
  readBases,
  type StoredBasis,
} from '../../../../platform/translation/basis-store';
import type { LanguageView, TranslationStateView, VersionNameView } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { readEntryWithRight } from '../use-cases/require-right';

/** Where each language of a document stands, as seen from one of its entries; everything is derived. */
export const readLanguages = async (core: EditorialCore, key: EntryKey): Promise<readonly LanguageView[]> => {
  const { sql, acting } = await readEntryWithRight(core, key, 'read');
  const known = await readDocument(core, sql, key);
  const views: LanguageView[] = [];
  for (const locale of locales) {
    const rights = await acting.rightsOn({ ...key, locale });
    views.push(await readLanguage(known, key, locale, rights.has('create'), rights.has('edit')));
  }
  return views;
};

/** What an entry's state says of its source; null where it wasn't made from another language. */
export const readTranslationState = async (
  core: EditorialCore,
  sql: Sql,
  key: EntryKey,
): Promise<TranslationStateView | null> => {
  const known = await readDocument(core, sql, key);
  const entry = known.entries.get(key.locale);
  const basis = known.bases.get(key.locale);
  if (!entry || entry.trashed || !basis) return null;
  const { locale, madeFrom, approved, outdated, factsDiffer, withdrawn } = await compareWithSource(
    known,
    entry,
    basis,
    false,
  );
  return {
    sourceLocale: locale,
    sourceVersion: madeFrom,
    approvedVersion: approved,
    outdated,
    factsDiffer,
    sourceWithdrawn: withdrawn,
  };
};

/** All that is known of a document before its languages are compared. */
interface KnownDocument {
  readonly sql: Sql;
  readonly marks: ContentMarks;
  readonly entries: ReadonlyMap<Locale, StoredEntry>;
  readonly bases: ReadonlyMap<Locale, StoredBasis>;
  readonly approved: ReadonlyMap<Locale, { readonly versionId: number; readonly contentHash: string }>;
  contentOf(hash: string): Promise<Content>;
}

const readDocument = async (core: EditorialCore, sql: Sql, key: EntryKey): Promise<KnownDocument> => {
  const entries = await readEntriesOfDocument(sql, key);
  const contents = new Map<string, Content>();
  return {
    sql,
    marks: contentMarksOf(core.strapi, key.contentType),
    entries: new Map(entries.map((entry) => [entry.key.locale, entry])),
    bases: new Map((await readBases(sql, key)).map((basis) => [basis.locale, basis])),
    approved: await readApprovedVersions(sql, key),
    contentOf: async (hash) => {
      const content = contents.get(hash) ?? (JSON.parse(await readContent(sql, hash)) as Content);
      contents.set(hash, content);
      return content;
    },
  };
};

const readLanguage = async (
  known: KnownDocument,
  asked: EntryKey,
  locale: Locale,
  mayCreate: boolean,
  mayEdit: boolean,
): Promise<LanguageView> => {
  const entry = known.entries.get(locale) ?? null;
  const from = known.entries.get(asked.locale) ?? null;
  const basis = known.bases.get(locale);
  const progress = translationProgress(entry);
  const view = {
    locale,
    progress,
    canStart: progress === 'missing' && entry === null && mayCreate && from !== null && mayTranslateFrom(from),
    source: null,
  };
  if (!entry || entry.trashed || !basis) return view;
  return { ...view, source: await compareWithSource(known, entry, basis, mayEdit) };
};

const compareWithSource = async (
  known: KnownDocument,
  entry: StoredEntry,
  basis: StoredBasis,
  mayEdit: boolean,
): Promise<NonNullable<LanguageView['source']>> => {
  const { marks } = known;
  const source = known.entries.get(basis.sourceLocale) ?? null;
  const approved = known.approved.get(basis.sourceLocale) ?? null;
  const basisTextHash = textHashOf(await known.contentOf(basis.contentHash), marks);
  const approvedContent = approved && (await known.contentOf(approved.contentHash));
  const outdated = isOutdated(
    { sourceLocale: basis.sourceLocale, versionId: basis.versionId, textHash: basisTextHash },
    approved && approvedContent && { versionId: approved.versionId, textHash: textHashOf(approvedContent, marks) },
  );
  const names = await versionNames(known.sql, { ...entry.key, locale: basis.sourceLocale }, [
    basis.versionId,
    approved?.versionId ?? 0,
  ]);
  return {
    locale: basis.sourceLocale,
    madeFrom: names.get(basis.versionId) ?? null,
    approved: (approved && names.get(approved.versionId)) ?? null,
    outdated,
    canMarkUpToDate: outdated && mayEdit,
    canCarryOver: mayEdit,
    withdrawn: isSourceWithdrawn(source),
    factsDiffer: approvedContent ? await factsThatDiffer(known, entry, approvedContent) : [],
  };
};

const factsThatDiffer = async (
  known: KnownDocument,
  entry: StoredEntry,
  source: Content,
): Promise<readonly string[]> => {
  const references = referencesOf(source);
  const present = await documentsInLocale(known.sql, references, entry.key.locale);
  return differingFacts({
    source,
    target: await known.contentOf(entry.workingContentHash),
    marks: known.marks,
    existsInTarget: ({ contentType, documentId }: Reference) => present.has(`${contentType}/${documentId}`),
  });
};

const versionNames = async (
  sql: Sql,
  key: EntryKey,
  ids: readonly number[],
): Promise<ReadonlyMap<number, VersionNameView>> => {
  const versions = await readVersionSummaries(sql, key, ids);
  return new Map(versions.map(({ id, label, createdAt }) => [id, { id, label, createdAt: createdAt.toISOString() }]));
};
