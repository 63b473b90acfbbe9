import type { Core } from '@strapi/strapi';
import { systemClock, type Clock } from '../../../../platform/clock';
import { createSealer, type Sealer } from '../../../../platform/royalties/sealing';

/** What the use cases of webhooks work with. */
export interface WebhookCore {
  readonly strapi: Core.Strapi;
  readonly clock: Clock;
  readonly sealer: Sealer;
  /** Also addresses within the own network, and plain http. */
  readonly allowsPrivate: boolean;
}

const cores = new WeakMap<Core.Strapi, WebhookCore>();

export const webhookCoreOf = (strapi: Core.Strapi): WebhookCore => {
  const known = cores.get(strapi) ?? {
    strapi,
    clock: systemClock,
    sealer: createSealer(strapi.config.get<string>('admin.secrets.encryptionKey'), 'toa-soan/delivery/webhooks'),
    allowsPrivate: strapi.config.get<boolean>('plugin::delivery.webhooksAllowPrivate', false),
  };
  cores.set(strapi, known);
  return known;
};
