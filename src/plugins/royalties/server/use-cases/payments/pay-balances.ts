import type { PaymentRoundView } from '../../../../../domain/royalties/views';
import { withhold } from '../../../../../domain/royalties/withholding';
import { DomainFailure } from '../../../../../domain/shared/failure';
import type { Locale } from '../../../../../domain/shared/locales';
import type { RoyaltyPerson } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import { readPayees } from '../../../../../platform/royalties/payee-store';
import {
  insertPayment,
  lockPayments,
  readBalances,
  readPaymentsById,
} from '../../../../../platform/royalties/payment-store';
import { readTaxRules } from '../../../../../platform/royalties/rule-store';
import type { Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { paymentView } from './payment-view';

export interface Round {
  readonly day: string;
  readonly method: 'transfer' | 'cash';
  readonly payeeIds: readonly number[] | null;
  readonly upTo: string | null;
}

/**
 * Pays everybody what they are owed of locked months, one payment and one voucher each, with the tax
 * of the day. Who is owed nothing or less keeps their balance for a later round.
 * @throws DomainFailure TAX_RULE_MISSING; then nobody is paid
 */
export const payBalances = async (
  core: RoyaltyCore,
  sql: Sql,
  person: RoyaltyPerson,
  round: Round,
  language: Locale = 'vi',
): Promise<PaymentRoundView> => {
  await lockPayments(sql, Number(round.day.slice(0, 4)));
  const balances = await readBalances(sql, round);
  const payees = new Map(
    (
      await readPayees(
        sql,
        balances.map(({ payeeId }) => payeeId),
      )
    ).map((payee) => [payee.id, payee]),
  );
  const taxRules = await readTaxRules(sql);
  const now = core.clock.now();
  const made: number[] = [];
  for (const { payeeId, amount, lineIds } of balances.filter((balance) => balance.amount > 0)) {
    const payee = payees.get(payeeId);
    if (!payee) throw new Error(`the payee ${payeeId} has lines but no row`);
    const withheld = withhold(amount, round.day, payee, taxRules);
    if (!withheld) throw new DomainFailure('TAX_RULE_MISSING', { payeeId, payee: payee.name, day: round.day });
    const { day, method } = round;
    const id = await insertPayment(sql, { payee, day, method, withheld, lineIds, actor: person.actor, now });
    made.push(id);
    await recordHistory(sql, person, now, {
      action: 'pay',
      subject: 'payment',
      subjectId: id,
      after: { payee: payeeId, day, ...withheld, lines: lineIds.length },
    });
  }
  const payments = [...(await readPaymentsById(sql, made))].reverse().map((one) => paymentView(one, language));
  const sum = (part: 'gross' | 'tax' | 'net'): number => payments.reduce((total, one) => total + one[part], 0);
  return {
    payments,
    carriedOver: balances
      .filter(({ amount }) => amount <= 0)
      .map(({ payeeId, amount }) => ({ payeeId, payee: payees.get(payeeId)?.name ?? '', balance: amount })),
    totals: { gross: sum('gross'), tax: sum('tax'), net: sum('net') },
  };
};
