import { Grid } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { PolicyRules } from '../../../../../domain/royalties/rules';
import { SelectField, TextField } from '../parts/fields';
import { typedAmount, typedDecimal, typedPercent } from '../parts/typed';
import { useFigures } from '../parts/use-figures';
import { useLanguage, useText } from '../parts/use-text';
import type { DraftLine } from './draft-lines';

export interface LineFiguresProps {
  readonly draft: DraftLine;
  readonly rules: PolicyRules | null;
  readonly disabled: boolean;
  onChange(change: Partial<DraftLine>): void;
}

const Cell = ({ children }: { readonly children: ReactNode }) => (
  <Grid.Item col={4} s={12} alignItems="flex-start">
    {children}
  </Grid.Item>
);

/** The figures that a line of its kind has: what is typed is judged by the server, this only names it. */
export const LineFigures = ({ draft, rules, disabled, onChange }: LineFiguresProps) => {
  const t = useText();
  const language = useLanguage();
  const { decimal } = useFigures();
  const genre = rules?.genres.find(({ code }) => code === draft.genre);
  const wrong = (isWrong: boolean): string | undefined => (isWrong ? t('field.noFigure') : undefined);
  const highest = (ceiling: string | null | undefined): string | undefined =>
    ceiling ? t('field.ceiling', { ceiling: decimal(ceiling) }) : undefined;

  const genres = (
    <Cell>
      <SelectField
        label={t('field.genre')}
        value={draft.genre === '' ? null : draft.genre}
        disabled={disabled}
        required={draft.kind !== 'lump'}
        choices={[
          ...(rules?.genres ?? []).map(({ code, name }) => ({ value: code, label: name[language] })),
          ...(genre || draft.genre === '' ? [] : [{ value: draft.genre, label: draft.genre }]),
        ]}
        onChange={(chosen) => onChange({ genre: chosen })}
      />
    </Cell>
  );
  const coefficient = (ceiling: string | null | undefined) => (
    <Cell>
      <TextField
        label={t('field.coefficient')}
        inputMode="decimal"
        value={draft.coefficient}
        disabled={disabled}
        hint={highest(ceiling)}
        error={wrong(typedDecimal(draft.coefficient) === null)}
        onChange={(value) => onChange({ coefficient: value })}
      />
    </Cell>
  );
  const amount = (
    <Cell>
      <TextField
        label={t('field.amount')}
        inputMode="numeric"
        value={draft.amount}
        disabled={disabled}
        error={wrong(typedAmount(draft.amount) === null)}
        onChange={(value) => onChange({ amount: value })}
      />
    </Cell>
  );
  switch (draft.kind) {
    case 'text':
      return (
        <Grid.Root gap={3}>
          {genres}
          {coefficient(genre?.ceiling)}
          {(genre?.mode === 'length' || draft.lengthUnits !== '') && (
            <Cell>
              <TextField
                label={t('field.lengthUnits')}
                inputMode="decimal"
                value={draft.lengthUnits}
                disabled={disabled}
                error={wrong(draft.lengthUnits.trim() !== '' && typedDecimal(draft.lengthUnits) === null)}
                onChange={(value) => onChange({ lengthUnits: value })}
              />
            </Cell>
          )}
        </Grid.Root>
      );
    case 'photo':
      return (
        <Grid.Root gap={3}>
          <Cell>
            <TextField
              label={t('field.count')}
              inputMode="numeric"
              value={draft.count}
              disabled={disabled}
              error={wrong(!/^\d{1,3}$/.test(draft.count))}
              onChange={(value) => onChange({ count: value })}
            />
          </Cell>
          {coefficient(rules?.photo.ceiling)}
        </Grid.Root>
      );
    case 'translation':
      return (
        <Grid.Root gap={3}>
          {genres}
          <Cell>
            <TextField
              label={t('field.sourceCoefficient')}
              inputMode="decimal"
              value={draft.sourceCoefficient}
              disabled={disabled}
              hint={draft.sourceLocale === null ? t('field.sourceTyped') : t('field.sourceTaken')}
              error={wrong(typedDecimal(draft.sourceCoefficient) === null)}
              onChange={(value) => onChange({ sourceCoefficient: value, sourceLocale: null })}
            />
          </Cell>
          <Cell>
            <TextField
              label={t('field.rate')}
              inputMode="decimal"
              value={draft.percent}
              disabled={disabled}
              error={wrong(typedPercent(draft.percent) === null)}
              onChange={(value) => onChange({ percent: value })}
            />
          </Cell>
          <Cell>
            <SelectField
              label={t('field.form')}
              value={draft.form}
              disabled={disabled}
              choices={(['translation', 'captions'] as const).map((form) => ({
                value: form,
                label: t(`form.${form}`),
              }))}
              onChange={(form) => onChange({ form: form as DraftLine['form'] })}
            />
          </Cell>
        </Grid.Root>
      );
    case 'lump':
      return (
        <Grid.Root gap={3}>
          {genres}
          {amount}
        </Grid.Root>
      );
    case 'editing':
    case 'manual':
      return (
        <Grid.Root gap={3}>
          <Cell>
            <SelectField
              label={t('field.measure')}
              value={draft.measure}
              disabled={disabled}
              choices={(['coefficient', 'amount'] as const).map((one) => ({ value: one, label: t(`measure.${one}`) }))}
              onChange={(measure) => onChange({ measure: measure as DraftLine['measure'] })}
            />
          </Cell>
          {draft.measure === 'coefficient' ? coefficient(null) : amount}
        </Grid.Root>
      );
  }
};
