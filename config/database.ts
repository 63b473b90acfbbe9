import type { Core } from '@strapi/strapi';

/**
 * PostgreSQL only. DATABASE_URL is either given by the operator or set by the start command, which
 * runs the embedded PostgreSQL before Strapi reads this file.
 */
const database = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database<'postgres'> => {
  const connectionString = env('DATABASE_URL');
  if (!connectionString) {
    throw new Error(
      'DATABASE_URL is not set. Start with "npm run demo", "npm start" or "npm run develop": they run the embedded PostgreSQL when no DATABASE_URL is given.',
    );
  }
  const ssl = env.bool('DATABASE_SSL', false)
    ? { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) }
    : false;
  return {
    connection: {
      client: 'postgres',
      // The driver reads everything from the connection string; Strapi's type wants the parts.
      connection: { connectionString, ssl } as never,
      pool: { min: 0, max: env.int('DATABASE_POOL_MAX', 20) },
      acquireConnectionTimeout: 60_000,
    },
    settings: { runMigrations: true, forceMigration: false },
  };
};

export default database;
