import type { Core } from '@strapi/strapi';
import type { PrivateAttributes } from '../../../domain/delivery/public-value';
import { systemClock, type Clock } from '../../../platform/clock';
import {
  createSupportingReader,
  privateAttributesOf,
  type SupportingReader,
} from '../../../platform/delivery/row-sources';

/** What every use case of delivery works with. */
export interface DeliveryCore {
  readonly strapi: Core.Strapi;
  readonly clock: Clock;
  readonly supporting: SupportingReader;
  readonly hidden: PrivateAttributes;
  /** Where readers find the site, without a slash at the end; paths of the address patterns follow it. */
  readonly siteUrl: string;
  /** Where this server is found from outside, for files and for feeds' own addresses. */
  readonly serverUrl: string;
  /** Where the site shows previews, with `{locale}` and `{token}` to be filled in; empty where it shows none. */
  readonly previewPage: string;
}

const cores = new WeakMap<Core.Strapi, DeliveryCore>();

/** The one core of a server; Strapi's models exist when it is first asked for. */
export const deliveryCoreOf = (strapi: Core.Strapi): DeliveryCore => {
  const known = cores.get(strapi) ?? createCore(strapi);
  cores.set(strapi, known);
  return known;
};

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

const createCore = (strapi: Core.Strapi): DeliveryCore => {
  const { host, port } = strapi.config.get<{ host: string; port: number }>('server');
  const serverUrl = withoutSlash(strapi.config.get<string>('server.url') || `http://${host}:${port}`);
  return {
    strapi,
    clock: systemClock,
    supporting: createSupportingReader(strapi),
    hidden: privateAttributesOf(strapi),
    siteUrl: withoutSlash(strapi.config.get<string>('plugin::delivery.siteUrl', '') || serverUrl),
    serverUrl,
    previewPage: strapi.config.get<string>('plugin::delivery.previewPage', ''),
  };
};
