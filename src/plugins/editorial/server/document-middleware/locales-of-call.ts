import { DomainFailure } from '../../../../domain/shared/failure';
import type { EditorialType } from '../../../../domain/shared/content-types';
import { defaultLocale, isLocale, locales, type Locale } from '../../../../domain/shared/locales';
import { readEntriesOfDocument } from '../../../../platform/editorial/entry-store';
import type { Sql } from '../../../../platform/sql';
import type { DocumentParams } from './types';

/** The one language that a create or update writes; without a name it is the default one. */
export const singleLocaleOf = (params: DocumentParams): Locale => {
  const { locale } = params;
  if (locale === undefined || locale === null || locale === '') return defaultLocale;
  if (isLocale(locale)) return locale;
  throw new DomainFailure(locale === '*' || Array.isArray(locale) ? 'LOCALE_REQUIRED' : 'UNKNOWN_LOCALE', {
    locale,
    known: locales,
  });
};

/** The existing languages of a document that a call for one, several or all (`*`) languages means. */
export const existingLocalesOf = async (
  sql: Sql,
  contentType: EditorialType,
  params: DocumentParams,
  whenUnnamed: 'default' | 'all',
): Promise<readonly Locale[]> => {
  const { locale, documentId } = params;
  const named = locale === undefined || locale === null || locale === '' ? [] : [locale].flat();
  const unknown = named.filter((value) => value !== '*' && !isLocale(value));
  if (unknown.length > 0) throw new DomainFailure('UNKNOWN_LOCALE', { locale: unknown, known: locales });
  if (named.length === 0 && whenUnnamed === 'default') return [defaultLocale];
  const entries = await readEntriesOfDocument(sql, { contentType, documentId: documentId ?? '' });
  const existing = entries.map(({ key }) => key.locale);
  return named.length === 0 || named.includes('*') ? existing : existing.filter((value) => named.includes(value));
};
