import type { Core } from '@strapi/strapi';
import type { RightsOnEntry } from '../../domain/workflow/actor';
import type { EntryKey } from '../../domain/shared/entry-key';
import { rights, type Right } from '../../domain/workflow/transitions';
import { uidOf } from '../content-type-uids';
import { isOwnedOrShared } from './own-or-shared';
import { systemAttributes, type Attribute, type Model } from '../snapshot/models';

/** Strapi's permission that stands for each right: its own for content, ours for decisions. */
export const permissionOfRight: Readonly<Record<Right, string>> = {
  read: 'plugin::content-manager.explorer.read',
  create: 'plugin::content-manager.explorer.create',
  edit: 'plugin::content-manager.explorer.update',
  delete: 'plugin::content-manager.explorer.delete',
  submit: 'plugin::editorial.submit',
  approve: 'plugin::editorial.approve',
  publishDirectly: 'plugin::editorial.publish-directly',
  unpublish: 'plugin::editorial.unpublish',
  retract: 'plugin::editorial.retract',
  takeOver: 'plugin::editorial.take-over',
};

export const auditPermission = 'plugin::editorial.audit.read';

export const workflowsPermission = 'plugin::editorial.workflows.change';

export const placementsPermission = 'plugin::editorial.placements.change';

/** Whether a person's home page tells what languages lack; the board itself is open to all who may read. */
export const homeLanguagesPermission = 'plugin::editorial.home.languages';

export const mergePermission = 'plugin::editorial.merge';

export const ownOrSharedCondition = 'plugin::editorial.own-or-shared';

/** What Strapi's permission engine builds for a user. */
export interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
  rulesFor(action: string, subjectType: string, field?: string): readonly PermissionRule[];
}

interface PermissionRule {
  readonly inverted: boolean;
  readonly conditions?: unknown;
  matchesConditions(subject: unknown): boolean;
}

interface PermissionsManager {
  toSubject(entity: object, model?: string): unknown;
}

export const allRights: RightsOnEntry = new Set(rights);

/** All rights that an ability gives on one entry, by type, locale and ownership. */
export const judgeRights = (strapi: Core.Strapi, ability: Ability, key: EntryKey): RightsOnEntry => {
  const gives = judgeOf(strapi, ability, key);
  return new Set(rights.filter((right) => gives(permissionOfRight[right])));
};

/** The private attributes of an entry's type that an ability doesn't let see: its permissions name fields. */
export const judgeHiddenAttributes = (strapi: Core.Strapi, ability: Ability, key: EntryKey): readonly string[] => {
  const gives = judgeOf(strapi, ability, key);
  return privateAttributes(strapi, key).filter((name) => !gives(permissionOfRight.read, name));
};

/**
 * The attributes that an ability doesn't let change. Permissions name the parts of a component one
 * by one: who may not change all of them may not change it as a whole.
 */
export const judgeLockedAttributes = (strapi: Core.Strapi, ability: Ability, key: EntryKey): readonly string[] => {
  const gives = judgeOf(strapi, ability, key);
  const { attributes } = strapi.getModel(uidOf(key.contentType)) as unknown as Model;
  return Object.keys(attributes).filter(
    (name) =>
      !systemAttributes.has(name) &&
      leavesOf(strapi, name, attributes[name]).some((path) => !gives(permissionOfRight.edit, path)),
  );
};

const leavesOf = (strapi: Core.Strapi, name: string, attribute: Attribute | undefined): readonly string[] => {
  if (attribute?.type !== 'component' || !attribute.component) return [name];
  const { attributes } = strapi.getModel(attribute.component as never) as unknown as Model;
  return Object.keys(attributes)
    .filter((part) => !systemAttributes.has(part))
    .flatMap((part) => leavesOf(strapi, `${name}.${part}`, attributes[part]));
};

export const privateAttributes = (
  strapi: Core.Strapi,
  { contentType }: Pick<EntryKey, 'contentType'>,
): readonly string[] => {
  const { attributes } = strapi.getModel(uidOf(contentType)) as unknown as Model;
  return Object.keys(attributes).filter((name) => attributes[name]?.private && !systemAttributes.has(name));
};

/** What an ability gives on one entry: Strapi's engine decides, but for conditions that are ours. */
const judgeOf = (strapi: Core.Strapi, ability: Ability, key: EntryKey) => {
  const model = uidOf(key.contentType);
  const manager = (
    strapi.service('admin::permission') as unknown as {
      createPermissionsManager(options: { ability: Ability; model: string }): PermissionsManager;
    }
  ).createPermissionsManager({ ability, model });
  const subject = manager.toSubject({ documentId: key.documentId, locale: key.locale }, model);
  return (action: string, field?: string): boolean => {
    const rule = ability
      .rulesFor(action, model, field)
      .find((one) => isOwnedOrShared(one.conditions, key) ?? one.matchesConditions(subject));
    return rule !== undefined && !rule.inverted;
  };
};
