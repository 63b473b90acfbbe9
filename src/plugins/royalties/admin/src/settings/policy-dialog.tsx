import { Button, Checkbox, Grid, Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import type { PolicyPreviewView } from '../../../../../domain/royalties/report-views';
import { decisiveDays, type DecisiveDay, type Policy, type PolicyRules } from '../../../../../domain/royalties/rules';
import type { Problem } from '../api/problem';
import { useWrite } from '../api/use-royalties';
import { FigureInput } from '../parts/figure-input';
import { SelectField, TextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { ProblemNotice } from '../parts/notice';
import { useText } from '../parts/use-text';
import { PolicyPreview } from './policy-preview';
import { BonusTable, GenreTable } from './policy-tables';

interface PolicyDialogProps {
  readonly policy: Policy | null;
  /** What a new policy begins with. */
  readonly template: Policy;
  readonly today: string;
  onClose(): void;
}

const Third = ({ children }: { readonly children: ReactNode }) => (
  <Grid.Item col={4} s={12} alignItems="flex-start">
    {children}
  </Grid.Item>
);

/** A policy as a whole, with a look at what it would do to the open months before it is kept. */
export const PolicyDialog = ({ policy, template, today, onClose }: PolicyDialogProps) => {
  const t = useText();
  const { send, isBusy } = useWrite();
  const [name, setName] = useState(policy?.name ?? '');
  const [from, setFrom] = useState(policy?.from ?? today);
  const [to, setTo] = useState(policy?.to ?? '');
  const [endsPrevious, setEndsPrevious] = useState(policy === null);
  const [rules, setRules] = useState<PolicyRules>((policy ?? template).rules);
  const [preview, setPreview] = useState<PolicyPreviewView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = (part: Partial<PolicyRules>): void => {
    setRules({ ...rules, ...part });
    setPreview(null);
  };
  const body = { name: name.trim(), from, to: to === '' ? null : to, rules, endsPrevious };
  const look = async (): Promise<void> => {
    const answer = await send<PolicyPreviewView>({
      method: 'post',
      path: '/policies/preview',
      body: policy ? { ...body, id: policy.id } : body,
    });
    setPreview(answer.data);
    setProblem(answer.problem);
  };
  const submit = async () => {
    const answer = await send<Policy>({
      method: policy ? 'put' : 'post',
      path: policy ? `/policies/${policy.id}` : '/policies',
      body,
    });
    return answer.problem;
  };
  const range = (key: 'translation' | 'captions') => (
    <>
      {(['min', 'max', 'proposed'] as const).map((part) => (
        <Third key={`${key}-${part}`}>
          <FigureInput
            label={t(`policy.${key}.${part}`)}
            kind="percent"
            value={rules[key][part]}
            onChange={(value) => change({ [key]: { ...rules[key], [part]: value ?? '' } })}
          />
        </Third>
      ))}
    </>
  );
  const figure = (key: 'organizationFactor' | 'baseSalaryFactor', kind: 'decimal' | 'percent') => (
    <Third>
      <FigureInput
        label={t(`policy.${key}`)}
        kind={kind}
        value={rules[key]}
        onChange={(value) => change({ [key]: value ?? '' })}
      />
    </Third>
  );
  const count = (key: 'paymentDay' | 'wordsPerLengthUnit') => (
    <Third>
      <FigureInput
        label={t(`policy.${key}`)}
        kind="amount"
        value={String(rules[key])}
        onChange={(value) => change({ [key]: Number(value) })}
      />
    </Third>
  );
  return (
    <FormDialog
      title={t(policy ? 'settings.editPolicy' : 'settings.addPolicy')}
      submitLabel={t('action.save')}
      canSubmit={name.trim() !== '' && from !== ''}
      submit={submit}
      onClose={onClose}
    >
      <TextField label={t('field.name')} required value={name} onChange={setName} />
      <Grid.Root gap={4}>
        <Third>
          <TextField label={t('settings.from')} type="date" required value={from} onChange={setFrom} />
        </Third>
        <Third>
          <TextField label={t('settings.to')} type="date" value={to} hint={t('settings.toHint')} onChange={setTo} />
        </Third>
        <Third>
          <FigureInput
            label={t('policy.fund')}
            kind="amount"
            isOptional
            value={rules.monthlyFund === null ? null : String(rules.monthlyFund)}
            onChange={(value) => change({ monthlyFund: value === null ? null : Number(value) })}
          />
        </Third>
        {figure('baseSalaryFactor', 'percent')}
        {figure('organizationFactor', 'decimal')}
        <Third>
          <SelectField
            label={t('policy.decisiveDay')}
            value={rules.decisiveDay}
            choices={decisiveDays.map((one) => ({ value: one, label: t(`decisiveDay.${one}`) }))}
            onChange={(value) => change({ decisiveDay: value as DecisiveDay })}
          />
        </Third>
        {count('paymentDay')}
        {count('wordsPerLengthUnit')}
        <Third>
          <TextField
            label={t('settings.source')}
            required
            value={rules.source}
            onChange={(source) => change({ source })}
          />
        </Third>
        {(['ceiling', 'coefficient'] as const).map((part) => (
          <Third key={part}>
            <FigureInput
              label={t(`policy.photo.${part}`)}
              kind="decimal"
              value={rules.photo[part]}
              onChange={(value) => change({ photo: { ...rules.photo, [part]: value ?? '' } })}
            />
          </Third>
        ))}
      </Grid.Root>
      <Grid.Root gap={4}>
        {range('translation')}
        {range('captions')}
      </Grid.Root>
      {policy === null && (
        <Checkbox
          checked={endsPrevious}
          onCheckedChange={(checked: boolean | 'indeterminate') => setEndsPrevious(checked === true)}
        >
          {t('policy.endsPrevious')}
        </Checkbox>
      )}
      <Typography tag="h3" variant="delta">
        {t('policy.genres')}
      </Typography>
      <GenreTable rules={rules} onChange={(genres) => change({ genres })} />
      <Typography tag="h3" variant="delta">
        {t('bonus.title')}
      </Typography>
      <BonusTable rules={rules} onChange={(bonuses) => change({ bonuses })} />
      {problem && <ProblemNotice problem={problem} />}
      <div>
        <Button type="button" variant="secondary" loading={isBusy} onClick={() => void look()}>
          {t('policy.preview')}
        </Button>
      </div>
      {preview && <PolicyPreview preview={preview} />}
    </FormDialog>
  );
};
