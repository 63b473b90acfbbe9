import { ensureDemoSecrets } from '../platform/data-folder';
import { startSite, type RunningSite } from '../site/start-site';
import { demoAccounts, loadDemoNewsroom } from './demo/load-demo-newsroom';
import { ensureDatabase, loadNewsroom, prepareDataFolder, stopOnSignal } from './newsroom-server';
import { endWith } from './end-with';

/** `npm run demo`: the whole newsroom on this machine, with the demo's people and texts, and a site that shows them. */
const demo = async (): Promise<void> => {
  process.env['TZ'] = 'UTC';
  process.env['NODE_ENV'] ??= 'production';
  process.env['STRAPI_TELEMETRY_DISABLED'] ??= 'true';
  // A newcomer needs addresses and accounts, not a line for each request and migration.
  process.env['LOG_LEVEL'] ??= 'error';
  const sitePlace = placeOfSite(process.env);
  process.env['SITE_URL'] ||= sitePlace.url;
  process.env['PREVIEW_PAGE'] ||= `${sitePlace.url}/{locale}/preview/{token}`;
  const folder = prepareDataFolder(process.env);
  Object.assign(process.env, ensureDemoSecrets(folder.dataDirectory));
  const embedded = await ensureDatabase(process.env, folder);
  const server = await loadNewsroom(folder, embedded);
  const running: { site: RunningSite | null } = { site: null };
  stopOnSignal({
    stop: async () => {
      await running.site?.stop();
      await server.stop();
    },
  });
  const password = process.env['DEMO_PASSWORD'] || 'Toasoan-Demo-2026';
  await loadDemoNewsroom(server.strapi, { password, report: (message) => console.log(message) });
  await server.strapi.start();
  const { host, port } = server.strapi.config.get<{ host: string; port: number }>('server');
  running.site = await startSite({
    api: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`,
    host,
    port: sitePlace.port,
    report: (error) => console.error(error),
  });
  const url = server.strapi.config.get<string>('server.absoluteUrl');
  announce({ url, site: sitePlace.url, password, dataDirectory: folder.dataDirectory });
};

/** The site stands beside the API, one port further on. */
const placeOfSite = (environment: NodeJS.ProcessEnv): { readonly url: string; readonly port: number } => {
  const port = Number(environment['SITE_PORT'] || Number(environment['PORT'] || 1337) + 1);
  return { port, url: `http://${environment['HOST'] || '127.0.0.1'}:${port}` };
};

interface Announced {
  readonly url: string;
  readonly site: string;
  readonly password: string;
  readonly dataDirectory: string;
}

const announce = ({ url, site, password, dataDirectory }: Announced): void => {
  console.log(`
Tòa Soạn is ready.

  Site          ${site}
  Admin panel   ${url}/admin
  REST          ${url}/api/articles?locale=vi
  GraphQL       ${url}/graphql
  Data          ${dataDirectory}

  Accounts (password: ${password})
${demoAccounts.map(({ email, description }) => `    ${email.padEnd(36)} ${description}`).join('\n')}

Ctrl-C stops everything; the next start keeps the data.
`);
};

demo().catch(endWith(1));
