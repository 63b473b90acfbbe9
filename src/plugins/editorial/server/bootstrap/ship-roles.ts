import type { Core } from '@strapi/strapi';
import { isEditorialType, isSupportingType } from '../../../../domain/shared/content-types';
import { shippedRoles, type Grant, type RoleDefinition } from '../../../../domain/workflow/roles';
import { uidOf } from '../../../../platform/content-type-uids';
import { auditPermission, ownOrSharedCondition, permissionOfRight } from '../../../../platform/editorial/rights';
import { systemAttributes, type Model } from '../../../../platform/snapshot/models';

interface Role {
  readonly id: number;
  readonly code: string;
}

interface RoleService {
  create(role: { name: string; description: string; code: string }): Promise<Role>;
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
}

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  readonly conditions: readonly string[];
}

/** Strapi's own roles for a small blog: no right of ours is theirs, and nobody has them yet. */
const stockRoles = ['strapi-editor', 'strapi-author'];

/**
 * Creates the newsroom's roles once. Whatever an administrator makes of them later stays: a role
 * that was shipped before is never written again, also not after it was deleted.
 */
export const shipRoles = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'editorial', key: 'shipped-roles' });
  const shipped = ((await store.get({})) as readonly string[] | null) ?? [];
  const missing = shippedRoles.filter(({ code }) => !shipped.includes(code));
  if (missing.length === 0) return;
  const service = strapi.service('admin::role') as unknown as RoleService;
  for (const definition of missing) {
    const role = await service.create({
      name: definition.name,
      description: definition.description,
      code: definition.code,
    });
    await service.assignPermissions(role.id, permissionsOf(strapi, definition));
  }
  if (shipped.length === 0) await removeUnusedStockRoles(strapi);
  await store.set({ value: [...shipped, ...missing.map(({ code }) => code)] });
};

const permissionsOf = (strapi: Core.Strapi, definition: RoleDefinition): readonly Permission[] => [
  ...definition.grants.flatMap((grant) => contentPermissions(strapi, grant)),
  ...(definition.readsAudit ? [plain(auditPermission)] : []),
  plain('plugin::upload.read'),
  ...(definition.grants.some(({ rights }) => rights.includes('create'))
    ? ['assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map((right) =>
        plain(`plugin::upload.${right}`),
      )
    : []),
];

const plain = (action: string): Permission => ({ action, subject: null, properties: {}, conditions: [] });

const contentPermissions = (strapi: Core.Strapi, grant: Grant): readonly Permission[] =>
  grant.contentTypes.flatMap((contentType) =>
    grant.rights
      .filter(() => isEditorialType(contentType) || isSupportingType(contentType))
      .map((right) => ({
        action: permissionOfRight[right],
        subject: uidOf(contentType),
        properties: {
          locales: grant.locales,
          ...(['read', 'create', 'edit'].includes(right)
            ? { fields: fieldsOf(strapi, uidOf(contentType), grant.withoutPrivate === true) }
            : {}),
        },
        conditions: grant.ownOrShared ? [ownOrSharedCondition] : [],
      })),
  );

/** Strapi names permitted fields one by one, those of components by their path. */
const fieldsOf = (strapi: Core.Strapi, uid: string, withoutPrivate: boolean): readonly string[] => {
  const model = strapi.getModel(uid as never) as unknown as Model;
  return Object.entries(model.attributes)
    .filter(([name, attribute]) => !systemAttributes.has(name) && !(withoutPrivate && attribute.private))
    .flatMap(([name, attribute]) =>
      attribute.type === 'component' && attribute.component
        ? fieldsOf(strapi, attribute.component, withoutPrivate).map((field) => `${name}.${field}`)
        : [name],
    );
};

const removeUnusedStockRoles = async (strapi: Core.Strapi): Promise<void> => {
  const query = strapi.db.query('admin::role');
  for (const code of stockRoles) {
    const role = (await query.findOne({ where: { code }, populate: { users: { select: ['id'] } } })) as
      | (Role & { users: unknown[] })
      | null;
    if (!role || role.users.length > 0) continue;
    await strapi.db.query('admin::permission').deleteMany({ where: { role: { id: role.id } } });
    await query.delete({ where: { id: role.id } });
  }
};
