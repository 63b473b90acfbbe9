import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';
import { createHeardBeforeAnswered } from './cache/heard-before-answered';
import { signAddressesForThePanel } from './files/sign-addresses';
import { leaveFrontDoor } from './operations/install-front-door';

const register = ({ strapi }: { strapi: Core.Strapi }): void => signAddressesForThePanel(strapi);

export default {
  register,
  bootstrap,
  destroy: ({ strapi }: { strapi: Core.Strapi }): Promise<void> => leaveFrontDoor(strapi),
  routes: {},
  controllers: {},
  services: {},
  middlewares: {
    'heard-before-answered': (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
      createHeardBeforeAnswered(strapi),
  },
};
