import type { Context } from 'koa';
import { z } from 'zod';
import type { EditorialType } from '../../../../domain/shared/content-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isLocale, locales, type Locale } from '../../../../domain/shared/locales';
import { mostBytes } from '../../../../platform/exchange/xml-tree';
import { readUpload } from '../../../../platform/http/read-upload';
import { requestLanguage } from '../../../../platform/http/request-language';
import { coverageQuery, exportBody, exportQuery, readerCountsBody, startManyBody } from '../../contracts/coverage';
import { carryOverBody, deskBody, startBody, suggestionsQuery, type ExchangeFormat } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { carryOverFacts } from '../translation/carry-over-facts';
import { exportTranslations, type ExportedFile } from '../translation/export-translations';
import { importTranslations } from '../translation/import-translations';
import { markUpToDate } from '../translation/mark-up-to-date';
import { readLanguages } from '../translation/read-languages';
import { findCovered, readCoverage } from '../translation/read-coverage';
import { readDesk } from '../translation/read-desk';
import { readSourceChanges } from '../translation/read-source-changes';
import { saveDesk } from '../translation/save-desk';
import { startMany } from '../translation/start-many';
import { suggest } from '../translation/suggest';
import { tellReaders } from '../translation/tell-readers';
import { startTranslation } from '../translation/start-translation';
import type { Handler } from './handler';
import { entryKeyOf, parseInput } from './parse-request';

const nothing = z.strictObject({});

const targetQuery = z.strictObject({ target: z.enum(locales).optional() });

const targetOf = (context: Context): Locale => {
  const { target } = context['params'] as { target: string };
  if (!isLocale(target)) throw new DomainFailure('UNKNOWN_LOCALE', { locale: target, known: locales });
  return target;
};

export const translationHandlers = {
  languages: async (core, context) => ({ data: await readLanguages(core, entryKeyOf(context)) }),

  sourceChanges: async (core, context) => {
    parseInput(nothing, context.query);
    return { data: await readSourceChanges(core, entryKeyOf(context)) };
  },

  markUpToDate: async (core, context) => {
    const key = entryKeyOf(context);
    parseInput(nothing, context.request.body ?? {});
    await markUpToDate(core, key);
    return { data: await readLanguages(core, key) };
  },

  carryOver: async (core, context) => {
    const key = entryKeyOf(context);
    const carried = await carryOverFacts(core, key, parseInput(carryOverBody, context.request.body ?? {}));
    return { data: await readLanguages(core, key), meta: { carried } };
  },

  translationDesk: async (core, context) => ({ data: await readDesk(core, entryKeyOf(context)) }),

  saveTranslationDesk: async (core, context) => ({
    data: await saveDesk(core, entryKeyOf(context), parseInput(deskBody, context.request.body ?? {})),
  }),

  startTranslation: async (core, context) => {
    const options = parseInput(startBody, context.request.body ?? {});
    return { data: await startTranslation(core, entryKeyOf(context), targetOf(context), options) };
  },
  suggestions: async (core, context) => ({
    data: await suggest(core, entryKeyOf(context), parseInput(suggestionsQuery, context.query).segment),
  }),

  downloadTranslations: async (core, context) => {
    const query = parseInput(exportQuery, context.query);
    return exportAs(core, context, query.format, 'entries' in query ? query.entries : await outdated(core, query));
  },

  xliff: async (core, context) => exportOne(core, context, 'xliff'),

  translationTable: async (core, context) => exportOne(core, context, 'docx'),

  exportTranslations: async (core, context) => {
    const body = parseInput(exportBody, context.request.body ?? {});
    return exportAs(core, context, body.format, 'entries' in body ? body.entries : await outdated(core, body));
  },

  importTranslations: async (core, context) => ({
    data: await importTranslations(core, await readUpload(context, mostBytes), languageOf(context)),
  }),

  coverage: async (core, context) => readCoverage(core, parseInput(coverageQuery, context.query)),

  tellReaders: async (core, context) => ({
    data: { told: await tellReaders(core, parseInput(readerCountsBody, context.request.body ?? {})) },
  }),

  startMany: async (core, context) => {
    const { entries } = parseInput(startManyBody, context.request.body ?? {});
    return { data: await startMany(core, entries, languageOf(context)) };
  },
} as const satisfies Readonly<Record<string, Handler>>;

const mostExported = 500;

const outdated = (
  core: EditorialCore,
  { locale, type }: { readonly locale: Locale; readonly type?: EditorialType | undefined },
): Promise<readonly EntryKey[]> => findCovered(core, { status: 'outdated', locale, type }, mostExported);

const exportAs = async (
  core: EditorialCore,
  context: Context,
  format: ExchangeFormat,
  keys: readonly EntryKey[],
): Promise<Uint8Array> => sendFile(context, await exportTranslations(core, keys, format, languageOf(context)));

const languageOf = (context: Context): Locale => requestLanguage(context.get('accept-language'));

/** `?target=` names the language to translate into; without it the path's own language is meant. */
const exportOne = async (core: EditorialCore, context: Context, format: ExchangeFormat): Promise<Uint8Array> => {
  const key = entryKeyOf(context);
  const { target } = parseInput(targetQuery, context.query);
  return exportAs(core, context, format, [{ ...key, locale: target ?? key.locale }]);
};

const sendFile = (context: Context, { name, mime, bytes }: ExportedFile): Uint8Array => {
  context.set('Content-Disposition', `attachment; filename="${name}"`);
  context.set('Cache-Control', 'no-store');
  context.type = mime;
  return Buffer.from(bytes);
};
