/** From the outside in; each sees the request on the way in and the answer on the way out. */
const middlewares = [
  'strapi::logger',
  'plugin::delivery.heard-before-answered',
  'plugin::editorial.error-codes',
  'strapi::errors',
  'plugin::editorial.database-errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '2mb', formLimit: '256kb', textLimit: '256kb' } },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: './src/admin/extensions/favicon.png' } },
  'strapi::public',
  'plugin::editorial.content-manager-list',
  'plugin::editorial.content-manager-entry',
  'plugin::editorial.content-manager-relations',
  'plugin::editorial.locale-keeper',
  'plugin::editorial.graphql-fragments',
  'plugin::editorial.content-api-files',
  'plugin::editorial.content-api-fallback',
  'plugin::editorial.content-api-corrections',
  'plugin::editorial.content-api-writes',
];

export default middlewares;
