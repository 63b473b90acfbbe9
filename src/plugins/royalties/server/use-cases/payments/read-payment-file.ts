import type { PaymentOrderView } from '../../../../../domain/royalties/views';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import { openSensitive } from '../../../../../platform/royalties/payee-store';
import { readPaymentsOf } from '../../../../../platform/royalties/payment-store';
import { inTransaction } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';

/**
 * A day's transfers with the accounts they go to, for the bank. These are clear values: each payee
 * gets a row in the history that says who looked and why.
 */
export const readPaymentFile = async (
  core: RoyaltyCore,
  { day, reason }: { readonly day: string; readonly reason: string },
): Promise<readonly PaymentOrderView[]> => {
  await personWithRight(core.strapi, 'managePayments');
  const person = await personWithRight(core.strapi, 'revealPayees');
  return inTransaction(core.strapi, async (sql) => {
    const payments = await readPaymentsOf(sql, { transfersOn: day });
    const orders: PaymentOrderView[] = [];
    for (const { payeeId, payee, voucher, net, months, sealed } of [...payments].reverse()) {
      const { bankAccount } = openSensitive(core.sealer, { id: payeeId, sealed });
      await recordHistory(sql, person, core.clock.now(), {
        action: 'reveal',
        subject: 'payee',
        subjectId: payeeId,
        reason,
        after: { voucher },
      });
      orders.push({
        voucher,
        payee,
        holder: bankAccount?.holder ?? null,
        bank: bankAccount?.bank ?? null,
        account: bankAccount?.number ?? null,
        net,
        description: `Nhuan but ${months.join(', ')} ${voucher}`,
      });
    }
    return orders;
  });
};
