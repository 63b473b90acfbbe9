import type { Core } from '@strapi/strapi';
import { shippedRoles } from '../../../../domain/workflow/roles';
import { homeLanguagesPermission } from '../../../../platform/editorial/rights';
import { grantOnce } from './grant-once';

/** Who writes whole languages is told on the home page what they lack; who writes own entries only is not. */
export const grantHomeLanguages = (strapi: Core.Strapi): Promise<void> =>
  grantOnce(strapi, {
    key: 'granted-home-languages',
    action: homeLanguagesPermission,
    roles: [
      ...shippedRoles
        .filter(({ grants }) => grants.some(({ rights, ownOrShared }) => rights.includes('edit') && !ownOrShared))
        .map(({ code }) => code),
      'strapi-super-admin',
    ],
  });
