import type { Core } from '@strapi/strapi';

interface PermissionService {
  readonly actionProvider: { registerMany(actions: readonly object[]): Promise<void> };
}

/** Our rights as Strapi permissions. Works only before the load ends. */
export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  await service.actionProvider.registerMany([
    {
      section: 'plugins',
      pluginName: 'delivery',
      uid: 'subscribers.manage',
      displayName: 'Manage subscribers of webhooks',
    },
  ]);
};
