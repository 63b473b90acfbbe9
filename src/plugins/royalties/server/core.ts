import type { Core } from '@strapi/strapi';
import { systemClock, type Clock } from '../../../platform/clock';
import { createSealer, type Sealer } from '../../../platform/royalties/sealing';

/** What every use case of the royalties works with. */
export interface RoyaltyCore {
  readonly strapi: Core.Strapi;
  readonly clock: Clock;
  readonly sealer: Sealer;
}

const cores = new WeakMap<Core.Strapi, RoyaltyCore>();

/** The one core of a server. */
export const royaltyCoreOf = (strapi: Core.Strapi): RoyaltyCore => {
  const known = cores.get(strapi) ?? {
    strapi,
    clock: systemClock,
    sealer: createSealer(strapi.config.get<string>('plugin::royalties.key')),
  };
  cores.set(strapi, known);
  return known;
};
