import { config as loadEnvironmentFile } from 'dotenv';
import { requireProductionSecrets } from '../platform/data-folder';
import { ensureDatabase, loadNewsroom, prepareDataFolder, stopOnSignal } from './newsroom-server';
import { endWith } from './end-with';

/** `npm start`: the server, with the secrets of its environment. */
const start = async (): Promise<void> => {
  process.env['TZ'] = 'UTC';
  process.env['NODE_ENV'] ??= 'production';
  loadEnvironmentFile({ quiet: true });
  process.env['STRAPI_TELEMETRY_DISABLED'] ??= 'true';
  requireProductionSecrets(process.env);
  const folder = prepareDataFolder(process.env);
  const embedded = await ensureDatabase(process.env, folder);
  const server = await loadNewsroom(folder, embedded);
  stopOnSignal(server);
  await server.strapi.start();
  console.log(`Tòa Soạn listens on ${server.strapi.config.get<string>('server.absoluteUrl')}`);
};

start().catch(endWith(1));
