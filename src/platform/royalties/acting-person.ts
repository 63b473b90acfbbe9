import type { Core } from '@strapi/strapi';
import { royaltyRights, type RoyaltyRight } from '../../domain/royalties/periods';
import { DomainFailure } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { currentActing } from '../editorial/acting';
import type { Origin } from '../editorial/origin';
import type { Ability } from '../editorial/rights';

/** Strapi's permission that stands for each right. */
export const permissionOfRoyaltyRight: Readonly<Record<RoyaltyRight, string>> = {
  read: 'plugin::royalties.read',
  assess: 'plugin::royalties.assess',
  confirm: 'plugin::royalties.confirm',
  managePeriods: 'plugin::royalties.periods.manage',
  approvePeriods: 'plugin::royalties.periods.approve',
  managePayees: 'plugin::royalties.payees.manage',
  revealPayees: 'plugin::royalties.payees.reveal',
  managePayments: 'plugin::royalties.payments.manage',
  manageSettings: 'plugin::royalties.settings.manage',
  ownStatement: 'plugin::royalties.own-statement',
};

/** Who works on royalties now, which way they came, and what they may do there. */
export interface RoyaltyPerson {
  readonly actor: Actor;
  readonly origin: Origin;
  readonly rights: ReadonlySet<RoyaltyRight>;
}

/** The person of the current request, or the one that code acts as; the system may do everything. */
export const actingPerson = async (strapi: Core.Strapi): Promise<RoyaltyPerson> => {
  const { actor, origin } = currentActing(strapi);
  if (actor.kind === 'system') return { actor, origin, rights: new Set(royaltyRights) };
  if (actor.kind !== 'user' || actor.userId === null) return { actor, origin, rights: new Set() };
  const ability = await abilityOf(strapi, actor.userId);
  const rights = royaltyRights.filter((right) => ability.can(permissionOfRoyaltyRight[right]));
  return { actor, origin, rights: new Set(rights) };
};

/** The person, who has to hold a right. @throws DomainFailure ROYALTY_RIGHT_REQUIRED */
export const personWithRight = async (
  strapi: Core.Strapi,
  ...anyOf: readonly [RoyaltyRight, ...RoyaltyRight[]]
): Promise<RoyaltyPerson> => {
  const person = await actingPerson(strapi);
  if (!anyOf.some((right) => person.rights.has(right))) {
    throw new DomainFailure('ROYALTY_RIGHT_REQUIRED', { right: anyOf[0] });
  }
  return person;
};

interface RequestState {
  readonly user?: { readonly id: number };
  readonly userAbility?: Ability;
}

/** A request brings the person's ability along; for code it is made as Strapi makes it. */
const abilityOf = async (strapi: Core.Strapi, userId: number): Promise<Ability> => {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (state?.userAbility && state.user?.id === userId) return state.userAbility;
  const user: unknown = await strapi.db.query('admin::user').findOne({ where: { id: userId }, populate: ['roles'] });
  const { engine } = strapi.service('admin::permission') as unknown as {
    engine: { generateUserAbility(person: unknown): Promise<Ability> };
  };
  return engine.generateUserAbility(user);
};
