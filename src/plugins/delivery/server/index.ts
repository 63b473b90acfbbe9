import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';
import { createHeardBeforeAnswered } from './cache/heard-before-answered';
import { signAddressesForThePanel } from './files/sign-addresses';
import { storeInBucket } from './files/store-in-bucket';
import { leaveFrontDoor } from './operations/install-front-door';
import { createPreviewControllers } from './previews/controllers';
import { openRoutes, previewRoutes } from './previews/routes';
import { deliveryService } from './service';
import { createSubscriberControllers } from './webhooks/controllers';
import { subscriberRoutes } from './webhooks/routes';
import { stopWebhooks } from './webhooks/start-webhooks';

const register = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  signAddressesForThePanel(strapi);
  await storeInBucket(strapi);
};

export default {
  register,
  bootstrap,
  destroy: async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
    await leaveFrontDoor(strapi);
    await stopWebhooks(strapi);
  },
  routes: {
    admin: { type: 'admin', routes: subscriberRoutes },
    entries: { type: 'admin', prefix: '', routes: previewRoutes },
    open: { type: 'content-api', prefix: '', routes: openRoutes },
  },
  controllers: {
    previews: ({ strapi }: { strapi: Core.Strapi }) => createPreviewControllers(strapi),
    subscribers: ({ strapi }: { strapi: Core.Strapi }) => createSubscriberControllers(strapi),
  },
  services: { delivery: ({ strapi }: { strapi: Core.Strapi }) => deliveryService(strapi) },
  middlewares: {
    'heard-before-answered': (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
      createHeardBeforeAnswered(strapi),
  },
};
