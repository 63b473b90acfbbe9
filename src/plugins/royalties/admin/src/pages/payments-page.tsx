import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { OwnRightsView, PaymentView } from '../../../../../domain/royalties/views';
import { PrintButton } from '../parts/documents';
import { DataTable } from '../parts/data-table';
import { SelectField } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { RoyaltyPage } from '../parts/page';
import { Pager } from '../parts/pager';
import { PaymentBadge } from '../parts/status-badges';
import { useFigures } from '../parts/use-figures';
import { usePages } from '../parts/use-pages';
import { useText } from '../parts/use-text';
import { FailDialog } from '../payments/fail-dialog';
import { PaymentFileDialog } from '../payments/payment-file-dialog';
import { RoundDialog } from '../payments/round-dialog';

const all = 'all';

/** What was paid to whom, and the way to pay what is owed. */
export const PaymentsPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const { amount, day, month } = useFigures();
  const [status, setStatus] = useState<string>(all);
  const [dialog, setDialog] = useState<'round' | 'file' | PaymentView | null>(null);
  const pages = usePages<PaymentView>('/payments', { limit: 50, ...(status === all ? {} : { status }) });
  const canPay = me.rights.includes('managePayments');
  return (
    <RoyaltyPage
      title={t('nav.payments')}
      subtitle={t('payments.subtitle')}
      actions={
        canPay && (
          <Flex gap={2}>
            <Button variant="secondary" onClick={() => setDialog('file')}>
              {t('payment.file')}
            </Button>
            <Button onClick={() => setDialog('round')}>{t('payment.round')}</Button>
          </Flex>
        )
      }
    >
      <div style={{ maxWidth: '24rem' }}>
        <SelectField
          label={t('field.status')}
          value={status}
          choices={[all, 'paid', 'failed'].map((one) => ({ value: one, label: t(`paymentStatus.${one}`) }))}
          onChange={setStatus}
        />
      </div>
      <Loaded read={pages.read} empty={t('payments.empty')} isEmpty={(payments) => payments.length === 0}>
        {(payments) => (
          <DataTable
            caption={t('nav.payments')}
            rows={payments}
            rowKey={({ id }) => id}
            columns={[
              { name: 'voucher', heading: t('payment.voucher'), isRowHeading: true, cell: ({ voucher }) => voucher },
              { name: 'day', heading: t('payment.day'), cell: (one) => day(one.day) },
              { name: 'payee', heading: t('field.payee'), cell: ({ payee }) => payee },
              { name: 'months', heading: t('payment.months'), cell: ({ months }) => months.map(month).join(', ') },
              { name: 'gross', heading: t('payment.gross'), isFigure: true, cell: ({ gross }) => amount(gross) },
              { name: 'tax', heading: t('payment.tax'), isFigure: true, cell: ({ tax }) => amount(tax) },
              { name: 'net', heading: t('payment.net'), isFigure: true, cell: ({ net }) => amount(net) },
              { name: 'status', heading: t('field.status'), cell: (one) => <PaymentBadge status={one.status} /> },
              {
                name: 'actions',
                heading: t('actions'),
                isHeadingHidden: true,
                cell: (payment) => (
                  <Flex gap={2} justifyContent="flex-end">
                    <PrintButton
                      size="S"
                      reading={{ path: `/payments/${payment.id}/voucher.html` }}
                      title={t('payment.voucherOf', { voucher: payment.voucher })}
                    >
                      {t('payment.print')}
                    </PrintButton>
                    {canPay && payment.status === 'paid' && (
                      <Button size="S" variant="danger-light" onClick={() => setDialog(payment)}>
                        {t('payment.fail')}
                      </Button>
                    )}
                  </Flex>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      <Pager {...pages} />
      {dialog === 'round' && <RoundDialog today={me.today} onClose={() => setDialog(null)} />}
      {dialog === 'file' && <PaymentFileDialog today={me.today} onClose={() => setDialog(null)} />}
      {dialog !== null && typeof dialog === 'object' && <FailDialog payment={dialog} onClose={() => setDialog(null)} />}
    </RoyaltyPage>
  );
};
