import type { Core } from '@strapi/strapi';
import { startJobs } from '../jobs/start-jobs';
import { ensureIndexes } from './ensure-indexes';
import { ensureLocales } from './ensure-locales';
import { grantHomeLanguages } from './grant-home-languages';
import { grantMerging } from './grant-merging';
import { grantPlacements } from './grant-placements';
import { openToReaders } from './open-to-readers';
import { registerPermissions } from './register-permissions';
import { editorialCoreOf } from '../core';
import { shipRoles } from './ship-roles';
import { shipWorkflows } from './ship-workflows';

/** Runs among the plugins: permissions can be registered only before the load ends. */
export const bootstrap = ({ strapi }: { strapi: Core.Strapi }): Promise<void> => registerPermissions(strapi);

/** Runs last, when Strapi's own roles exist: what a new installation needs, and what every start checks. */
export const install = async (strapi: Core.Strapi): Promise<void> => {
  await ensureLocales(strapi);
  await ensureIndexes(strapi);
  await shipRoles(strapi);
  await grantPlacements(strapi);
  await grantMerging(strapi);
  await grantHomeLanguages(strapi);
  await shipWorkflows(editorialCoreOf(strapi));
  await openToReaders(strapi);
  await startJobs(strapi);
};
