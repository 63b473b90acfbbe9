import type { Core } from '@strapi/strapi';
import { deliveryCoreOf } from './core';
import { createReadModelListener } from './read-model/listen';
import { createRefreshTask, refreshTask } from './read-model/refresh-job';

/** What delivery hangs into the editorial core. */
export const deliveryExtension = (strapi: Core.Strapi) => {
  const coreOf = () => deliveryCoreOf(strapi);
  return {
    publications: createReadModelListener(coreOf),
    tasks: { [refreshTask]: createRefreshTask(coreOf) },
  };
};
