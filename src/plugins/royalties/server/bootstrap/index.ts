import type { Core } from '@strapi/strapi';
import { grantToRoles } from './grant-to-roles';
import { loadDefaultRules } from './load-default-rules';
import { registerPermissions } from './register-permissions';

/** Runs among the plugins: permissions can be registered only before the load ends. */
export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  // Found out now, and not with the first payee.
  if (!strapi.config.get<string>('plugin::royalties.key', '')) throw new Error('ROYALTIES_KEY is not set');
  await registerPermissions(strapi);
};

/** Runs after the newsroom's roles exist. */
export const installRoyalties = async (strapi: Core.Strapi): Promise<void> => {
  await loadDefaultRules(strapi);
  await grantToRoles(strapi);
};
