import { localDay, monthOf } from '../../../../domain/royalties/local-day';
import type { OwnRightsView } from '../../../../domain/royalties/views';
import { actingPerson } from '../../../../platform/royalties/acting-person';
import { readPayeeOfUser } from '../../../../platform/royalties/payee-store';
import { readSql } from '../../../../platform/sql';
import type { RoyaltyCore } from '../core';

/** What the asking person may do, and which payee they are. */
export const readOwnRights = async (core: RoyaltyCore): Promise<OwnRightsView> => {
  const { actor, rights } = await actingPerson(core.strapi);
  const today = localDay(core.clock.now());
  const payee = actor.userId === null ? null : await readPayeeOfUser(readSql(core.strapi), actor.userId);
  return {
    rights: [...rights],
    today,
    currentMonth: monthOf(today),
    payee: payee && { id: payee.id, name: payee.name },
  };
};
