import { useState } from 'react';
import type { TaxRule } from '../../../../../domain/royalties/rules';
import { useRead, useWrite } from '../api/use-royalties';
import { FigureInput } from '../parts/figure-input';
import { TextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';
import { RuleList, type SettingsProps } from './rule-list';

/** What is withheld from a payment, by the day that it is made. */
export const TaxRules = ({ canWrite, today }: SettingsProps) => {
  const t = useText();
  const { amount, day, rate } = useFigures();
  const read = useRead<readonly TaxRule[]>({ path: '/tax-rules' });
  return (
    <RuleList
      read={read}
      caption={t('settings.taxRules')}
      empty={t('settings.empty')}
      addLabel={t('settings.addTaxRule')}
      canWrite={canWrite}
      nameOf={({ basis }) => basis}
      columns={[
        { name: 'from', heading: t('settings.from'), isRowHeading: true, cell: ({ from }) => day(from) },
        { name: 'rate', heading: t('tax.rate'), isFigure: true, cell: (one) => rate(one.rate) },
        { name: 'threshold', heading: t('tax.threshold'), isFigure: true, cell: ({ threshold }) => amount(threshold) },
        {
          name: 'nonResident',
          heading: t('tax.nonResident'),
          isFigure: true,
          cell: ({ nonResidentRate }) => (nonResidentRate === null ? '–' : rate(nonResidentRate)),
        },
        { name: 'basis', heading: t('settings.source'), cell: ({ basis }) => basis },
      ]}
      editor={(rule, close) => <Editor rule={rule} today={today} onClose={close} />}
    />
  );
};

const Editor = ({
  rule,
  today,
  onClose,
}: {
  readonly rule: TaxRule | null;
  readonly today: string;
  onClose(): void;
}) => {
  const t = useText();
  const { send } = useWrite();
  const [from, setFrom] = useState(rule?.from ?? today);
  const [rate, setRate] = useState<string | null>(rule?.rate ?? '0.1');
  const [threshold, setThreshold] = useState<string | null>(rule ? String(rule.threshold) : null);
  const [nonResidentRate, setNonResidentRate] = useState<string | null>(rule?.nonResidentRate ?? null);
  const [basis, setBasis] = useState(rule?.basis ?? '');
  const submit = async () => {
    const { problem } = await send<TaxRule>({
      method: rule ? 'put' : 'post',
      path: rule ? `/tax-rules/${rule.id}` : '/tax-rules',
      body: { from, rate, threshold: Number(threshold), nonResidentRate, basis: basis.trim() },
    });
    return problem;
  };
  return (
    <FormDialog
      title={t(rule ? 'settings.editTaxRule' : 'settings.addTaxRule')}
      submitLabel={t('action.save')}
      canSubmit={from !== '' && rate !== null && threshold !== null && basis.trim() !== ''}
      submit={submit}
      onClose={onClose}
    >
      <TextField label={t('settings.from')} type="date" required value={from} onChange={setFrom} />
      <FigureInput label={t('tax.ratePercent')} kind="percent" value={rate} onChange={setRate} />
      <FigureInput label={t('tax.threshold')} kind="amount" value={threshold} onChange={setThreshold} />
      <FigureInput
        label={t('tax.nonResidentPercent')}
        kind="percent"
        isOptional
        value={nonResidentRate}
        onChange={setNonResidentRate}
      />
      <TextField label={t('settings.source')} required value={basis} onChange={setBasis} />
    </FormDialog>
  );
};
