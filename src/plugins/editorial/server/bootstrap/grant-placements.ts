import type { Core } from '@strapi/strapi';
import { placementsPermission } from '../../../../platform/editorial/rights';
import { grantOnce } from './grant-once';

/** Who arranges the pages in a newsroom as it ships. */
export const grantPlacements = (strapi: Core.Strapi): Promise<void> =>
  grantOnce(strapi, {
    key: 'granted-placements',
    action: placementsPermission,
    roles: ['desk-editor', 'managing-editor', 'editor-in-chief', 'strapi-super-admin'],
  });
