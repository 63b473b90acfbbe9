/** The path of an entry. */
export const entry = '/entries/:type/:documentId/:locale';

/** A route for the newsroom's own people. */
export const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});
