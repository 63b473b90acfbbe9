import type { Fields } from '../../../../domain/history/content-model';
import { articleFacts } from '../../../../domain/delivery/article-facts';
import { newsArticle } from '../../../../domain/delivery/json-ld';
import { ninjs } from '../../../../domain/delivery/ninjs';
import { siteFacts, type SiteFacts } from '../../../../domain/delivery/site-facts';
import type { JsonValue } from '../../../../domain/shared/canonical-json';
import type { Locale } from '../../../../domain/shared/locales';
import { readSites } from '../../../../platform/delivery/delivered-queries';
import type { DeliveredRow } from '../../../../platform/delivery/delivered-row';
import { fromJson, readSql } from '../../../../platform/sql';
import { plainQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { keysOfRow, type ReadAnswer, type ReadRequest } from './answer';
import { parseQuery } from './parse-query';
import { findEntry, movedTo, pathBeside } from './read-entry';

/** Forms of an article beside our own JSON, by the ending of its path. */
export const articleForms = ['jsonld', 'ninjs'] as const;

export type ArticleForm = (typeof articleForms)[number];

const contentTypes: Readonly<Record<ArticleForm, string>> = {
  jsonld: 'application/ld+json; charset=utf-8',
  ninjs: 'application/json; charset=utf-8; profile="http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"',
};

export const addressesOf = ({ siteUrl, serverUrl }: DeliveryCore) => ({ site: siteUrl, server: serverUrl });

export const factsOf = (core: DeliveryCore, row: DeliveredRow) =>
  articleFacts(
    fromJson<Fields>(row.head),
    row.body === null ? null : fromJson<JsonValue>(row.body),
    fromJson<{ locale: Locale; url: string }[]>(row.alternates),
    addressesOf(core),
  );

/** What the site says of itself in each language. */
export const readSiteFacts = async (core: DeliveryCore): Promise<(locale: Locale) => SiteFacts> => {
  const sites = await readSites(readSql(core.strapi));
  const facts = new Map(sites.map(({ locale, head }) => [locale, siteFacts(fromJson<Fields>(head))]));
  return (locale) => facts.get(locale) ?? siteFacts(null);
};

export const readArticleForm = async (
  core: DeliveryCore,
  form: ArticleForm,
  locale: Locale,
  name: string,
  { path, query }: ReadRequest,
): Promise<ReadAnswer> => {
  parseQuery(plainQuery, query);
  const found = await findEntry(core, 'article', locale, name, false);
  const { row } = found;
  if (found.kind === 'moved') return movedTo('article', row, pathBeside(path, row, `.${form}`), query);
  const site = (await readSiteFacts(core))(locale);
  const facts = factsOf(core, row);
  return {
    status: 200,
    contentType: contentTypes[form],
    body: JSON.stringify(form === 'jsonld' ? newsArticle(facts, site, addressesOf(core)) : ninjs(facts, site)),
    surrogateKeys: [`site/${locale}`, ...keysOfRow('article', row)],
  };
};
