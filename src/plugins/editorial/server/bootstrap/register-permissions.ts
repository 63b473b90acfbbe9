import type { Core } from '@strapi/strapi';
import { editorialTypes } from '../../../../domain/shared/content-types';
import { uidOf } from '../../../../platform/content-type-uids';
import { ownOrShared, type AskingUser } from '../../../../platform/editorial/own-or-shared';

interface PermissionService {
  readonly actionProvider: { registerMany(actions: readonly object[]): Promise<void> };
  readonly conditionProvider: { register(condition: object): Promise<void> };
}

/**
 * Our rights as Strapi permissions: a checkbox per content type, with the languages that i18n adds
 * and the condition "own or shared". Works only before the load ends.
 */
export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  const subjects = editorialTypes.map(uidOf);
  const forContent = (uid: string, displayName: string) => ({
    section: 'contentTypes',
    pluginName: 'editorial',
    uid,
    displayName,
    subjects,
  });
  await service.actionProvider.registerMany([
    forContent('submit', 'Submit for approval'),
    forContent('approve', 'Approve or reject'),
    forContent('publish-directly', 'Publish directly'),
    forContent('unpublish', 'Unpublish'),
    forContent('retract', 'Retract'),
    forContent('take-over', 'Take over the lock'),
    { section: 'plugins', pluginName: 'editorial', uid: 'workflows.change', displayName: 'Change workflows' },
    { section: 'plugins', pluginName: 'editorial', uid: 'placements.change', displayName: 'Arrange the pages' },
    { section: 'plugins', pluginName: 'editorial', uid: 'merge', displayName: 'Merge doubles' },
    {
      section: 'plugins',
      pluginName: 'editorial',
      uid: 'home.languages',
      displayName: 'See on the home page what languages lack',
    },
    { section: 'plugins', pluginName: 'editorial', uid: 'audit.read', displayName: 'Read the audit' },
  ]);
  await service.conditionProvider.register({
    displayName: 'Own or shared entries',
    name: 'own-or-shared',
    plugin: 'editorial',
    category: 'Editorial',
    handler: (user: AskingUser) => ownOrShared(strapi, user),
  });
};
