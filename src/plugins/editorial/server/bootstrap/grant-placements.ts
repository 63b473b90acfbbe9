import type { Core } from '@strapi/strapi';
import { placementsPermission } from '../../../../platform/editorial/rights';

interface PermissionService {
  createMany(permissions: readonly object[]): Promise<unknown>;
}

/** Who arranges the pages in a newsroom as it ships. */
const roles = ['desk-editor', 'managing-editor', 'editor-in-chief', 'strapi-super-admin'];

/**
 * Gives the right to arrange the pages to the roles that ship, once: roles that were made before it
 * came get it too, and whatever an administrator makes of them later stays.
 */
export const grantPlacements = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'editorial', key: 'granted-placements' });
  if (await store.get({})) return;
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  for (const code of roles) {
    const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number } | null;
    if (!role) continue;
    const held = { action: placementsPermission, role: { id: role.id } };
    if ((await strapi.db.query('admin::permission').count({ where: held })) > 0) continue;
    await service.createMany([
      { action: placementsPermission, subject: null, properties: {}, conditions: [], role: role.id },
    ]);
  }
  await store.set({ value: true });
};
