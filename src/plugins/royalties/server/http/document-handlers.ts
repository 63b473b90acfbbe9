import type { Context } from 'koa';
import { workbookMime } from '../../../../platform/spreadsheet/write-workbook';
import { paymentFileBody } from '../../contracts';
import { paymentFile } from '../documents/payment-file';
import { voucherHtml } from '../documents/voucher-html';
import { readPayment } from '../use-cases/payments/payments';
import { readPaymentFile } from '../use-cases/payments/read-payment-file';
import { makeStatementPage, makeStatementWorkbook } from '../use-cases/periods/make-statement-document';
import type { Handler } from './controllers';
import { idOf, languageOf, monthOfPath, parseInput } from './parse-request';

/** Named in plain letters: every program that saves files can write them. */
const asFile = (context: Context, name: string, type: string): void => {
  context.type = type;
  context.set('content-disposition', `attachment; filename="${name}"`);
};

const asPage = (context: Context): void => {
  context.type = 'text/html; charset=utf-8';
};

/** Documents that people keep, print or hand on: in the language of the request, as everything else. */
export const documentHandlers = {
  statementWorkbook: async (core, context) => {
    const month = monthOfPath(context);
    const file = await makeStatementWorkbook(core, month, languageOf(context));
    asFile(context, `nhuan-but-${month}.xlsx`, workbookMime);
    return file;
  },

  statementPage: async (core, context) => {
    const page = await makeStatementPage(core, monthOfPath(context), languageOf(context));
    asPage(context);
    return page;
  },

  voucherPage: async (core, context) => {
    const language = languageOf(context);
    const payment = await readPayment(core, idOf(context, 'PAYMENT_NOT_FOUND'), language);
    asPage(context);
    return voucherHtml(payment, language);
  },

  paymentFileAsCsv: async (core, context) => {
    const body = parseInput(paymentFileBody, context.request.body);
    const orders = await readPaymentFile(core, body);
    asFile(context, `chi-nhuan-but-${body.day}.csv`, 'text/csv; charset=utf-8');
    return paymentFile(orders, languageOf(context));
  },
} as const satisfies Readonly<Record<string, Handler>>;
