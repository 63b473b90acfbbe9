import { spawn } from 'node:child_process';
import { config as loadEnvironmentFile } from 'dotenv';
import { ensureDemoSecrets } from '../platform/data-folder';
import { ensureDatabase, prepareDataFolder } from './newsroom-server';
import { endWith } from './end-with';

/**
 * `npm run develop`: Strapi's watching server. The database runs here, in the parent: Strapi's
 * worker comes and goes with every change.
 */
const develop = async (): Promise<void> => {
  loadEnvironmentFile({ quiet: true });
  const folder = prepareDataFolder(process.env);
  Object.assign(process.env, ensureDemoSecrets(folder.dataDirectory));
  const embedded = await ensureDatabase(process.env, folder);
  const child = spawn('strapi', ['develop', ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, TZ: 'UTC' },
  });
  // Ctrl-C reaches the child too, which ends first.
  process.on('SIGINT', () => undefined);
  child.on('exit', (code) => {
    void (embedded?.stop() ?? Promise.resolve()).finally(() => process.exit(code ?? 0));
  });
};

develop().catch(endWith(1));
