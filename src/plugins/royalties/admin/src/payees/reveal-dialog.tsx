import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PayeeView, SensitiveView } from '../../../../../domain/royalties/views';
import { useWrite } from '../api/use-royalties';
import { LongTextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { useText } from '../parts/use-text';

/** The clear values, for a reason that goes into the audit; they are gone when the dialog closes. */
export const RevealDialog = ({ payee, onClose }: { readonly payee: PayeeView; onClose(): void }) => {
  const t = useText();
  const { send } = useWrite();
  const [reason, setReason] = useState('');
  const [clear, setClear] = useState<SensitiveView | null>(null);
  const reveal = async () => {
    const { data, problem } = await send<SensitiveView>({
      method: 'post',
      path: `/payees/${payee.id}/reveal`,
      body: { reason: reason.trim() },
    });
    setClear(data);
    return problem;
  };
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [t('field.legalName'), clear?.legalName],
    [t('field.taxCode'), clear?.taxCode],
    [t('field.bank'), clear?.bankAccount?.bank],
    [t('field.accountNumber'), clear?.bankAccount?.number],
    [t('field.accountHolder'), clear?.bankAccount?.holder],
  ];
  return (
    <FormDialog
      title={t('payee.revealOf', { name: payee.name })}
      submitLabel={t('payee.reveal')}
      canSubmit={reason.trim() !== '' && clear === null}
      staysOpen
      submit={reveal}
      onClose={onClose}
    >
      {clear === null ? (
        <>
          <Typography>{t('payee.revealText')}</Typography>
          <LongTextField label={t('field.reason')} required value={reason} onChange={setReason} />
        </>
      ) : (
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3} aria-live="polite">
          {facts.map(([name, value]) => (
            <Flex key={name} direction="column" alignItems="flex-start" gap={1}>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {name}
              </Typography>
              <Typography tag="dd" fontWeight="semiBold" textColor="neutral800">
                {value ?? '–'}
              </Typography>
            </Flex>
          ))}
        </Flex>
      )}
    </FormDialog>
  );
};
