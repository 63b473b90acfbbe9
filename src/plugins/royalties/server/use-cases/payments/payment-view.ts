import { amountInWords } from '../../../../../domain/royalties/words/amount-in-words';
import type { PaymentView } from '../../../../../domain/royalties/views';
import type { Locale } from '../../../../../domain/shared/locales';
import type { StoredPayment } from '../../../../../platform/royalties/payment-store';

/** A payment as it is shown and printed; the account that it went to stays sealed. */
export const paymentView = ({ sealed: _sealed, ...payment }: StoredPayment, language: Locale): PaymentView => ({
  ...payment,
  netInWords: amountInWords(payment.net, language),
});
