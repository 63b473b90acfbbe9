import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { problemOf, type Problem } from '../api/problem';
import { readDocument } from '../api/royalties-api';
import { saveFile } from '../parts/documents';
import { LongTextField, TextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { useText } from '../parts/use-text';

/** The transfers of a day for the bank: it holds clear account numbers, so it asks why and is audited. */
export const PaymentFileDialog = ({ today, onClose }: { readonly today: string; onClose(): void }) => {
  const t = useText();
  const [day, setDay] = useState(today);
  const [reason, setReason] = useState('');
  const submit = async (): Promise<Problem | null> => {
    try {
      const file = await readDocument({ path: '/payments/file.csv', body: { day, reason: reason.trim() } });
      saveFile(file, `chi-nhuan-but-${day}.csv`);
      return null;
    } catch (error) {
      return problemOf(error);
    }
  };
  return (
    <FormDialog
      title={t('payment.file')}
      submitLabel={t('payment.download')}
      canSubmit={day !== '' && reason.trim() !== ''}
      submit={submit}
      onClose={onClose}
    >
      <Typography>{t('payment.fileText')}</Typography>
      <TextField label={t('payment.day')} type="date" required value={day} onChange={setDay} />
      <LongTextField label={t('field.reason')} required value={reason} onChange={setReason} />
    </FormDialog>
  );
};
