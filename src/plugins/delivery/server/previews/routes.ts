/** Made by people of the newsroom, beside the other routes of an entry. */
export const previewRoutes = [
  {
    method: 'GET',
    path: '/delivery/entries/:type/:documentId/:locale',
    handler: 'previews.entry',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'POST',
    path: '/editorial/entries/:type/:documentId/:locale/previews',
    handler: 'previews.create',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];

/** Seen by whoever has the link. */
export const openRoutes = [
  { method: 'GET', path: '/delivery/preview/:token', handler: 'previews.show', config: { auth: false } },
];
