import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { editorialTypes } from '../../../../domain/shared/content-types';
import { uidOf } from '../../../../platform/content-type-uids';

interface Item {
  readonly locale?: unknown;
}

/** REST's lists and entries of the five types take `fallback=true`. */
export const offerFallback = (strapi: Core.Strapi): void => {
  const handlers = new Set<unknown>(
    editorialTypes.flatMap((type) => [`${uidOf(type)}.find`, `${uidOf(type)}.findOne`]),
  );
  strapi.contentAPI.addQueryParams({
    fallback: {
      schema: (z) => z.enum(['true', 'false']).optional(),
      matchRoute: ({ handler }) => handlers.has(handler),
    },
  });
};

/** Where other languages may stand in, each entry says in which language it is served, as delivery says it. */
export const createContentApiFallback = (strapi: Core.Strapi) => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const paths = editorialTypes.map((type) => `${prefix}/${strapi.contentType(uidOf(type)).info.pluralName}`);
  return async (context: Context, next: Next): Promise<void> => {
    await next();
    if (context.method !== 'GET' || context.status !== 200 || context.query['fallback'] !== 'true') return;
    if (!paths.some((path) => context.path === path || context.path.startsWith(`${path}/`))) return;
    const answer = context.body as { data?: unknown } | undefined;
    if (!answer?.data) return;
    const data = Array.isArray(answer.data) ? answer.data.map(marked) : marked(answer.data as Item);
    context.body = { ...answer, data };
  };
};

const marked = (item: Item): object => ({ ...item, servedLocale: item.locale });
