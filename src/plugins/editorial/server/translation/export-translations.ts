import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { locales, type Locale } from '../../../../domain/shared/locales';
import type { ExchangeUnit } from '../../../../domain/translation/exchange/exchange-file';
import { currentActing } from '../../../../platform/editorial/acting';
import { meaningsOf } from '../../../../platform/exchange/code-meaning';
import { tableWords } from '../../../../platform/exchange/table-words';
import { docxMime, writeDocx } from '../../../../platform/exchange/write-docx';
import { writeXliff, xliffMime, type XliffEntry } from '../../../../platform/exchange/write-xliff';
import { zip } from '../../../../platform/spreadsheet/zip';
import { readSql } from '../../../../platform/sql';
import type { ExchangeFormat } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { openDesk, sourceTitle, type Desk } from './open-desk';

export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/**
 * Texts to translate as a file: XLIFF 2.1 or a Word document. Sources in several languages come as an
 * archive with a file each. @throws DomainFailure as `openDesk`, NOTHING_TO_EXPORT
 */
export const exportTranslations = async (
  core: EditorialCore,
  keys: readonly EntryKey[],
  format: ExchangeFormat,
  language: Locale,
): Promise<ExportedFile> => {
  const acting = currentActing(core.strapi);
  const sql = readSql(core.strapi);
  const entries: XliffEntry[] = [];
  for (const key of keys) entries.push(exchangeEntry(await openDesk(core, sql, acting, key)));
  const groups = locales.flatMap((source) => {
    const ofSource = entries.filter(({ sourceLocale }) => sourceLocale === source);
    return locales.flatMap((target) => {
      const group = ofSource.filter(({ key }) => key.locale === target);
      return group.length > 0 ? [fileOf(group, { source, target }, format, language)] : [];
    });
  });
  const [first, second] = groups;
  if (!first) throw new DomainFailure('NOTHING_TO_EXPORT', {});
  if (!second) return first;
  const bytes = zip(groups.map(({ name, bytes: content }) => ({ path: name, bytes: content })));
  return { name: 'translations.zip', mime: 'application/zip', bytes };
};

const fileOf = (
  entries: readonly XliffEntry[],
  languages: { readonly source: Locale; readonly target: Locale },
  format: ExchangeFormat,
  language: Locale,
): ExportedFile => {
  const only = entries.length === 1 ? `${entries[0]?.key.contentType}-${entries[0]?.key.documentId}` : 'translations';
  const name = `${only}.${languages.source}.${languages.target}`;
  return format === 'xliff'
    ? { name: `${name}.xlf`, mime: xliffMime, bytes: Buffer.from(writeXliff(languages, entries), 'utf8') }
    : { name: `${name}.docx`, mime: docxMime, bytes: writeDocx(entries, tableWords[language]) };
};

const exchangeEntry = (desk: Desk): XliffEntry => {
  const { key, sourceKey, version, entry, segments } = desk;
  const travelling = segments.filter(({ source }) => source !== null && source !== '');
  const codes = new Map(travelling.map((segment) => [segment.id, meaningsOf(segment.codes)]));
  return {
    key,
    sourceLocale: sourceKey.locale,
    sourceVersion: version.id,
    targetVersion: entry?.workingVersionId ?? null,
    title: sourceTitle(desk),
    units: travelling.map(
      ({ id, place, source, target, state }): ExchangeUnit => ({
        id,
        note: place.join(' › '),
        source: source ?? '',
        // What a variant begins with is no translation yet: the tool starts with an empty field.
        target: state === 'untranslated' && target === source ? '' : target,
        isDone: state === 'translated',
      }),
    ),
    codesOf: ({ id }) => codes.get(id) ?? new Map(),
  };
};
