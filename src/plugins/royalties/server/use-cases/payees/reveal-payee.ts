import type { SensitiveView } from '../../../../../domain/royalties/views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import { openSensitive, readPayees } from '../../../../../platform/royalties/payee-store';
import { inTransaction } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';

/** The clear values of a payee; who looked, when and why is kept for ever. @throws DomainFailure PAYEE_NOT_FOUND */
export const revealPayee = async (core: RoyaltyCore, id: number, reason: string): Promise<SensitiveView> => {
  const person = await personWithRight(core.strapi, 'revealPayees');
  return inTransaction(core.strapi, async (sql) => {
    const [payee] = await readPayees(sql, [id]);
    if (!payee) throw new DomainFailure('PAYEE_NOT_FOUND', { id });
    await recordHistory(sql, person, core.clock.now(), { action: 'reveal', subject: 'payee', subjectId: id, reason });
    return openSensitive(core.sealer, payee);
  });
};
