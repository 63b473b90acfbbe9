import { localDay } from '../../../../../domain/royalties/local-day';
import type { PayeeYearView } from '../../../../../domain/royalties/report-views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readPayeeOfUser, readPayees, type StoredPayee } from '../../../../../platform/royalties/payee-store';
import { readPaymentsOf } from '../../../../../platform/royalties/payment-store';
import { readPeriods } from '../../../../../platform/royalties/period-store';
import { readSheetPage } from '../../../../../platform/royalties/statement-store';
import { readSql, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { sheetLineView } from '../periods/read-sheet';

/** A payee's year, for those who see all. @throws DomainFailure PAYEE_NOT_FOUND */
export const readPayeeYear = async (core: RoyaltyCore, id: number, year: number): Promise<PayeeYearView> => {
  await personWithRight(core.strapi, 'read');
  const sql = readSql(core.strapi);
  const [payee] = await readPayees(sql, [id]);
  if (!payee) throw new DomainFailure('PAYEE_NOT_FOUND', { id });
  return composeYear(sql, payee, year);
};

/** The year of the payee whom the asking person is. @throws DomainFailure PAYEE_NOT_FOUND where no payee is linked */
export const readOwnYear = async (core: RoyaltyCore, year: number | undefined): Promise<PayeeYearView> => {
  const { actor } = await personWithRight(core.strapi, 'ownStatement');
  const sql = readSql(core.strapi);
  const payee = actor.userId === null ? null : await readPayeeOfUser(sql, actor.userId);
  if (!payee) throw new DomainFailure('PAYEE_NOT_FOUND', {});
  return composeYear(sql, payee, year ?? Number(localDay(core.clock.now()).slice(0, 4)));
};

const mostLines = 20_000;

const composeYear = async (sql: Sql, payee: StoredPayee, year: number): Promise<PayeeYearView> => {
  const lines = await readSheetPage(sql, { year, payee: payee.id, after: null }, mostLines);
  const statuses = new Map((await readPeriods(sql)).map(({ month, status }) => [month, status]));
  const payments = [...(await readPaymentsOf(sql, { payee: payee.id, year }))].reverse();
  const paid = payments.filter(({ status }) => status === 'paid');
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const months = [...new Set(lines.map(({ month }) => month))].sort();
  const booked = sum(lines.map(({ amount }) => amount));
  const gross = sum(paid.map((payment) => payment.gross));
  return {
    payee: { id: payee.id, name: payee.name },
    year,
    months: months.map((month) => {
      const own = lines.filter((line) => line.month === month);
      return {
        month,
        status: statuses.get(month) ?? 'open',
        works: new Set(own.map(({ workId }) => workId)).size,
        amount: sum(own.map(({ amount }) => amount)),
      };
    }),
    lines: lines.map(sheetLineView),
    payments: payments.map(({ voucher, day, gross: before, tax, net, status }) => ({
      voucher,
      day,
      gross: before,
      tax,
      net,
      status,
    })),
    totals: {
      booked,
      gross,
      tax: sum(paid.map(({ tax }) => tax)),
      net: sum(paid.map(({ net }) => net)),
      balance: booked - gross,
    },
  };
};
