import type { PaymentRoundView, PaymentView } from '../../../../../domain/royalties/views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import type { Locale } from '../../../../../domain/shared/locales';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import { readPayees } from '../../../../../platform/royalties/payee-store';
import { failPayment, readPayments, readPaymentsById } from '../../../../../platform/royalties/payment-store';
import { inTransaction, readSql } from '../../../../../platform/sql';
import type { PaymentBody } from '../../../contracts';
import type { RoyaltyCore } from '../../core';
import { payBalances } from './pay-balances';
import { paymentView } from './payment-view';

interface PaymentsQuery {
  readonly payee?: number;
  readonly month?: string;
  readonly status?: 'paid' | 'failed';
  readonly cursor?: string;
  readonly limit?: number;
}

/** Payments, newest first. */
export const readPaymentList = async (core: RoyaltyCore, query: PaymentsQuery, language: Locale) => {
  await personWithRight(core.strapi, 'read', 'managePayments');
  if (query.cursor !== undefined && !/^\d{1,9}$/.test(query.cursor)) {
    throw new DomainFailure('INVALID_OPTION', { options: [{ option: 'cursor', problem: 'is no cursor' }] });
  }
  const limit = query.limit ?? 50;
  const rows = await readPayments(
    readSql(core.strapi),
    {
      payee: query.payee ?? null,
      month: query.month ?? null,
      status: query.status ?? null,
      before: query.cursor === undefined ? null : Number(query.cursor),
    },
    limit + 1,
  );
  return {
    data: rows.slice(0, limit).map((row) => paymentView(row, language)),
    meta: { nextCursor: rows.length > limit ? String(rows[limit - 1]?.id) : null },
  };
};

/** One payment: the voucher. @throws DomainFailure PAYMENT_NOT_FOUND */
export const readPayment = async (core: RoyaltyCore, id: number, language: Locale): Promise<PaymentView> => {
  await personWithRight(core.strapi, 'read', 'managePayments');
  const [payment] = await readPaymentsById(readSql(core.strapi), [id]);
  if (!payment) throw new DomainFailure('PAYMENT_NOT_FOUND', { id });
  return paymentView(payment, language);
};

/** Pays all who have a balance, or those who are named. @throws DomainFailure NOTHING_TO_PAY, PAYEE_NOT_FOUND */
export const makePayments = async (
  core: RoyaltyCore,
  body: PaymentBody,
  language: Locale,
): Promise<PaymentRoundView> => {
  const person = await personWithRight(core.strapi, 'managePayments');
  return inTransaction(core.strapi, async (sql) => {
    const { day, method, payeeIds = null, upTo = null } = body;
    const known = payeeIds === null ? [] : await readPayees(sql, payeeIds);
    const unknown = payeeIds?.find((id) => !known.some((payee) => payee.id === id));
    if (unknown !== undefined) throw new DomainFailure('PAYEE_NOT_FOUND', { id: unknown });
    const round = await payBalances(core, sql, person, { day, method, payeeIds, upTo }, language);
    if (round.payments.length === 0) throw new DomainFailure('NOTHING_TO_PAY', { carriedOver: round.carriedOver });
    return round;
  });
};

/** A transfer that came back: its lines are owed again. @throws DomainFailure PAYMENT_NOT_FOUND, PAYMENT_ALREADY_FAILED */
export const markFailed = async (
  core: RoyaltyCore,
  id: number,
  reason: string,
  language: Locale,
): Promise<PaymentView> => {
  const person = await personWithRight(core.strapi, 'managePayments');
  return inTransaction(core.strapi, async (sql) => {
    const now = core.clock.now();
    const isDone = await failPayment(sql, id, reason, person.actor, now);
    const [payment] = await readPaymentsById(sql, [id]);
    if (!payment) throw new DomainFailure('PAYMENT_NOT_FOUND', { id });
    if (!isDone) throw new DomainFailure('PAYMENT_ALREADY_FAILED', { id, voucher: payment.voucher });
    await recordHistory(sql, person, now, { action: 'fail', subject: 'payment', subjectId: id, reason });
    return paymentView(payment, language);
  });
};
