import type { RequestListener } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';
import { newCacheCounters, type CacheCounters } from '../../../../platform/response-cache/cache-counters';
import { startChangeListener, type ChangeListener } from '../../../../platform/response-cache/change-listener';
import { ensureChangeTriggers } from '../../../../platform/response-cache/change-triggers';
import { createResponseCache, type ResponseCache } from '../../../../platform/response-cache/response-cache';

/** The cache of one server, with what keeps it true. */
export interface PublicCache {
  readonly cache: ResponseCache;
  readonly counters: CacheCounters;
  readonly listener: ChangeListener;
}

const caches = new WeakMap<Core.Strapi, PublicCache>();

export const publicCacheOf = (strapi: Core.Strapi): PublicCache | undefined => caches.get(strapi);

const mebibyte = 1_048_576;

/** Starts listening to the database, and keeps answers from then on. */
export const startPublicCache = async (strapi: Core.Strapi, application: RequestListener): Promise<PublicCache> => {
  await ensureChangeTriggers(strapi);
  const counters = newCacheCounters();
  const heard: { cache: ResponseCache | null } = { cache: null };
  const listener = await startChangeListener(strapi.config.get<ClientConfig>('database.connection.connection'), {
    onChange: () => heard.cache?.clear(),
    warn: (message) => strapi.log.warn(message),
  });
  const cache = createResponseCache(application, () => listener, counters, {
    bytes: strapi.config.get<number>('plugin::delivery.cacheMebibytes', 128) * mebibyte,
    answersOrigins: hasStandardCors(strapi),
  });
  heard.cache = cache;
  const made = { cache, counters, listener };
  caches.set(strapi, made);
  return made;
};

/** Whether pages of all other sites may read, as Strapi ships it; else its own middleware has to judge. */
const hasStandardCors = (strapi: Core.Strapi): boolean =>
  strapi.config.get<readonly unknown[]>('middlewares', []).includes('strapi::cors');
