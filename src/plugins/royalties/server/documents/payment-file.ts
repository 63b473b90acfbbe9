import type { PaymentOrderView } from '../../../../domain/royalties/views';
import type { Locale } from '../../../../domain/shared/locales';
import { documentWords } from './texts';

/** Spreadsheets run what begins like this as a formula; OWASP's advice is an apostrophe before it. */
const looksLikeFormula = /^[\s\0]*[=+\-@|%]|^[\t\r\n]/;

const field = (value: string): string => {
  const safe = looksLikeFormula.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`;
};

/** Excel reads UTF-8 only where a file says so. */
const byteOrderMark = '\uFEFF';

/**
 * The transfers of a day for the bank's programs: RFC 4180 with a heading, CRLF, UTF-8 with a byte
 * order mark. Amounts are plain digits; every field is quoted, so that account numbers keep their zeros.
 */
export const paymentFile = (orders: readonly PaymentOrderView[], locale: Locale): string => {
  const words = documentWords(locale);
  const heading = [
    words('voucherNumber'),
    words('payee'),
    words('holder'),
    words('bank'),
    words('account'),
    words('net'),
    words('description'),
  ];
  const rows = orders.map((order) => [
    order.voucher,
    order.payee,
    order.holder ?? '',
    order.bank ?? '',
    order.account ?? '',
    String(order.net),
    order.description,
  ]);
  return `${byteOrderMark}${[heading, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
};
