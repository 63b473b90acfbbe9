import { failureMessages } from '../../../../domain/shared/failure-messages';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Locale } from '../../../../domain/shared/locales';
import type { ReturnedEntry } from '../../../../domain/translation/exchange/exchange-file';
import {
  readSegments,
  type OfferedText,
  type SegmentReport,
} from '../../../../domain/translation/segments/read-segments';
import { currentActing } from '../../../../platform/editorial/acting';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { isZip, unzip } from '../../../../platform/exchange/unzip';
import { readDocx } from '../../../../platform/exchange/read-docx';
import { readXliff } from '../../../../platform/exchange/read-xliff';
import { failureIn } from '../../../../platform/http/failure-in';
import { inTransaction, type Sql } from '../../../../platform/sql';
import { readContentHash, readWoven } from '../../../../platform/translation/desk-texts';
import type { ImportedEntryView, ImportedSegmentView } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { openDesk, sourceTitle, type Desk } from './open-desk';
import { saveTexts } from './save-texts';
import { startTranslation } from './start-translation';

const mostEntries = 1_000;

/**
 * Takes back what translators have done with their own tools: each entry in a transaction of its own,
 * each text only where its source is the exported one and nobody has written since. Nothing is published.
 * @throws DomainFailure EXCHANGE_FILE_BROKEN with the line, EXCHANGE_FILE_FOREIGN, EXCHANGE_FILE_TOO_LARGE
 */
export const importTranslations = async (
  core: EditorialCore,
  bytes: Uint8Array,
  language: Locale,
): Promise<readonly ImportedEntryView[]> => {
  const returned = entriesIn(bytes);
  if (returned.length > mostEntries) throw new DomainFailure('EXCHANGE_FILE_TOO_LARGE', { mostEntries });
  const views: ImportedEntryView[] = [];
  for (const entry of returned) views.push(await importOne(core, entry, language));
  return views;
};

const entriesIn = (bytes: Uint8Array): readonly ReturnedEntry[] => {
  if (!isZip(bytes)) return readXliff(bytes);
  const files = unzip(bytes);
  if (files.some(({ name }) => name === 'word/document.xml')) return readDocx(bytes);
  const inside = files.filter(({ name }) => /\.(?:xlf|xliff|docx)$/i.test(name) && !name.startsWith('__MACOSX/'));
  if (inside.length === 0) throw new DomainFailure('EXCHANGE_FILE_FOREIGN', { line: null });
  return inside.flatMap((file) => {
    const content = file.read();
    return isZip(content) ? readDocx(content) : readXliff(content);
  });
};

const importOne = async (core: EditorialCore, entry: ReturnedEntry, language: Locale): Promise<ImportedEntryView> => {
  const { key } = entry;
  try {
    const done = await inTransaction(core.strapi, (sql) => importEntry(core, sql, entry));
    return { ...key, ok: true, ...done };
  } catch (error) {
    // What is refused on one entry says nothing about the others; anything else ends the request.
    const failure = failureIn(error);
    if (!failure) throw error;
    const { code, details } = failure;
    return { ...key, ok: false, error: { code, message: failureMessages[code][language], details } };
  }
};

const importEntry = async (core: EditorialCore, sql: Sql, entry: ReturnedEntry) => {
  const { key, sourceLocale, sourceVersion } = entry;
  const acting = currentActing(core.strapi);
  const isStarted = !(await readEntry(sql, key));
  if (isStarted) await startTranslation(core, { ...key, locale: sourceLocale }, key.locale, {});
  const choice = { sourceLocale, sourceVersion };
  const desk = await openDesk(core, sql, acting, key, choice);
  const seen = await textsAsExported(sql, desk, entry);
  const isOpen = (target: string | null): target is null | '' => target === null || target === '';
  const texts = entry.units.flatMap(({ id, source, target }): readonly OfferedText[] =>
    isOpen(target) ? [] : [{ id, text: target, source, seen: seen.get(id) ?? '' }],
  );
  const confirmed = entry.units.filter(
    ({ id, target, isDone }) => !isOpen(target) && (isDone ?? target !== seen.get(id)),
  );
  const saved = await saveTexts(core, sql, acting, key, {
    ...choice,
    texts,
    confirmed: confirmed.map(({ id }) => id),
    followsSource: false,
  });
  const reports = new Map(saved.reports.map((report) => [report.id, report]));
  const places = new Map(desk.segments.map(({ id, attribute, place }) => [id, { attribute, place }]));
  const segments = entry.units.map(({ id }): ImportedSegmentView => {
    const report: SegmentReport = reports.get(id) ?? { id, outcome: 'leftOpen', missingCodes: [] };
    return { ...report, at: places.get(id) ?? null };
  });
  return {
    isStarted,
    isChanged: saved.isChanged,
    version: saved.desk.entry?.workingVersionId ?? null,
    title: sourceTitle(desk),
    written: segments.filter(({ outcome }) => outcome === 'written').length,
    segments,
  };
};

/** What stood in each segment when the file was made. */
const textsAsExported = async (sql: Sql, desk: Desk, entry: ReturnedEntry): Promise<ReadonlyMap<string, string>> => {
  if (entry.targetVersion === null) return new Map();
  const hash = await readContentHash(sql, entry.key, entry.targetVersion);
  if (hash === null) throw foreign(entry.key);
  const { basis, version } = desk;
  const then = await readWoven(sql, entry.key, desk.woven.marks, {
    source: version.hash,
    before: basis?.contentHash ?? version.hash,
    pattern: basis?.pattern?.contentHash ?? basis?.contentHash ?? version.hash,
    target: hash,
    attributePatterns: {},
  });
  const woven = { ...then, pattern: desk.woven.pattern };
  return new Map(readSegments(woven, new Set()).map(({ id, target }) => [id, target]));
};

const foreign = (key: EntryKey): DomainFailure => new DomainFailure('EXCHANGE_FILE_FOREIGN', { ...key });
