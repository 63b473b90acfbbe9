import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';
import { createControllers } from './http/controllers';
import { routes } from './http/routes';
import { royaltyService } from './service';

export default {
  bootstrap,
  routes,
  controllers: { royalties: ({ strapi }: { strapi: Core.Strapi }) => createControllers(strapi) },
  services: { royalties: ({ strapi }: { strapi: Core.Strapi }) => royaltyService(strapi) },
};
