import type { Context } from 'koa';
import type { ZodType } from 'zod';
import { isEditorialType } from '../../../../domain/shared/content-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure, type FailureCode } from '../../../../domain/shared/failure';
import { isLocale, locales, type Locale } from '../../../../domain/shared/locales';
import { requestLanguage } from '../../../../platform/http/request-language';
import { month } from '../../contracts';

const parameter = (context: Context, name: string): string =>
  (context['params'] as Readonly<Record<string, string | undefined>>)[name] ?? '';

/** The entry that a path names. @throws DomainFailure UNKNOWN_CONTENT_TYPE, UNKNOWN_LOCALE, WORK_NOT_FOUND */
export const entryKeyOf = (context: Context): EntryKey => {
  const [type, documentId, locale] = ['type', 'documentId', 'locale'].map((name) => parameter(context, name));
  if (!isEditorialType(type)) throw new DomainFailure('UNKNOWN_CONTENT_TYPE', { type });
  if (!isLocale(locale)) throw new DomainFailure('UNKNOWN_LOCALE', { locale, known: locales });
  if (!documentId || !/^[a-z0-9]{1,64}$/i.test(documentId)) throw new DomainFailure('WORK_NOT_FOUND', { documentId });
  return { contentType: type, documentId, locale };
};

/** The number that a path names; what is no number names nothing. */
export const idOf = (context: Context, notFound: FailureCode): number => {
  const id = parameter(context, 'id');
  if (!/^\d{1,9}$/.test(id)) throw new DomainFailure(notFound, { id });
  return Number(id);
};

/** The number in the path of a PUT; null for a POST, which makes a new one. */
export const idToSave = (context: Context, notFound: FailureCode): number | null =>
  context.method === 'POST' ? null : idOf(context, notFound);

/** @throws DomainFailure PERIOD_NOT_FOUND */
export const monthOfPath = (context: Context): string => {
  const given = month.safeParse(parameter(context, 'month'));
  if (!given.success) throw new DomainFailure('PERIOD_NOT_FOUND', { month: parameter(context, 'month') });
  return given.data;
};

/** @throws DomainFailure PAYEE_NOT_FOUND for what is no year */
export const yearOfPath = (context: Context): number => {
  const year = parameter(context, 'year');
  if (!/^(19|20|21)\d\d$/.test(year)) throw new DomainFailure('PAYEE_NOT_FOUND', { year });
  return Number(year);
};

/** The action that a path names, one of those there are. @throws DomainFailure UNKNOWN_ACTION */
export const actionOf = <Action extends string>(context: Context, known: readonly Action[]): Action => {
  const given = parameter(context, 'action');
  const action = known.find((one) => one === given);
  if (action === undefined) throw new DomainFailure('UNKNOWN_ACTION', { action: given, known });
  return action;
};

export const languageOf = (context: Context): Locale => requestLanguage(context.get('accept-language'));

/** @throws DomainFailure UNKNOWN_OPTION, INVALID_OPTION naming the options at fault */
export const parseInput = <Output>(schema: ZodType<Output>, input: unknown): Output => {
  const result = schema.safeParse(input ?? {});
  if (result.success) return result.data;
  const unknown = result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  if (unknown.length > 0) throw new DomainFailure('UNKNOWN_OPTION', { options: unknown });
  throw new DomainFailure('INVALID_OPTION', {
    options: result.error.issues.map(({ path, message }) => ({ option: path.join('.'), problem: message })),
  });
};
