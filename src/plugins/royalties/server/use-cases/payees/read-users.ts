import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readAccounts } from '../../../../../platform/royalties/payee-store';
import { readSql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';

/** The accounts that a payee can be linked to, by name; no address of anybody. */
export const readUsers = async (
  core: RoyaltyCore,
): Promise<readonly { readonly id: number; readonly name: string }[]> => {
  await personWithRight(core.strapi, 'managePayees');
  return readAccounts(readSql(core.strapi));
};
