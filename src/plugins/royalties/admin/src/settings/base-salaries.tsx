import { Checkbox } from '@strapi/design-system';
import { useState } from 'react';
import type { BaseSalary } from '../../../../../domain/royalties/rules';
import { useRead, useWrite } from '../api/use-royalties';
import { FigureInput } from '../parts/figure-input';
import { TextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';
import { RuleList, type SettingsProps } from './rule-list';

/** Base salaries by decree; one decreed later for an earlier day makes the adjustments propose themselves. */
export const BaseSalaries = ({ canWrite, today }: SettingsProps) => {
  const t = useText();
  const { amount, day } = useFigures();
  const read = useRead<readonly BaseSalary[]>({ path: '/base-salaries' });
  return (
    <RuleList
      read={read}
      caption={t('settings.baseSalaries')}
      empty={t('settings.empty')}
      addLabel={t('settings.addBaseSalary')}
      canWrite={canWrite}
      nameOf={({ decree }) => decree}
      columns={[
        { name: 'from', heading: t('settings.from'), isRowHeading: true, cell: ({ from }) => day(from) },
        { name: 'amount', heading: t('field.baseSalary'), isFigure: true, cell: (one) => amount(one.amount) },
        { name: 'decree', heading: t('settings.decree'), cell: ({ decree }) => decree },
        {
          name: 'retroactive',
          heading: t('settings.retroactive'),
          cell: ({ retroactive }) => (retroactive ? t('yes') : t('no')),
        },
      ]}
      editor={(salary, close) => <Editor salary={salary} today={today} onClose={close} />}
    />
  );
};

const Editor = ({
  salary,
  today,
  onClose,
}: {
  readonly salary: BaseSalary | null;
  readonly today: string;
  onClose(): void;
}) => {
  const t = useText();
  const { send } = useWrite();
  const [from, setFrom] = useState(salary?.from ?? today);
  const [amount, setAmount] = useState<string | null>(salary ? String(salary.amount) : null);
  const [decree, setDecree] = useState(salary?.decree ?? '');
  const [retroactive, setRetroactive] = useState(salary?.retroactive ?? false);
  const submit = async () => {
    const { problem } = await send<BaseSalary>({
      method: salary ? 'put' : 'post',
      path: salary ? `/base-salaries/${salary.id}` : '/base-salaries',
      body: { from, amount: Number(amount), decree: decree.trim(), retroactive },
    });
    return problem;
  };
  return (
    <FormDialog
      title={t(salary ? 'settings.editBaseSalary' : 'settings.addBaseSalary')}
      submitLabel={t('action.save')}
      canSubmit={from !== '' && amount !== null && decree.trim() !== ''}
      submit={submit}
      onClose={onClose}
    >
      <TextField label={t('settings.from')} type="date" required value={from} onChange={setFrom} />
      <FigureInput label={t('field.baseSalary')} kind="amount" value={amount} onChange={setAmount} />
      <TextField label={t('settings.decree')} required value={decree} onChange={setDecree} />
      <Checkbox
        checked={retroactive}
        onCheckedChange={(checked: boolean | 'indeterminate') => setRetroactive(checked === true)}
      >
        {t('settings.retroactiveLong')}
      </Checkbox>
    </FormDialog>
  );
};
