import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PaymentRoundView } from '../../../../../domain/royalties/views';
import { useWrite } from '../api/use-royalties';
import { DataTable } from '../parts/data-table';
import { SelectField, TextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

const methods = ['transfer', 'cash'] as const;

/** Pays everybody what the locked months owe, with the tax of the day. */
export const RoundDialog = ({ today, onClose }: { readonly today: string; onClose(): void }) => {
  const t = useText();
  const { amount } = useFigures();
  const { send } = useWrite();
  const [day, setDay] = useState(today);
  const [method, setMethod] = useState<(typeof methods)[number]>('transfer');
  const [upTo, setUpTo] = useState('');
  const [round, setRound] = useState<PaymentRoundView | null>(null);
  const pay = async () => {
    const { data, problem } = await send<PaymentRoundView>({
      method: 'post',
      path: '/payments',
      body: { day, method, ...(upTo === '' ? {} : { upTo }) },
    });
    setRound(data);
    return problem;
  };
  return (
    <FormDialog
      title={t('payment.round')}
      submitLabel={t('payment.round')}
      canSubmit={day !== '' && round === null}
      staysOpen
      submit={pay}
      onClose={onClose}
    >
      {round === null ? (
        <>
          <Typography>{t('payment.roundText')}</Typography>
          <TextField label={t('payment.day')} type="date" required value={day} onChange={setDay} />
          <SelectField
            label={t('payment.method')}
            value={method}
            choices={methods.map((one) => ({ value: one, label: t(`method.${one}`) }))}
            onChange={(chosen) => setMethod(chosen as typeof method)}
          />
          <TextField
            label={t('payment.upTo')}
            type="month"
            hint={t('payment.upToHint')}
            value={upTo}
            onChange={setUpTo}
          />
        </>
      ) : (
        <>
          <Typography aria-live="polite">
            {t('payment.roundDone', {
              count: round.payments.length,
              gross: amount(round.totals.gross),
              tax: amount(round.totals.tax),
              net: amount(round.totals.net),
            })}
          </Typography>
          {round.carriedOver.length > 0 && (
            <DataTable
              caption={t('payment.carriedOver')}
              rows={round.carriedOver}
              rowKey={({ payeeId }) => payeeId}
              columns={[
                { name: 'payee', heading: t('payment.carriedOver'), isRowHeading: true, cell: ({ payee }) => payee },
                { name: 'balance', heading: t('year.balance'), isFigure: true, cell: (one) => amount(one.balance) },
              ]}
            />
          )}
        </>
      )}
    </FormDialog>
  );
};
