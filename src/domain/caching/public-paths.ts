/** `document`: feeds and sitemaps, which ignore parameters that they don't know. */
export type PublicPathKind = 'rest' | 'delivery' | 'document' | 'graphql';

/** Names in the paths of Strapi's REST interface whose answers are the same for every anonymous reader. */
const restNames = [
  'articles',
  'awards',
  'categories',
  'events',
  'genres',
  'keywords',
  'organizations',
  'people',
  'places',
  'series-list',
  'site',
  'site-notices',
];

const rest = new RegExp(`^/api/(?:${restNames.join('|')})(?:/[^/]+)?$`);

/** Preview links and sync pages are each read once, by one reader. */
const delivery = /^\/api\/delivery\/(?!(?:sync|preview)(?:\/|$)).+/;

const document = /^\/(?:feeds\/.+|sitemaps\/.+|sitemap\.xml|news-sitemap\.xml)$/;

/** Quick to say no: every request asks this. */
export const isPublicPath = (url: string): boolean => {
  const second = url.charCodeAt(1);
  // a(pi), f(eeds), g(raphql), n(ews-sitemap), s(itemap)
  return second === 97 || second === 102 || second === 103 || second === 110 || second === 115;
};

export const publicPathKind = (path: string): PublicPathKind | null => {
  if (rest.test(path)) return 'rest';
  if (delivery.test(path)) return 'delivery';
  if (document.test(path)) return 'document';
  return path === '/graphql' ? 'graphql' : null;
};
