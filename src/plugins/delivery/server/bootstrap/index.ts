import type { Core } from '@strapi/strapi';
import { installFrontDoor } from '../operations/install-front-door';

/** Runs among the plugins: permissions can be registered only before the load ends. */
export const bootstrap = async (_context: { strapi: Core.Strapi }): Promise<void> => {};

/** Runs last, after the editorial core is installed: the composition calls it. */
export const installDelivery = async (strapi: Core.Strapi): Promise<void> => {
  await installFrontDoor(strapi);
};
