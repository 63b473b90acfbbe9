import { textOf } from './html';
import type { ArticleFacts, Named } from './article-facts';
import { pageAddress, type Addresses } from './absolute';
import type { SiteFacts } from './site-facts';

type Json = Readonly<Record<string, unknown>>;

/** Members without a value are left out: schema.org knows no null. */
const said = (members: Json): Json =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );

const kindOf = (type: string): string => (type === 'organization' ? 'Organization' : 'Person');

const thing = (kind: string, { name, url }: Named): Json => said({ '@type': kind, name, url });

/** The roles of schema.org for those who made an article; photographers contribute. */
const memberOfRole: Readonly<Record<string, string>> = {
  author: 'author',
  translator: 'translator',
  editor: 'editor',
  photographer: 'contributor',
};

/** An article as schema.org's NewsArticle, for search engines and whoever reads JSON-LD. */
export const newsArticle = (article: ArticleFacts, site: SiteFacts, addresses: Addresses): Json => {
  const made: Record<string, Json[]> = {};
  for (const author of article.authors) {
    const member = memberOfRole[author.role] ?? 'contributor';
    (made[member] ??= []).push(thing(kindOf(author.type), author));
  }
  const print = article.printReference;
  return said({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': article.url,
    url: article.url,
    mainEntityOfPage: article.url,
    headline: article.title,
    alternativeHeadline: article.subtitle,
    description: article.summary,
    inLanguage: article.locale,
    datePublished: article.published,
    dateModified: article.modified,
    version: article.version,
    ...made,
    image: article.cover
      ? [
          said({
            '@type': 'ImageObject',
            url: article.cover.url,
            width: article.cover.width,
            height: article.cover.height,
            caption: article.cover.caption,
            creditText: article.cover.credit,
          }),
        ]
      : [],
    audio: article.audio
      ? { '@type': 'AudioObject', contentUrl: article.audio.url, encodingFormat: article.audio.mime }
      : null,
    articleSection: article.category ? textOf(article.category['name']) : null,
    genre: article.genre ? textOf(article.genre['name']) : null,
    keywords: article.keywords.map(({ name }) => name),
    about: [
      ...article.people.map((one) => thing('Person', one)),
      ...article.organizations.map((one) => thing('Organization', one)),
      ...article.events.map((one) => thing('Event', one)),
    ],
    contentLocation: article.places.map((one) => thing('Place', one)),
    isPartOf: article.series
      ? said({
          '@type': 'CreativeWorkSeries',
          name: textOf(article.series['name']),
          url: article.series['url'] ? pageAddress(addresses, textOf(article.series['url'])) : null,
        })
      : null,
    isBasedOn: article.source?.['kind'] === 'reposted' ? textOf(article.source['url']) : null,
    printEdition: print ? textOf(print['issue']) : null,
    printPage: print ? textOf(print['page']) : null,
    dateline: article.dateline,
    articleBody: article.text,
    workTranslation: article.alternates.map(({ locale, url }) => ({
      '@type': 'NewsArticle',
      inLanguage: locale,
      url,
    })),
    publisher: said({ '@type': 'NewsMediaOrganization', name: site.name, url: addresses.site }),
    usageInfo: site.licence,
    isAccessibleForFree: true,
  });
};
