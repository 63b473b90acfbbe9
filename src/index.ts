import type { Core } from '@strapi/strapi';
import { installDelivery } from './plugins/delivery/server/bootstrap';
import { install } from './plugins/editorial/server/bootstrap';
import { installRoyalties } from './plugins/royalties/server/bootstrap';

export default {
  register() {},
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await install(strapi);
    await installRoyalties(strapi);
    await installDelivery(strapi);
  },
};
