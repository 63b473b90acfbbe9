import type { Core } from '@strapi/strapi';

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: env.bool('BEHIND_PROXY', false) ? { koa: true } : undefined,
  // Longer than load balancers keep a connection idle: the one who closes it must not be us, in the middle of a request.
  http: { serverOptions: { keepAliveTimeout: 75_000 } },
  // The start command puts uploads into the data folder; robots.txt and the like come along.
  dirs: { public: env('PUBLIC_DIRECTORY', './public') },
  app: { keys: env.array('APP_KEYS', []) },
  // Timers are jobs in the database; Strapi's own cron would fire once on every instance.
  cron: { enabled: false },
  logger: {
    config: { level: env('LOG_LEVEL', 'info') },
    updates: { enabled: false },
    startup: { enabled: env.bool('STARTUP_LOG', false) },
  },
});

export default server;
