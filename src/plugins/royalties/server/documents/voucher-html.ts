import type { PaymentView } from '../../../../domain/royalties/views';
import { amountInWords } from '../../../../domain/royalties/words/amount-in-words';
import {
  writtenAmount,
  writtenDay,
  writtenMonth,
  writtenRate,
} from '../../../../domain/royalties/words/written-figures';
import type { Locale } from '../../../../domain/shared/locales';
import { element, escapeHtml, htmlPage } from './html';
import { signatureHtml } from './statement-html';
import { documentWords } from './texts';

/** The voucher of one payment, for the payee's signature and the books. */
export const voucherHtml = (payment: PaymentView, locale: Locale): string => {
  const words = documentWords(locale);
  const facts: readonly (readonly [name: string, value: string])[] = [
    [words('voucherNumber'), payment.voucher],
    [words('paymentDay'), writtenDay(payment.day, locale)],
    [words('payee'), payment.payee],
    [words('method'), words(payment.method)],
    [words('forMonths'), payment.months.map((month) => writtenMonth(month, locale)).join(', ')],
    [words('gross'), writtenAmount(payment.gross, locale)],
    [`${words('tax')} (${writtenRate(payment.taxRate, locale)})`, writtenAmount(payment.tax, locale)],
    [words('taxBasis'), payment.taxBasis],
    [words('net'), writtenAmount(payment.net, locale)],
  ];
  const body = element(
    'div',
    [
      element('h1', escapeHtml(words('voucher'))),
      payment.status === 'failed'
        ? element('p', escapeHtml(words('failedPayment', { reason: payment.failureReason ?? '' })), 'center note')
        : '',
      element(
        'table',
        facts
          .map(([name, value]) =>
            element('tr', `<th scope="row">${escapeHtml(name)}</th>${element('td', escapeHtml(value))}`),
          )
          .join(''),
      ),
      element('p', escapeHtml(words('inWords', { words: amountInWords(payment.net, locale) })), 'note'),
      signatureHtml([
        { title: words('paidBy'), note: words('signHere'), name: payment.madeBy, day: null },
        { title: words('receivedBy'), note: words('signHere'), name: payment.payee, day: null },
      ]),
    ].join('\n'),
    'voucher',
  );
  return htmlPage({ title: `${words('voucher')} ${payment.voucher}`, language: locale, body });
};
