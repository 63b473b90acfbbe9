import type { Core } from '@strapi/strapi';

/** The same on every instance; changing it ends all links that were given out. */
export const previewSecretOf = (strapi: Core.Strapi): string => strapi.config.get<string>('admin.apiToken.salt');
