import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { pageAddress } from '../../../../domain/delivery/absolute';
import type { ArticleFacts } from '../../../../domain/delivery/article-facts';
import { entryId, updatedAt, type Feed, type FeedForm } from '../../../../domain/delivery/feed';
import { pluralOfType } from '../../../../domain/delivery/delivered-types';
import { textOf } from '../../../../domain/delivery/html';
import type { EditorialType } from '../../../../domain/shared/content-types';
import type { Locale } from '../../../../domain/shared/locales';
import { readList } from '../../../../platform/delivery/list-queries';
import { readSql } from '../../../../platform/sql';
import { filterTypes, nameParameter } from '../../contracts';
import type { DeliveryCore } from '../core';
import { keysOfRow, listKey, type ReadAnswer, type ReadRequest } from './answer';
import { addressesOf, factsOf, readSiteFacts } from './article-forms';

const entriesOfFeed = 50;

const contentTypes: Readonly<Record<FeedForm, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The newest entries of a type as a feed. What addresses carry for other purposes (`utm_…`) is ignored. */
export const readFeed = async (
  core: DeliveryCore,
  type: EditorialType,
  locale: Locale,
  form: FeedForm,
  { path, query }: ReadRequest,
): Promise<ReadAnswer> => {
  const filters = filterTypes.flatMap((filter) => {
    const name = nameParameter.safeParse(query.get(filter) ?? undefined);
    return name.success ? [{ type: filter, name: name.data }] : [];
  });
  const rows = await readList(readSql(core.strapi), {
    type,
    locales: [locale],
    filters,
    after: null,
    fromKey: null,
    toKey: null,
    limit: entriesOfFeed,
    withBody: true,
  });
  const site = (await readSiteFacts(core))(locale);
  const kept = new URLSearchParams(filters.map(({ type: filter, name }): [string, string] => [filter, name]));
  const feed: Feed = {
    site,
    title: site.name,
    language: locale,
    home: pageAddress(addressesOf(core), `/${locale}`),
    self: `${core.serverUrl}${path}${kept.size > 0 ? `?${kept.toString()}` : ''}`,
    entries: rows.map((row) => factsOf(core, row)),
  };
  return {
    status: 200,
    contentType: contentTypes[form],
    body: writers[form](feed),
    surrogateKeys: [
      `feed/${pluralOfType[type]}/${locale}`,
      listKey(type, locale),
      ...rows.flatMap((row) => keysOfRow(type, row)),
    ],
  };
};

const htmlOf = ({ html, summary }: ArticleFacts): string => html || summary;

const tagsOf = ({ category, keywords }: ArticleFacts): readonly string[] => [
  ...(category ? [textOf(category['name'])] : []),
  ...keywords.map(({ name }) => name),
];

const enclosureOf = ({ audio, cover }: ArticleFacts) => {
  const file = audio ?? cover;
  return file && file.size !== null && file.mime ? { url: file.url, length: file.size, type: file.mime } : null;
};

const rss = (feed: Feed): string =>
  generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.site.licence || feed.title,
    language: feed.language === 'zh-Hans' ? 'zh-cn' : feed.language,
    copyright: feed.site.licence || undefined,
    lastBuildDate: updatedAt(feed),
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      description: entry.summary || entry.title,
      guid: { value: entryId(entry), isPermaLink: false },
      pubDate: new Date(entry.published),
      // RSS wants an e-mail address in <author>; names belong into Dublin Core.
      dc: { creators: entry.authors.map(({ name }) => name) },
      categories: tagsOf(entry).map((name) => ({ name })),
      ...(htmlOf(entry) ? { content: { encoded: htmlOf(entry) } } : {}),
      ...(enclosureOf(entry)
        ? { enclosures: [enclosureOf(entry) as { url: string; length: number; type: string }] }
        : {}),
    })),
  });

const atom = (feed: Feed): string =>
  generateAtomFeed({
    id: feed.self,
    title: { value: feed.title },
    updated: updatedAt(feed),
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: feed.language },
    ],
    authors: [{ name: feed.title }],
    ...(feed.site.licence ? { rights: { value: feed.site.licence } } : {}),
    xml: { lang: feed.language },
    entries: feed.entries.map((entry) => ({
      id: entryId(entry),
      title: { value: entry.title },
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
      published: new Date(entry.published),
      updated: new Date(entry.modified),
      authors: (entry.authors.length > 0 ? entry.authors : [{ name: feed.title, url: null }]).map(({ name, url }) => ({
        name,
        ...(url ? { uri: url } : {}),
      })),
      categories: tagsOf(entry).map((term) => ({ term })),
      ...(entry.summary ? { summary: { value: entry.summary } } : {}),
      ...(entry.html ? { content: { value: entry.html, type: 'html' } } : {}),
    })),
  });

const jsonFeed = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.self,
      language: feed.language,
      items: feed.entries.map((entry) => ({
        id: entryId(entry),
        url: entry.url,
        title: entry.title,
        ...(entry.html ? { content_html: entry.html } : { content_text: entry.summary || entry.title }),
        ...(entry.summary ? { summary: entry.summary } : {}),
        ...(entry.cover ? { image: entry.cover.url } : {}),
        date_published: new Date(entry.published),
        date_modified: new Date(entry.modified),
        tags: [...tagsOf(entry)],
        language: entry.locale,
        authors: entry.authors.map(({ name, url }) => ({ name, ...(url ? { url } : {}) })),
        attachments: entry.audio
          ? [
              {
                url: entry.audio.url,
                mime_type: entry.audio.mime,
                ...(entry.audio.size === null ? {} : { size_in_bytes: entry.audio.size }),
              },
            ]
          : [],
      })),
    }),
  );

const writers: Readonly<Record<FeedForm, (feed: Feed) => string>> = { rss, atom, json: jsonFeed };
