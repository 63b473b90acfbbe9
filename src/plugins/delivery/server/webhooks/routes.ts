type Method = 'GET' | 'POST' | 'DELETE';

const table = [
  ['GET', '/subscribers', 'list'],
  ['POST', '/subscribers', 'create'],
  ['GET', '/subscribers/:id', 'read'],
  ['DELETE', '/subscribers/:id', 'remove'],
  ['POST', '/subscribers/:id/actions/rotate', 'rotate'],
  ['POST', '/subscribers/:id/actions/pause', 'pause'],
  ['POST', '/subscribers/:id/actions/resume', 'resume'],
  ['GET', '/subscribers/:id/attempts', 'attempts'],
  ['POST', '/subscribers/:id/attempts/:attempt/resend', 'resend'],
] as const satisfies readonly (readonly [Method, string, string])[];

export type SubscriberHandler = (typeof table)[number][2];

/** Routes for the newsroom's own people, below /delivery. */
export const subscriberRoutes = table.map(([method, path, handler]) => ({
  method,
  path,
  handler: `subscribers.${handler}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
}));
