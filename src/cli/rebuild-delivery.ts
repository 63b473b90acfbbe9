import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { config as loadEnvironmentFile } from 'dotenv';
import { ensureDemoSecrets, findProjectRoot } from '../platform/data-folder';
import { holdingBootLock } from '../platform/database-boot';
import { findRunningEmbeddedPostgres } from '../platform/embedded-postgres';
import type { DeliveryService } from '../plugins/delivery/server/service';
import { ensureDatabase, prepareDataFolder } from './newsroom-server';
import { endWith } from './end-with';

/**
 * `npm run rebuild-delivery`: makes the read model anew from versions and log, on the database of
 * DATABASE_URL or the embedded one, which a running newsroom may have open.
 */
const rebuildDelivery = async (): Promise<void> => {
  process.env['TZ'] = 'UTC';
  process.env['NODE_ENV'] ??= 'production';
  process.env['STRAPI_TELEMETRY_DISABLED'] ??= 'true';
  loadEnvironmentFile({ quiet: true });
  const folder = prepareDataFolder(process.env);
  // Where the operator has set secrets, those hold; nothing that is written here needs them.
  for (const [name, secret] of Object.entries(ensureDemoSecrets(folder.dataDirectory))) process.env[name] ??= secret;
  const running = process.env['DATABASE_URL']
    ? null
    : await findRunningEmbeddedPostgres({ dataDirectory: folder.dataDirectory });
  if (running) process.env['DATABASE_URL'] = running;
  const embedded = await ensureDatabase(process.env, folder);
  const root = findProjectRoot(__dirname);
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  try {
    await holdingBootLock(process.env['DATABASE_URL'] as string, () => strapi.load());
    const delivery = strapi.plugin('delivery').service('delivery') as DeliveryService;
    const { rows } = await delivery.rebuild();
    console.log(`The read model has ${rows} rows, made anew from versions and log.`);
  } finally {
    await strapi.destroy();
    await embedded?.stop();
  }
};

rebuildDelivery().then(() => process.exit(0), endWith(1));
