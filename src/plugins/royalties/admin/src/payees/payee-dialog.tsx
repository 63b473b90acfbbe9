import { Checkbox, Flex, Grid, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import type { PayeeView } from '../../../../../domain/royalties/views';
import { useRead, useWrite } from '../api/use-royalties';
import { SelectField, TextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { useText } from '../parts/use-text';
import { draftOfPayee, payeeOf, type DraftPayee } from './draft-payee';

/** An account of the newsroom that a payee may be. */
interface Account {
  readonly id: number;
  readonly name: string;
}

const nobody = 'none';

const Half = ({ children }: { readonly children: ReactNode }) => (
  <Grid.Item col={6} s={12} alignItems="flex-start">
    {children}
  </Grid.Item>
);

/** A payee to add or change. Masked values are not shown for typing: what is left empty stays as it is. */
export const PayeeDialog = ({ payee, onClose }: { readonly payee: PayeeView | null; onClose(): void }) => {
  const t = useText();
  const { send } = useWrite();
  const { toggleNotification } = useNotification();
  const users = useRead<readonly Account[]>({ path: '/users' }).data ?? [];
  const [draft, setDraft] = useState<DraftPayee>(() => draftOfPayee(payee));
  const change = (part: Partial<DraftPayee>): void => setDraft({ ...draft, ...part });
  const submit = async () => {
    const { problem } = await send<PayeeView>({
      method: payee ? 'put' : 'post',
      path: payee ? `/payees/${payee.id}` : '/payees',
      body: payeeOf(draft),
    });
    if (!problem) toggleNotification({ type: 'success', message: t('done.save') });
    return problem;
  };
  const check = (name: 'isResident' | 'hasLaborContract' | 'withholdsBelowThreshold' | 'isActive') => (
    <Checkbox
      checked={draft[name]}
      onCheckedChange={(checked: boolean | 'indeterminate') => change({ [name]: checked === true })}
    >
      {t(`payee.${name}`)}
    </Checkbox>
  );
  const kept = (masked: string | null | undefined): string | undefined =>
    masked ? t('payee.kept', { value: masked }) : undefined;
  return (
    <FormDialog
      title={payee ? t('payee.editOf', { name: payee.name }) : t('payee.add')}
      submitLabel={t('action.save')}
      canSubmit={draft.name.trim() !== ''}
      submit={submit}
      onClose={onClose}
    >
      <Grid.Root gap={4}>
        <Half>
          <TextField label={t('field.name')} required value={draft.name} onChange={(name) => change({ name })} />
        </Half>
        <Half>
          <SelectField
            label={t('field.payeeKind')}
            value={draft.kind}
            choices={(['collaborator', 'staff'] as const).map((kind) => ({
              value: kind,
              label: t(`payeeKind.${kind}`),
            }))}
            onChange={(kind) => change({ kind: kind as DraftPayee['kind'] })}
          />
        </Half>
        <Half>
          <TextField
            label={t('field.penNames')}
            hint={t('payee.penNamesHint')}
            value={draft.penNames}
            onChange={(penNames) => change({ penNames })}
          />
        </Half>
        <Half>
          <SelectField
            label={t('field.user')}
            value={draft.userId === null ? nobody : String(draft.userId)}
            choices={[
              { value: nobody, label: t('payee.noUser') },
              ...users.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
            onChange={(id) => change({ userId: id === nobody ? null : Number(id) })}
          />
        </Half>
      </Grid.Root>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        {check('isResident')}
        {check('hasLaborContract')}
        {check('withholdsBelowThreshold')}
        {check('isActive')}
      </Flex>
      <TextField
        label={t('field.commitmentYears')}
        hint={t('payee.commitmentHint')}
        value={draft.commitmentYears}
        onChange={(commitmentYears) => change({ commitmentYears })}
      />
      <Typography tag="h3" variant="delta">
        {t('payee.sensitive')}
      </Typography>
      <Grid.Root gap={4}>
        <Half>
          <TextField
            label={t('field.legalName')}
            hint={kept(payee?.masked.legalName)}
            value={draft.legalName}
            onChange={(legalName) => change({ legalName })}
          />
        </Half>
        <Half>
          <TextField
            label={t('field.taxCode')}
            inputMode="numeric"
            hint={kept(payee?.masked.taxCode)}
            value={draft.taxCode}
            onChange={(taxCode) => change({ taxCode })}
          />
        </Half>
        <Half>
          <TextField
            label={t('field.bank')}
            hint={kept(payee?.masked.bankAccount?.bank)}
            value={draft.bank}
            onChange={(bank) => change({ bank })}
          />
        </Half>
        <Half>
          <TextField
            label={t('field.accountNumber')}
            inputMode="numeric"
            hint={kept(payee?.masked.bankAccount?.number)}
            value={draft.accountNumber}
            onChange={(accountNumber) => change({ accountNumber })}
          />
        </Half>
        <Half>
          <TextField
            label={t('field.accountHolder')}
            hint={kept(payee?.masked.bankAccount?.holder)}
            value={draft.accountHolder}
            onChange={(accountHolder) => change({ accountHolder })}
          />
        </Half>
      </Grid.Root>
    </FormDialog>
  );
};
