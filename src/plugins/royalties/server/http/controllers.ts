import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { toRequestError } from '../../../../platform/http/request-error';
import { royaltyCoreOf, type RoyaltyCore } from '../core';
import { documentHandlers } from './document-handlers';
import { moneyHandlers } from './money-handlers';
import type { HandlerName } from './routes';
import { settingHandlers } from './setting-handlers';
import { workHandlers } from './work-handlers';

export type Handler = (core: RoyaltyCore, context: Context) => Promise<unknown>;

const handlers: Readonly<Record<HandlerName, Handler>> = {
  ...workHandlers,
  ...settingHandlers,
  ...moneyHandlers,
  ...documentHandlers,
};

export const createControllers = (strapi: Core.Strapi): Record<string, (context: Context) => Promise<void>> => {
  const answer =
    (handler: Handler) =>
    async (context: Context): Promise<void> => {
      // Nothing of this is to stay in a cache on the way, nor in the browser's.
      context.set('cache-control', 'no-store');
      try {
        context.body = await handler(royaltyCoreOf(strapi), context);
      } catch (error) {
        throw toRequestError(strapi, error);
      }
    };
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, answer(handler)]));
};
