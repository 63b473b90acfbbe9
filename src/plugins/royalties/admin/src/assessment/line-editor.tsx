import { Box, Field, Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { LineResult, Warning } from '../../../../../domain/royalties/results';
import type { PolicyRules } from '../../../../../domain/royalties/rules';
import type { PayeeView } from '../../../../../domain/royalties/views';
import { TextField } from '../parts/fields';
import { percentOf, typedPercent } from '../parts/typed';
import { useFigures } from '../parts/use-figures';
import { useLanguage, useText } from '../parts/use-text';
import { Arithmetic } from './arithmetic';
import { Contributors } from './contributors';
import type { DraftLine } from './draft-lines';
import { LineFigures } from './line-figures';
import { Warnings } from './warnings';

interface LineEditorProps {
  readonly draft: DraftLine;
  readonly number: number;
  readonly rules: PolicyRules | null;
  readonly payees: readonly PayeeView[];
  readonly result: LineResult | undefined;
  readonly warnings: readonly Warning[];
  readonly disabled: boolean;
  onChange(change: Partial<DraftLine>): void;
  onRemove(): void;
}

/** One line of an assessment: figures, people, bonuses, and how its amount comes about. */
export const LineEditor = (props: LineEditorProps) => {
  const { draft, number, rules, payees, result, warnings, disabled, onChange, onRemove } = props;
  const t = useText();
  const { amount } = useFigures();
  const title = t('line.title', { number, kind: t(`kind.${draft.kind}`) });
  return (
    <Box tag="section" aria-label={title} padding={4} hasRadius borderColor="neutral200" background="neutral0">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" gap={2}>
          <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
            {title}
          </Typography>
          <Flex gap={2}>
            <Typography fontWeight="bold" textColor="neutral800">
              {result ? amount(result.amount) : '–'}
            </Typography>
            <IconButton
              type="button"
              variant="ghost"
              label={t('line.remove', { number })}
              disabled={disabled}
              onClick={onRemove}
            >
              <Trash />
            </IconButton>
          </Flex>
        </Flex>
        <LineFigures draft={draft} rules={rules} disabled={disabled} onChange={onChange} />
        <Contributors
          contributors={draft.contributors}
          payees={payees}
          result={result}
          disabled={disabled}
          onChange={(contributors) => onChange({ contributors })}
        />
        <Bonuses draft={draft} rules={rules} disabled={disabled} onChange={onChange} />
        <TextField
          label={t('field.note')}
          value={draft.note}
          disabled={disabled}
          onChange={(note) => onChange({ note })}
        />
        <Warnings warnings={warnings} />
        {result && <Arithmetic result={result} />}
      </Flex>
    </Box>
  );
};

/** Percentages that the policy allows; they add up and don't compound. */
const Bonuses = ({
  draft,
  rules,
  disabled,
  onChange,
}: Pick<LineEditorProps, 'draft' | 'rules' | 'disabled' | 'onChange'>) => {
  const t = useText();
  const language = useLanguage();
  const known = rules?.bonuses ?? [];
  const nameOf = (code: string): string => known.find((one) => one.code === code)?.name[language] ?? code;
  const left = known.filter(({ code }) => !draft.bonuses.some((bonus) => bonus.code === code));
  if (known.length === 0 && draft.bonuses.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('bonus.title')}>
      {draft.bonuses.map((bonus) => (
        <Flex key={bonus.code} gap={2}>
          <Typography flex="1" textColor="neutral800">
            {nameOf(bonus.code)}
          </Typography>
          <Field.Input
            aria-label={t('bonus.rate', { name: nameOf(bonus.code) })}
            size="S"
            inputMode="decimal"
            disabled={disabled}
            hasError={typedPercent(bonus.percent) === null}
            value={bonus.percent}
            endAction={<Typography textColor="neutral600">%</Typography>}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              onChange({
                bonuses: draft.bonuses.map((one) =>
                  one.code === bonus.code ? { ...one, percent: event.target.value } : one,
                ),
              })
            }
          />
          <IconButton
            type="button"
            variant="ghost"
            label={t('bonus.remove', { name: nameOf(bonus.code) })}
            disabled={disabled}
            onClick={() => onChange({ bonuses: draft.bonuses.filter(({ code }) => code !== bonus.code) })}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      {left.length > 0 && (
        <SingleSelect
          aria-label={t('bonus.add')}
          placeholder={t('bonus.add')}
          size="S"
          disabled={disabled}
          value=""
          onChange={(code: string | number) => {
            const rule = known.find((one) => one.code === code);
            if (rule) onChange({ bonuses: [...draft.bonuses, { code: rule.code, percent: percentOf(rule.min) }] });
          }}
        >
          {left.map(({ code }) => (
            <SingleSelectOption key={code} value={code}>
              {nameOf(code)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
    </Flex>
  );
};
