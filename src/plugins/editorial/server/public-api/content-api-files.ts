import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { hideFromReaders } from './hide-from-readers';

/**
 * Strapi's file routes for programs read past the document service: their answers, too, leave out
 * what else uses a file, drafts among it.
 */
export const createContentApiFiles = (strapi: Core.Strapi) => {
  const prefix = `${strapi.config.get<string>('api.rest.prefix', '/api')}/upload`;
  return async (context: Context, next: Next): Promise<void> => {
    await next();
    if (context.path === prefix || context.path.startsWith(`${prefix}/`)) context.body = hideFromReaders(context.body);
  };
};
