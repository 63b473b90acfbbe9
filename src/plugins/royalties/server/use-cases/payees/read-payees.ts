import { comparableName } from '../../../../../domain/royalties/pen-name';
import type { PayeeView } from '../../../../../domain/royalties/views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readPayees } from '../../../../../platform/royalties/payee-store';
import { readSql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { payeeView } from './payee-view';

/** Payees by name; a search looks at names and pen names, never at what is sealed. */
export const readPayeeList = async (
  core: RoyaltyCore,
  query: { readonly search?: string; readonly active?: 'true' | 'false' },
): Promise<readonly PayeeView[]> => {
  await personWithRight(core.strapi, 'read', 'assess', 'managePayees');
  const wanted = comparableName(query.search ?? '');
  const payees = await readPayees(readSql(core.strapi));
  return payees
    .filter(({ isActive }) => query.active === undefined || isActive === (query.active === 'true'))
    .filter(({ name, penNames }) => [name, ...penNames].some((one) => comparableName(one).includes(wanted)))
    .map((payee) => payeeView(core, payee));
};

/** @throws DomainFailure PAYEE_NOT_FOUND */
export const readPayee = async (core: RoyaltyCore, id: number): Promise<PayeeView> => {
  await personWithRight(core.strapi, 'read', 'assess', 'managePayees');
  const [payee] = await readPayees(readSql(core.strapi), [id]);
  if (!payee) throw new DomainFailure('PAYEE_NOT_FOUND', { id });
  return payeeView(core, payee);
};
