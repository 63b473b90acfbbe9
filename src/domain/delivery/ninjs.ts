import { fieldsList, isFields, type Fields } from '../history/content-model';
import type { ArticleFacts, Named } from './article-facts';
import { textOf } from './html';
import type { SiteFacts } from './site-facts';

type Json = Readonly<Record<string, unknown>>;

const said = (members: Json): Json =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';
const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/';

const thing = (rel: string, { name, url }: Named): Json => said({ name, rel, uri: url });

const text = (role: string, contentType: string, value: string): readonly Json[] =>
  value === '' ? [] : [{ role, contentType, value }];

/** An article as IPTC's ninjs 3.1, for agencies and their systems. */
export const ninjs = (article: ArticleFacts, site: SiteFacts): Json => {
  const { cover, category, genre, source } = article;
  const topic = category ? textOf(category['mediaTopic']).replace(/^medtop:/, '') : '';
  return said({
    uri: article.url,
    standard: { name: 'ninjs', version: '3.1', schema },
    type: 'text',
    representationType: 'full',
    version: article.version,
    firstCreated: article.firstPublished,
    versionCreated: article.modified,
    contentCreated: article.published,
    pubStatus: 'usable',
    language: article.locale,
    title: article.title,
    slugline: article.url.replace(/^.*\//, ''),
    located: article.dateline,
    by: article.authors.map(({ name }) => name).join(', '),
    copyrightHolder: site.name,
    usageTerms: site.licence,
    headlines: [
      ...text('main', 'text/plain', article.title),
      ...text('kicker', 'text/plain', article.kicker),
      ...text('subtitle', 'text/plain', article.subtitle),
    ],
    descriptions: text('summary', 'text/plain', article.summary),
    bodies: [
      ...(article.html === '' ? [] : [{ role: 'main', contentType: 'text/html', value: article.html }]),
      ...(article.text === ''
        ? []
        : [{ role: 'main', contentType: 'text/plain', charCount: [...article.text].length, value: article.text }]),
    ],
    people: [
      ...article.authors.filter(({ type }) => type !== 'organization').map((one) => thing(one.role, one)),
      ...article.people.map((one) => thing('about', one)),
    ],
    organisations: [
      ...article.authors.filter(({ type }) => type === 'organization').map((one) => thing(one.role, one)),
      ...article.organizations.map((one) => thing('about', one)),
    ],
    places: article.places.map((one) => thing('about', one)),
    events: article.events.map((one) => thing('about', one)),
    subjects: [
      ...(category
        ? [said({ name: textOf(category['name']), rel: 'category', uri: topic ? `${mediaTopics}${topic}` : null })]
        : []),
      ...article.keywords.map((one) => thing('keyword', one)),
    ],
    genres: genre ? [said({ name: textOf(genre['name']), literal: textOf(genre['code']) })] : [],
    infoSources: source ? sourceOf(source) : [],
    altIds: [{ role: 'documentId', value: `${article.documentId}/${article.locale}` }],
    associations: cover
      ? [
          said({
            name: 'cover',
            uri: cover.url,
            type: 'picture',
            version: '1',
            headlines: text('caption', 'text/plain', cover.caption),
            by: cover.credit,
            renditions: [
              said({
                name: 'main',
                href: cover.url,
                contentType: cover.mime,
                width: cover.width,
                height: cover.height,
                sizeInBytes: cover.size,
              }),
            ],
          }),
        ]
      : [],
  });
};

const sourceOf = (source: Fields): readonly Json[] => {
  const organization = isFields(source['organization']) ? textOf(source['organization']['name']) : '';
  const one = said({
    name: textOf(source['name']) || organization,
    role: textOf(source['kind']),
    uri: textOf(source['url']),
  });
  return fieldsList([one as Fields]).some(({ name }) => textOf(name) !== '') ? [one] : [];
};
