import type { Core } from '@strapi/strapi';
import { editorialTypes, supportingTypes } from '../../../../domain/shared/content-types';

/**
 * Lets everybody read live content: the public role of a new installation gets `find` and `findOne`
 * on what readers see, and nobody can register: a newspaper decides for itself whether it wants
 * readers' accounts. Done once; later changes by an administrator stay.
 */
export const openToReaders = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'editorial', key: 'opened-to-readers' });
  if (await store.get({})) return;
  const role = (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } })) as {
    readonly id: number;
  } | null;
  if (!role) throw new Error('the public role of users-permissions is missing');
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const contentType of [...editorialTypes, ...supportingTypes]) {
    const actions = contentType === 'site' ? ['find'] : ['find', 'findOne'];
    for (const action of actions) {
      await permissions.create({
        data: { action: `api::${contentType}.${contentType}.${action}`, role: role.id },
      });
    }
  }
  await closeRegistration(strapi);
  await store.set({ value: true });
};

/** Strapi lets everybody register unless told otherwise. */
const closeRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = ((await store.get({})) as Readonly<Record<string, unknown>> | null) ?? {};
  await store.set({ value: { ...settings, allow_register: false } });
};
