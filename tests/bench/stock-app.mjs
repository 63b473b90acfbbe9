import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const config = {
  'server.js': `module.exports = () => ({ host: '127.0.0.1', port: 1337, app: { keys: ['a', 'b'] }, cron: { enabled: false }, logger: { updates: { enabled: false }, startup: { enabled: false } } });`,
  'database.js': `module.exports = () => ({ connection: { client: 'postgres', connection: { connectionString: process.env.DATABASE_URL }, pool: { min: 0, max: 20 } } });`,
  'admin.js': `module.exports = () => ({ auth: { secret: 'x'.repeat(32) }, apiToken: { salt: 'x'.repeat(32) }, transfer: { token: { salt: 'x'.repeat(32) } }, secrets: { encryptionKey: 'x'.repeat(32) } });`,
  'api.js': `module.exports = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true } };`,
  'plugins.js': `module.exports = () => ({ 'users-permissions': { config: { jwtSecret: 'x'.repeat(32) } } });`,
  'middlewares.js': `module.exports = ['strapi::logger','strapi::errors','strapi::security','strapi::cors','strapi::poweredBy','strapi::query','strapi::body','strapi::session','strapi::favicon','strapi::public'];`,
};

/**
 * Lays out stock Strapi with the same content types and nothing of ours: the other side of every
 * comparison. Uses the compiled content types of the last build.
 */
export const layOutStockApp = (root, folder) => {
  mkdirSync(path.join(folder, 'config'), { recursive: true });
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  cpSync(path.join(root, 'dist/src/api'), path.join(folder, 'src/api'), { recursive: true });
  cpSync(path.join(root, 'src/components'), path.join(folder, 'src/components'), { recursive: true });
  for (const [name, text] of Object.entries(config)) writeFileSync(path.join(folder, 'config', name), text);
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'stock',
      version: '0.0.0',
      strapi: { uuid: false },
      // Strapi finds its plugins by the application's dependencies; without this one nobody may read.
      dependencies: { '@strapi/plugin-users-permissions': '*' },
    }),
  );
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
};
