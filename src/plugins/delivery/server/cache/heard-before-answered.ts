import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { publicCacheOf } from './public-cache';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whoever has changed something reads it afterwards: a write is answered when this instance has
 * heard of what was committed in it. Other instances hear of it at the same time, within milliseconds.
 */
export const createHeardBeforeAnswered =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<void> => {
    await next();
    const { authorization, cookie } = context.headers;
    if (reads.has(context.method) || (authorization === undefined && cookie === undefined)) return;
    await publicCacheOf(strapi)?.listener.confirm();
  };
