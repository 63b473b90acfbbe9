import type { Core } from '@strapi/strapi';
import { deliveryCoreOf } from './core';
import { rebuildReadModel } from './read-model/rebuild';

/** What other code of the server may ask of delivery. */
export interface DeliveryService {
  /** Makes the read model anew; answers how many rows it has. */
  rebuild(): Promise<{ readonly rows: number }>;
}

export const deliveryService = (strapi: Core.Strapi): DeliveryService => ({
  rebuild: () => rebuildReadModel(deliveryCoreOf(strapi)),
});
