import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';

const register = (_context: { strapi: Core.Strapi }): void => {};

export default { register, bootstrap, routes: {}, controllers: {}, services: {} };
