import type { Core } from '@strapi/strapi';
import { installDelivery } from './plugins/delivery/server/bootstrap';
import { deliveryExtension } from './plugins/delivery/server/extension';
import { install } from './plugins/editorial/server/bootstrap';
import { extendEditorial } from './plugins/editorial/server/core';
import { installRoyalties } from './plugins/royalties/server/bootstrap';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    extendEditorial(strapi, deliveryExtension(strapi));
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await install(strapi);
    await installRoyalties(strapi);
    await installDelivery(strapi);
  },
};
