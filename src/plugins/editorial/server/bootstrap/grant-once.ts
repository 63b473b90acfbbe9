import type { Core } from '@strapi/strapi';

interface PermissionService {
  createMany(permissions: readonly object[]): Promise<unknown>;
}

/**
 * Gives a right that came later to roles that ship, once: roles that were made before it get it too,
 * and whatever an administrator makes of them later stays.
 */
export const grantOnce = async (
  strapi: Core.Strapi,
  right: { readonly key: string; readonly action: string; readonly roles: readonly string[] },
): Promise<void> => {
  const { key, action, roles } = right;
  const store = strapi.store({ type: 'plugin', name: 'editorial', key });
  if (await store.get({})) return;
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  for (const code of roles) {
    const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number } | null;
    if (!role) continue;
    const held = { action, role: { id: role.id } };
    if ((await strapi.db.query('admin::permission').count({ where: held })) > 0) continue;
    await service.createMany([{ action, subject: null, properties: {}, conditions: [], role: role.id }]);
  }
  await store.set({ value: true });
};
