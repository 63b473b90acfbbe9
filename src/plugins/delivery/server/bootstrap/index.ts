import type { Core } from '@strapi/strapi';
import { deliveryCoreOf } from '../core';
import { installFrontDoor } from '../operations/install-front-door';
import { rebuildIfOutdated } from '../read-model/rebuild-if-outdated';
import { startWebhooks } from '../webhooks/start-webhooks';
import { registerPermissions } from './register-permissions';

/** Runs among the plugins: permissions can be registered only before the load ends. */
export const bootstrap = ({ strapi }: { strapi: Core.Strapi }): Promise<void> => registerPermissions(strapi);

/** Runs last, after the editorial core is installed: the composition calls it. */
export const installDelivery = async (strapi: Core.Strapi): Promise<void> => {
  await rebuildIfOutdated(deliveryCoreOf(strapi));
  await startWebhooks(strapi);
  await installFrontDoor(strapi);
};
