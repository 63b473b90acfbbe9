import type { Fields } from '../../../../domain/history/content-model';
import { languagesFrom } from '../../../../domain/delivery/fallback-languages';
import { locales, type Locale } from '../../../../domain/shared/locales';
import { readSites } from '../../../../platform/delivery/delivered-queries';
import { fromJson, readSql } from '../../../../platform/sql';
import { plainQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { json, type ReadAnswer, type ReadRequest } from './answer';
import { parseQuery } from './parse-query';

/** What the site says of itself in a language; empty where the newsroom has said nothing yet. */
export const readSite = async (core: DeliveryCore, locale: Locale, { query }: ReadRequest): Promise<ReadAnswer> => {
  parseQuery(plainQuery, query);
  const sites = await readSites(readSql(core.strapi));
  const own = sites.find((site) => site.locale === locale);
  const said: Fields = own ? fromJson<Fields>(own.head) : {};
  const freezing = freezingOf(sites, locale);
  const data = {
    locale,
    name: said['name'] ?? null,
    licence: said['licence'] ?? null,
    printEditionUrl: said['printEditionUrl'] ?? null,
    commentPolicy: said['commentPolicy'] ?? null,
    ...freezing,
    patterns: said['patterns'] ?? {},
  };
  return {
    status: 200,
    contentType: json,
    body: JSON.stringify({ data, meta: {} }),
    // The notice of another language may stand in.
    surrogateKeys: locales.map((one) => `site/${one}`),
  };
};

/** All of the site is frozen or nothing; a language without a notice of its own shows that of another one. */
const freezingOf = (sites: readonly { readonly locale: Locale; readonly head: string }[], locale: Locale) => {
  const frozen = sites.filter(({ head }) => fromJson<Fields>(head)['frozen'] === true);
  const notices = new Map(frozen.map((site) => [site.locale, fromJson<Fields>(site.head)['frozenNotice']]));
  const shown = languagesFrom(locale, true).find((one) => notices.get(one));
  return {
    frozen: frozen.length > 0,
    frozenNotice: shown ? notices.get(shown) : null,
    frozenNoticeLocale: shown ?? null,
  };
};
