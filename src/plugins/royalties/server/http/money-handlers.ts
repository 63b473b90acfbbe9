import { periodActions } from '../../../../domain/royalties/periods';
import {
  adjustmentsBody,
  adjustmentsQuery,
  failPaymentBody,
  forecastQuery,
  noBody,
  paymentBody,
  paymentFileBody,
  paymentsQuery,
  periodActionBody,
  reportQuery,
  sheetQuery,
  unpaidQuery,
} from '../../contracts';
import { makeAdjustments } from '../use-cases/adjustments/make-adjustments';
import { proposeAdjustments } from '../use-cases/adjustments/propose-adjustments';
import { recalculateMonth } from '../use-cases/adjustments/recalculate-month';
import { makePayments, markFailed, readPayment, readPaymentList } from '../use-cases/payments/payments';
import { readPaymentFile } from '../use-cases/payments/read-payment-file';
import { actOnPeriod } from '../use-cases/periods/act-on-period';
import { readPeriodList, readPeriodOf, readThisMonth } from '../use-cases/periods/read-periods';
import { readSheet } from '../use-cases/periods/read-sheet';
import { readStatement } from '../use-cases/periods/read-statement';
import { verifyPeriod } from '../use-cases/periods/verify-period';
import { readForecast } from '../use-cases/reports/read-forecast';
import { readReport, readUnpaid } from '../use-cases/reports/reports';
import type { Handler } from './controllers';
import { actionOf, idOf, languageOf, monthOfPath, parseInput } from './parse-request';

export const moneyHandlers = {
  thisMonth: async (core) => ({ data: await readThisMonth(core) }),

  periods: async (core) => ({ data: await readPeriodList(core) }),

  period: async (core, context) => ({ data: await readPeriodOf(core, monthOfPath(context)) }),

  actOnPeriod: async (core, context) => {
    const month = monthOfPath(context);
    const action = actionOf(context, periodActions);
    const options = parseInput(periodActionBody, context.request.body);
    return { data: await actOnPeriod(core, month, { ...options, action }) };
  },

  recalculate: async (core, context) => {
    parseInput(noBody, context.request.body);
    return { data: await recalculateMonth(core, monthOfPath(context)) };
  },

  sheet: (core, context) => readSheet(core, monthOfPath(context), parseInput(sheetQuery, context.query)),

  statement: async (core, context) => ({
    data: await readStatement(core, monthOfPath(context), languageOf(context)),
  }),

  verification: async (core, context) => ({ data: await verifyPeriod(core, monthOfPath(context)) }),

  adjustments: async (core, context) => ({
    data: await proposeAdjustments(core, parseInput(adjustmentsQuery, context.query)),
  }),

  makeAdjustments: async (core, context) => ({
    data: await makeAdjustments(core, parseInput(adjustmentsBody, context.request.body)),
  }),

  payments: (core, context) => readPaymentList(core, parseInput(paymentsQuery, context.query), languageOf(context)),

  makePayments: async (core, context) => ({
    data: await makePayments(core, parseInput(paymentBody, context.request.body), languageOf(context)),
  }),

  paymentFile: async (core, context) => ({
    data: await readPaymentFile(core, parseInput(paymentFileBody, context.request.body)),
  }),

  payment: async (core, context) => ({
    data: await readPayment(core, idOf(context, 'PAYMENT_NOT_FOUND'), languageOf(context)),
  }),

  actOnPayment: async (core, context) => {
    actionOf(context, ['fail']);
    const id = idOf(context, 'PAYMENT_NOT_FOUND');
    const { reason } = parseInput(failPaymentBody, context.request.body);
    return { data: await markFailed(core, id, reason, languageOf(context)) };
  },

  unpaid: async (core, context) => ({ data: await readUnpaid(core, parseInput(unpaidQuery, context.query).on) }),

  report: async (core, context) => ({ data: await readReport(core, parseInput(reportQuery, context.query)) }),

  forecast: async (core, context) => ({
    data: await readForecast(core, parseInput(forecastQuery, context.query).month),
  }),
} as const satisfies Readonly<Record<string, Handler>>;
