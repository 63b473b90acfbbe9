import { servedLanguage } from '../../../../domain/delivery/fallback-languages';
import type { EditorialType } from '../../../../domain/shared/content-types';
import { DomainFailure } from '../../../../domain/shared/failure';
import { defaultLocale, isLocale } from '../../../../domain/shared/locales';
import { fallbackFilter, readStandings } from '../../../../platform/delivery/fallback-reads';
import { readSql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import type { DocumentCall } from '../document-middleware/types';

/**
 * Where a reader asks for it, another language stands in for one that isn't live: the question is
 * put in the language that will be served, which the answer names.
 * @throws DomainFailure INVALID_PARAMETER when no one language is asked for
 */
export const standInLanguage = async (
  core: EditorialCore,
  contentType: EditorialType,
  call: DocumentCall,
): Promise<void> => {
  const { params } = call;
  const isWanted = params['fallback'] === true || params['fallback'] === 'true';
  delete params['fallback'];
  if (!isWanted) return;
  const asked = params.locale ?? defaultLocale;
  if (!isLocale(asked)) throw new DomainFailure('INVALID_PARAMETER', { parameter: 'fallback', locale: asked });
  params['fields'] = withLocale(params['fields']);
  if (params.documentId !== undefined) {
    const standings = await readStandings(readSql(core.strapi), { contentType, documentId: params.documentId });
    params.locale = servedLanguage(asked, standings) ?? asked;
    return;
  }
  params.locale = '*';
  params.filters = {
    $and: [...(params.filters ? [params.filters] : []), fallbackFilter(core.strapi, contentType, asked)],
  };
};

/** Whatever attributes are asked for: the language is always told. */
const withLocale = (fields: unknown): unknown => {
  if (typeof fields === 'string' && fields !== '' && fields !== '*') return `${fields},locale`;
  if (!Array.isArray(fields) || fields.includes('*')) return fields;
  return [...(fields as readonly unknown[]), 'locale'];
};
