import type { Core } from '@strapi/strapi';
import { rightsOfRoles } from '../../../../domain/royalties/rights-of-roles';
import { permissionOfRoyaltyRight } from '../../../../platform/royalties/acting-person';

interface PermissionService {
  createMany(permissions: readonly object[]): Promise<unknown>;
}

/**
 * Gives the roles that ship their rights on royalties, once. Whatever an administrator makes of them
 * later stays; a role that was removed gets nothing.
 */
export const grantToRoles = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'royalties', key: 'granted-to-roles' });
  if (await store.get({})) return;
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  for (const [code, rights] of Object.entries(rightsOfRoles)) {
    const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number } | null;
    if (!role) continue;
    await service.createMany(
      rights.map((right) => ({
        action: permissionOfRoyaltyRight[right],
        subject: null,
        properties: {},
        conditions: [],
        role: role.id,
      })),
    );
  }
  await store.set({ value: true });
};
