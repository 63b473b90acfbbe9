import type { Fields } from '../../../../domain/history/content-model';
import { pageAddress } from '../../../../domain/delivery/absolute';
import {
  isDeliveredType,
  pluralOfType,
  typeNamed,
  type DeliveredType,
} from '../../../../domain/delivery/delivered-types';
import { textOf } from '../../../../domain/delivery/html';
import { newsSitemap, sitemap, sitemapIndex } from '../../../../domain/delivery/sitemap';
import { newestFirst } from '../../../../domain/delivery/sort-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { editorialTypes } from '../../../../domain/shared/content-types';
import { isLocale, locales } from '../../../../domain/shared/locales';
import { readList } from '../../../../platform/delivery/list-queries';
import { readMapPage, readMapSummaries } from '../../../../platform/delivery/sitemap-store';
import { fromJson, readSql } from '../../../../platform/sql';
import type { DeliveryCore } from '../core';
import { listKey, type ReadAnswer } from './answer';
import { addressesOf, readSiteFacts } from './article-forms';

const xml = 'application/xml; charset=utf-8';
const perPage = 5_000;

/** Types whose entries have pages of their own; notices, genres and the like have none. */
const mapped: readonly DeliveredType[] = [...editorialTypes, 'category', 'keyword', 'series', 'place'];

export const readSitemapIndex = async (core: DeliveryCore): Promise<ReadAnswer> => {
  const summaries = await readMapSummaries(readSql(core.strapi), mapped, perPage);
  const maps = summaries.flatMap(({ type, locale, pages, modifiedAt }) =>
    Array.from({ length: pages }, (_, index) => ({
      url: `${core.serverUrl}/sitemaps/${locale}/${isDeliveredType(type) ? pluralOfType[type] : type}-${index + 1}.xml`,
      modifiedAt,
    })),
  );
  return {
    status: 200,
    contentType: xml,
    // The news are always among them: an index of nothing would be none by the schema.
    body: sitemapIndex([...maps, { url: `${core.serverUrl}/news-sitemap.xml`, modifiedAt: null }]),
    surrogateKeys: ['sitemap', ...summaries.map(({ type, locale }) => listKey(type, locale))],
  };
};

/** @throws DomainFailure NOT_FOUND for a page that there is not */
export const readSitemap = async (core: DeliveryCore, path: string): Promise<ReadAnswer> => {
  const [, locale, plural = '', page = ''] = /^\/sitemaps\/([A-Za-z-]+)\/([a-z]+)-(\d{1,5})\.xml$/.exec(path) ?? [];
  const type = typeNamed(plural);
  if (!isLocale(locale) || type === null || !mapped.includes(type) || Number(page) < 1) {
    throw new DomainFailure('NOT_FOUND', { path });
  }
  const rows = await readMapPage(readSql(core.strapi), { type, locale, page: Number(page), perPage });
  if (rows.length === 0) throw new DomainFailure('NOT_FOUND', { path });
  const addresses = addressesOf(core);
  return {
    status: 200,
    contentType: xml,
    body: sitemap(
      rows.map((row) => ({
        locale,
        url: pageAddress(addresses, row.url),
        modifiedAt: row.modifiedAt,
        alternates: row.alternates.map((one) => ({ locale: one.locale, url: pageAddress(addresses, one.url) })),
      })),
    ),
    surrogateKeys: ['sitemap', ...locales.map((one) => listKey(type, one))],
  };
};

const twoDays = 2 * 24 * 60 * 60 * 1_000;
const mostNews = 1_000;

/** What was published within two days first, as Google News takes it. */
export const readNewsSitemap = async (core: DeliveryCore): Promise<ReadAnswer> => {
  const now = core.clock.now().getTime();
  const found = await Promise.all(
    locales.map((locale) =>
      readList(readSql(core.strapi), {
        type: 'article',
        locales: [locale],
        filters: [],
        after: null,
        fromKey: newestFirst(now),
        toKey: newestFirst(now - twoDays),
        limit: mostNews,
        withBody: false,
      }),
    ),
  );
  const rows = found
    .flat()
    .sort((one, other) => (one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : 0))
    .slice(0, mostNews);
  const siteOf = await readSiteFacts(core);
  const pages = rows.map(({ head, locale }) => {
    const { title, url, displayDate } = fromJson<Fields>(head);
    return {
      locale,
      url: pageAddress(addressesOf(core), textOf(url)),
      title: textOf(title),
      publishedAt: textOf(displayDate),
      publication: siteOf(locale).name,
    };
  });
  const oldest = Math.min(...pages.map(({ publishedAt }) => Date.parse(publishedAt)));
  return {
    status: 200,
    contentType: xml,
    body: newsSitemap(pages, pageAddress(addressesOf(core), '/')),
    surrogateKeys: ['news-sitemap', ...locales.map((locale) => listKey('article', locale))],
    changesAt: pages.length > 0 ? new Date(oldest + twoDays) : null,
  };
};
