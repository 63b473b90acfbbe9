import type { Core } from '@strapi/strapi';
import { royaltyRights, type RoyaltyRight } from '../../../../domain/royalties/periods';
import { permissionOfRoyaltyRight } from '../../../../platform/royalties/acting-person';

interface PermissionService {
  readonly actionProvider: { registerMany(actions: readonly object[]): Promise<void> };
}

const names: Readonly<Record<RoyaltyRight, string>> = {
  read: 'Read assessments, periods and reports',
  assess: 'Assess works',
  confirm: 'Confirm assessments',
  managePeriods: 'Submit, lock and adjust periods',
  approvePeriods: 'Approve periods',
  managePayees: 'Change payees',
  revealPayees: 'See names, tax codes and accounts in clear',
  managePayments: 'Make payments',
  manageSettings: 'Change policies, base salaries and tax rules',
  ownStatement: 'Read one’s own royalties',
};

const pluginPrefix = 'plugin::royalties.';

/** Our rights as Strapi permissions. Works only before the load ends. */
export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  await service.actionProvider.registerMany(
    royaltyRights.map((right) => ({
      section: 'plugins',
      pluginName: 'royalties',
      uid: permissionOfRoyaltyRight[right].slice(pluginPrefix.length),
      displayName: names[right],
    })),
  );
};
