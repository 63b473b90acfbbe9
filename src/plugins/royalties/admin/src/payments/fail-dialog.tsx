import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PaymentView } from '../../../../../domain/royalties/views';
import { useWrite } from '../api/use-royalties';
import { LongTextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { useText } from '../parts/use-text';

/** A transfer that came back: its lines are owed again. */
export const FailDialog = ({ payment, onClose }: { readonly payment: PaymentView; onClose(): void }) => {
  const t = useText();
  const { send } = useWrite();
  const { toggleNotification } = useNotification();
  const [reason, setReason] = useState('');
  const submit = async () => {
    const { problem } = await send<PaymentView>({
      method: 'post',
      path: `/payments/${payment.id}/actions/fail`,
      body: { reason: reason.trim() },
    });
    if (!problem) toggleNotification({ type: 'success', message: t('payment.failed') });
    return problem;
  };
  return (
    <FormDialog
      title={t('payment.fail')}
      submitLabel={t('payment.fail')}
      variant="danger"
      canSubmit={reason.trim() !== ''}
      submit={submit}
      onClose={onClose}
    >
      <Typography>{t('payment.failText', { voucher: payment.voucher, payee: payment.payee })}</Typography>
      <LongTextField label={t('field.reason')} required value={reason} onChange={setReason} />
    </FormDialog>
  );
};
