import type { Core } from '@strapi/strapi';

/** Runs among the plugins: permissions can be registered only before the load ends. */
export const bootstrap = async (_context: { strapi: Core.Strapi }): Promise<void> => {};

/** Runs last, after the editorial core is installed: the composition calls it. */
export const installDelivery = async (_strapi: Core.Strapi): Promise<void> => {};
