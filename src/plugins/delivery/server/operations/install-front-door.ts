import type { Core } from '@strapi/strapi';
import { applicationOf, openFrontDoor, type FrontHandler } from '../../../../platform/http/front-door';
import { publicCacheOf, startPublicCache } from '../cache/public-cache';
import { createFileGuard } from '../files/guard-files';
import { createOperatorAnswers } from './answer-operator';
import { answeringReads } from '../read-api/answer-reads';
import { drain, isDraining } from './drain';

/** What answers before Strapi does, in this order. */
export const installFrontDoor = async (strapi: Core.Strapi): Promise<void> => {
  const application = answeringReads(strapi, applicationOf(strapi));
  const { cache } = await startPublicCache(strapi, application);
  openFrontDoor(strapi, application, [
    endConnectionsWhenDraining(strapi),
    cache.handle,
    createFileGuard(strapi, application),
    createOperatorAnswers(strapi),
  ]);
};

/** The way out: no request fails because this instance goes. */
export const leaveFrontDoor = async (strapi: Core.Strapi): Promise<void> => {
  await drain(strapi);
  await publicCacheOf(strapi)?.listener.stop();
};

/** A client whose connection stays open would send its next request to a server that is gone. */
const endConnectionsWhenDraining =
  (strapi: Core.Strapi): FrontHandler =>
  (_request, response) => {
    if (isDraining(strapi)) response.setHeader('Connection', 'close');
    return false;
  };
