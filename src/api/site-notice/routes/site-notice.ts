import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::site-notice.site-notice');
