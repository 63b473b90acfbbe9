import { ensureDemoSecrets } from '../platform/data-folder';
import { demoAccounts, loadDemoNewsroom } from './demo/load-demo-newsroom';
import { ensureDatabase, loadNewsroom, prepareDataFolder, stopOnSignal } from './newsroom-server';

/** `npm run demo`: the whole newsroom on this machine, with the demo's people and texts. */
const demo = async (): Promise<void> => {
  process.env['TZ'] = 'UTC';
  process.env['NODE_ENV'] ??= 'production';
  process.env['STRAPI_TELEMETRY_DISABLED'] ??= 'true';
  // A newcomer needs addresses and accounts, not a line for each request and migration.
  process.env['LOG_LEVEL'] ??= 'error';
  const folder = prepareDataFolder(process.env);
  Object.assign(process.env, ensureDemoSecrets(folder.dataDirectory));
  const embedded = await ensureDatabase(process.env, folder);
  const server = await loadNewsroom(folder, embedded);
  stopOnSignal(server);
  const password = process.env['DEMO_PASSWORD'] || 'Toasoan-Demo-2026';
  await loadDemoNewsroom(server.strapi, { password, report: (message) => console.log(message) });
  await server.strapi.start();
  announce(server.strapi.config.get<string>('server.absoluteUrl'), password, folder.dataDirectory);
};

const announce = (url: string, password: string, dataDirectory: string): void => {
  console.log(`
Tòa Soạn is ready.

  Admin panel   ${url}/admin
  REST          ${url}/api/articles?locale=vi
  GraphQL       ${url}/graphql
  Data          ${dataDirectory}

  Accounts (password: ${password})
${demoAccounts.map(({ email, description }) => `    ${email.padEnd(36)} ${description}`).join('\n')}

Ctrl-C stops everything; the next start keeps the data.
`);
};

demo().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
