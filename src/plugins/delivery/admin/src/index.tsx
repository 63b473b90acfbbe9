import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'delivery', name: 'delivery' });
  },
};
