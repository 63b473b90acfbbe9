import { resolveQuery, searchQuery, syncQuery } from '../../../contracts';
import { parametersOf, pathParameter } from './parameters';
import { answerOf, entryOfAnyType, envelope, localeInPath, nameInPath, ref, refusals, textAnswer } from './parts';

/** The paths that there is one of, whatever types there are. */
export const otherPaths = {
  '/api/delivery/{locale}/articles/{slugOrDocumentId}.jsonld': {
    get: {
      operationId: 'readArticleAsJsonLd',
      summary: "An article as schema.org's NewsArticle.",
      parameters: [localeInPath, nameInPath],
      responses: { 200: answerOf({ type: 'object' }, undefined, 'application/ld+json'), ...refusals(400, 404, 410) },
    },
  },
  '/api/delivery/{locale}/articles/{slugOrDocumentId}.ninjs': {
    get: {
      operationId: 'readArticleAsNinjs',
      summary: "An article as IPTC's ninjs 3.1.",
      parameters: [localeInPath, nameInPath],
      responses: { 200: answerOf({ type: 'object' }), ...refusals(400, 404, 410) },
    },
  },
  '/api/delivery/{locale}/site': {
    get: {
      operationId: 'readSite',
      summary: 'What the site says of itself: its name, its licence line, its address patterns.',
      parameters: [localeInPath],
      responses: { 200: answerOf(envelope(ref('Site'), { type: 'object' })), ...refusals(400) },
    },
  },
  '/api/delivery/preview/{token}': {
    get: {
      operationId: 'readPreview',
      summary: 'One version in the form that readers would get; for whoever was given the link.',
      parameters: [pathParameter('token', { type: 'string' })],
      responses: {
        200: answerOf(envelope(ref('Previewed'), ref('PreviewMeta'))),
        ...refusals(404, 410),
      },
    },
  },
  '/api/delivery/{locale}/placements/{slot}': {
    get: {
      operationId: 'readPlacements',
      summary: 'What stands in a slot of the pages at this moment, in its order.',
      parameters: [localeInPath, pathParameter('slot', { type: 'string' })],
      responses: {
        200: answerOf(envelope({ type: 'array', items: entryOfAnyType }, { type: 'object' })),
        ...refusals(400),
      },
    },
  },
  '/api/delivery/{locale}/resolve': {
    get: {
      operationId: 'resolvePath',
      summary: 'What an address of the site shows; an old one leads to the new one.',
      parameters: [localeInPath, ...parametersOf(resolveQuery)],
      responses: { 200: answerOf(envelope(ref('Resolved'), { type: 'object' })), ...refusals(400, 404, 410) },
    },
  },
  '/api/delivery/{locale}/search': {
    get: {
      operationId: 'search',
      summary: 'Searches what is live: Vietnamese with or without marks, Chinese down to single characters.',
      parameters: [localeInPath, ...parametersOf(searchQuery)],
      responses: {
        200: answerOf(envelope({ type: 'array', items: ref('Hit') }, ref('SearchMeta'))),
        ...refusals(400),
      },
    },
  },
  '/api/delivery/sync': {
    get: {
      operationId: 'sync',
      summary: 'Everything in pages, then what has changed since: the last state of each thing.',
      parameters: parametersOf(syncQuery),
      responses: {
        200: answerOf(envelope({ type: 'array', items: ref('SyncItem') }, ref('SyncMeta'))),
        ...refusals(400, 410),
      },
    },
  },
  '/feeds/{locale}/{plural}.{form}': {
    get: {
      operationId: 'readFeed',
      summary: 'The newest of a type as RSS 2.0, Atom or JSON Feed 1.1; takes the filters of lists.',
      parameters: [
        localeInPath,
        pathParameter('plural', { enum: ['articles', 'events', 'awards', 'people', 'organizations'] }),
        pathParameter('form', { enum: ['rss', 'atom', 'json'] }),
      ],
      responses: {
        200: {
          description: 'OK',
          content: Object.fromEntries(
            ['application/rss+xml', 'application/atom+xml', 'application/feed+json'].map((type) => [
              type,
              { schema: type.endsWith('json') ? { type: 'object' } : { type: 'string' } },
            ]),
          ),
        },
        ...refusals(404),
      },
    },
  },
  '/sitemap.xml': {
    get: {
      operationId: 'readSitemapIndex',
      summary: 'The index of all sitemaps.',
      responses: { 200: textAnswer('application/xml') },
    },
  },
  '/sitemaps/{locale}/{plural}-{page}.xml': {
    get: {
      operationId: 'readSitemap',
      summary: 'Addresses of a type in a language, with their alternates.',
      parameters: [
        localeInPath,
        pathParameter('plural', { type: 'string' }),
        pathParameter('page', { type: 'integer', minimum: 1 }),
      ],
      responses: { 200: textAnswer('application/xml'), ...refusals(404) },
    },
  },
  '/news-sitemap.xml': {
    get: {
      operationId: 'readNewsSitemap',
      summary: 'Articles of the last two days, for Google News.',
      responses: { 200: textAnswer('application/xml') },
    },
  },
};
