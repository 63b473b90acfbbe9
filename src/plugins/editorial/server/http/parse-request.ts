import type { Context } from 'koa';
import type { ZodObject, ZodType } from 'zod';
import { isEditorialType } from '../../../../domain/shared/content-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isLocale, locales } from '../../../../domain/shared/locales';
import { actionBody, type ActionBody } from '../../contracts';
import type { EntryAddressBody } from '../../contracts/many-entries';
import type { BundledEntry } from '../use-cases/perform-bundle';

/** The entry that a path names. @throws DomainFailure UNKNOWN_CONTENT_TYPE, UNKNOWN_LOCALE, ENTRY_NOT_FOUND */
export const entryKeyOf = (context: Context): EntryKey => {
  const { type, documentId, locale } = context['params'] as Record<string, string>;
  if (!isEditorialType(type)) throw new DomainFailure('UNKNOWN_CONTENT_TYPE', { type });
  if (!isLocale(locale)) throw new DomainFailure('UNKNOWN_LOCALE', { locale, known: locales });
  if (!documentId || !/^[a-z0-9]{1,64}$/i.test(documentId)) throw new DomainFailure('ENTRY_NOT_FOUND', { documentId });
  return { contentType: type, documentId, locale };
};

/** The version id that a path names; what is no id names no version. */
export const idOf = (context: Context): number => {
  const { id } = context['params'] as { id: string };
  if (!/^\d{1,15}$/.test(id)) throw new DomainFailure('VERSION_NOT_FOUND', { id });
  return Number(id);
};

/** @throws DomainFailure UNKNOWN_OPTION, INVALID_OPTION naming the options at fault */
export const parseInput = <Output>(schema: ZodType<Output>, input: unknown): Output => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const unknown = result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  if (unknown.length > 0) throw new DomainFailure('UNKNOWN_OPTION', { options: unknown });
  throw new DomainFailure('INVALID_OPTION', {
    options: result.error.issues.map(({ path, message }) => ({ option: path.join('.'), problem: message })),
  });
};

/** The body of a request about many entries: what names them, and the options of the action itself. */
export const manyEntriesOf = <Entries extends object>(
  context: Context,
  schema: ZodObject & ZodType<Entries>,
): {
  readonly entries: Entries;
  readonly options: Omit<ActionBody, 'version' | 'withReferences' | 'correction' | 'siblings'>;
} => {
  const body: unknown = context.request.body ?? {};
  const given = typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.entries(body) : [];
  const isOfEntries = ([name]: [string, unknown]): boolean => name in schema.shape;
  return {
    entries: parseInput(schema, Object.fromEntries(given.filter(isOfEntries))),
    options: parseInput(manyActionsBody, Object.fromEntries(given.filter((one) => !isOfEntries(one)))),
  };
};

/** Versions and corrections belong to single entries, and what an entry names goes live along by naming it in the bundle. */
const manyActionsBody = actionBody.omit({ version: true, withReferences: true, correction: true, siblings: true });

export const bundled = (entries: readonly EntryAddressBody[]): readonly BundledEntry[] =>
  entries.map(({ version, ...key }) => ({ key, version }));
