import type { DeliveredType } from '../../../../domain/delivery/delivered-types';
import { servedLanguage } from '../../../../domain/delivery/fallback-languages';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Locale } from '../../../../domain/shared/locales';
import { readDelivered, readRemnants, type Remnant } from '../../../../platform/delivery/delivered-queries';
import type { DeliveredRow } from '../../../../platform/delivery/delivered-row';
import { readSql } from '../../../../platform/sql';
import { entryQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { json, keysOfRow, type ReadAnswer, type ReadRequest } from './answer';
import { entryJson } from './list-entries';
import { parseQuery } from './parse-query';

/** What a name leads to: an entry, possibly in another language, or the slug that it has now. */
export type Found =
  | { readonly kind: 'entry'; readonly row: DeliveredRow }
  | { readonly kind: 'moved'; readonly row: DeliveredRow };

/**
 * Looks a slug or documentId up in a language.
 * @throws DomainFailure ENTRY_RETRACTED with the notice, NOT_FOUND
 */
export const findEntry = async (
  core: DeliveryCore,
  type: DeliveredType,
  locale: Locale,
  name: string,
  fallback: boolean,
): Promise<Found> => {
  const sql = readSql(core.strapi);
  const row = await readDelivered(sql, type, locale, name);
  if (row) return { kind: 'entry', row };
  const remnants = await readRemnants(sql, type, locale, name);
  const own = remnants.find((remnant) => remnant.locale === locale);
  if (own?.row) return { kind: 'moved', row: own.row };
  if (own?.isRetracted) throw retracted(type, own);
  if (fallback) {
    const served = servedLanguage(locale, remnants);
    const found = remnants.find((remnant) => remnant.locale === served)?.row;
    if (found) return { kind: 'entry', row: found };
  }
  throw new DomainFailure('NOT_FOUND', { type, locale, name });
};

const retracted = (type: string, { documentId, locale, notice, retractedAt }: Remnant): DomainFailure =>
  new DomainFailure('ENTRY_RETRACTED', {
    type,
    documentId,
    locale,
    notice,
    retractedAt: retractedAt?.toISOString() ?? null,
  });

/** One entry; an earlier slug of it leads to the one of today. */
export const readEntry = async (
  core: DeliveryCore,
  type: DeliveredType,
  locale: Locale,
  name: string,
  { path, query }: ReadRequest,
): Promise<ReadAnswer> => {
  const wanted = parseQuery(entryQuery, query);
  const found = await findEntry(core, type, locale, name, wanted.fallback === 'true');
  if (found.kind === 'moved') return movedTo(type, found.row, pathBeside(path, found.row), query);
  const { row } = found;
  return {
    status: 200,
    contentType: json,
    body: `{"data":${entryJson(row, wanted.body)},"meta":{}}`,
    surrogateKeys: [`${type}/${row.documentId}/${locale}`, ...keysOfRow(type, row)],
  };
};

/** The path with today's slug in place of the earlier one, and the form (`.jsonld`) kept. */
export const pathBeside = (path: string, row: DeliveredRow, ending = ''): string =>
  path.replace(/[^/]*$/, `${encodeURIComponent(row.slug ?? row.documentId)}${ending}`);

export const movedTo = (type: string, row: DeliveredRow, path: string, query: URLSearchParams): ReadAnswer => {
  const location = query.size > 0 ? `${path}?${query.toString()}` : path;
  return {
    status: 301,
    contentType: json,
    body: JSON.stringify({ data: { documentId: row.documentId, slug: row.slug, location }, meta: {} }),
    surrogateKeys: keysOfRow(type, row),
    location,
  };
};
