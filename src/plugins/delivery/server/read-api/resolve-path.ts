import type { Fields } from '../../../../domain/history/content-model';
import { matchAddress, pathOf } from '../../../../domain/delivery/address';
import { deliveredTypes, pluralOfType, type DeliveredType } from '../../../../domain/delivery/delivered-types';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Locale } from '../../../../domain/shared/locales';
import { readSites } from '../../../../platform/delivery/delivered-queries';
import { fromJson, readSql } from '../../../../platform/sql';
import { resolveQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { json, keysOfRow, type ReadAnswer, type ReadRequest } from './answer';
import { parseQuery } from './parse-query';
import { findEntry, type Found } from './read-entry';

/** What an address of the site shows, by the site's address patterns; an old one leads to the new one. */
export const resolvePath = async (core: DeliveryCore, locale: Locale, { query }: ReadRequest): Promise<ReadAnswer> => {
  const { path } = parseQuery(resolveQuery, query);
  const sites = await readSites(readSql(core.strapi));
  const site = sites.find((one) => one.locale === locale);
  const patterns = (site ? (fromJson<Fields>(site.head)['patterns'] ?? {}) : {}) as Readonly<Record<string, string>>;
  const given = pathOf(path).replace(/[?#].*$/, '');
  const { type, found } = await firstMatch(core, locale, patterns, given);
  const { slug, url } = fromJson<{ slug: string | null; url: string }>(found.row.head);
  const { documentId } = found.row;
  return {
    status: 200,
    contentType: json,
    body: JSON.stringify({
      data: { type, documentId, locale, slug, url, moved: pathOf(url) !== given.replace(/(.)\/$/, '$1') },
      meta: {},
    }),
    surrogateKeys: [`site/${locale}`, ...keysOfRow(type, found.row)],
  };
};

const firstMatch = async (
  core: DeliveryCore,
  locale: Locale,
  patterns: Readonly<Record<string, string>>,
  path: string,
): Promise<{ readonly type: DeliveredType; readonly found: Found }> => {
  for (const type of deliveredTypes) {
    const name = matchAddress(patterns[type] ?? `/{locale}/${pluralOfType[type]}/{slug}`, locale, path);
    if (name === null || name.length > 200 || /\p{Cc}/u.test(name)) continue;
    return { type, found: await findEntry(core, type, locale, name, false) };
  }
  throw new DomainFailure('NOT_FOUND', { locale, path });
};
