import type { Core } from '@strapi/strapi';
import { mergePermission } from '../../../../platform/editorial/rights';
import { grantOnce } from './grant-once';

/** A merge publishes and takes down: it is for those who do that anyway. */
export const grantMerging = (strapi: Core.Strapi): Promise<void> =>
  grantOnce(strapi, {
    key: 'granted-merging',
    action: mergePermission,
    roles: ['editor-in-chief', 'strapi-super-admin'],
  });
