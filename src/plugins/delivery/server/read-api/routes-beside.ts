import { feedForms, type FeedForm } from '../../../../domain/delivery/feed';
import { isEditorialType } from '../../../../domain/shared/content-types';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isLocale } from '../../../../domain/shared/locales';
import { typeNamed } from '../../../../domain/delivery/delivered-types';
import type { DeliveryCore } from '../core';
import type { ReadAnswer, ReadRequest } from './answer';
import { readFeed } from './feeds';
import { readOpenApi } from './openapi/read-openapi';
import { readNewsSitemap, readSitemap, readSitemapIndex } from './sitemaps';
import { sync } from './sync';

/** Paths that aren't lists or entries of a language; null where a path is none of them. */
export const routesBeside = (core: DeliveryCore, request: ReadRequest): Promise<ReadAnswer> | null => {
  const { path } = request;
  switch (path) {
    case '/api/delivery/sync':
      return sync(core, request);
    case '/api/delivery/openapi.json':
      return readOpenApi(core, request);
    case '/sitemap.xml':
      return readSitemapIndex(core);
    case '/news-sitemap.xml':
      return readNewsSitemap(core);
    default:
      if (path.startsWith('/sitemaps/')) return readSitemap(core, path);
      return path.startsWith('/feeds/') ? feedOf(core, request) : null;
  }
};

/** @throws DomainFailure NOT_FOUND for what is no feed */
const feedOf = async (core: DeliveryCore, request: ReadRequest): Promise<ReadAnswer> => {
  const [, locale, plural = '', form] = /^\/feeds\/([A-Za-z-]+)\/([a-z]+)\.([a-z]+)$/.exec(request.path) ?? [];
  const type = typeNamed(plural);
  if (!isLocale(locale) || !isEditorialType(type) || !isForm(form)) {
    throw new DomainFailure('NOT_FOUND', { path: request.path });
  }
  return readFeed(core, type, locale, form, request);
};

const isForm = (form: unknown): form is FeedForm => (feedForms as readonly unknown[]).includes(form);
