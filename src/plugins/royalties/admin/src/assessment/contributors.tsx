import { Combobox, ComboboxOption, Field, Flex, IconButton, TextButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { LineResult } from '../../../../../domain/royalties/results';
import type { PayeeView } from '../../../../../domain/royalties/views';
import { useFigures } from '../parts/use-figures';
import { typedDecimal } from '../parts/typed';
import { useText } from '../parts/use-text';
import type { DraftContributor } from './draft-lines';

interface ContributorsProps {
  readonly contributors: readonly DraftContributor[];
  readonly payees: readonly PayeeView[];
  readonly result: LineResult | undefined;
  readonly disabled: boolean;
  onChange(contributors: readonly DraftContributor[]): void;
}

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(14rem, 2fr) minmax(9rem, 1fr) auto auto;
  gap: 0.8rem;
  align-items: center;
`;

/** Who is paid for a line, and which part: all shares empty means equal parts. */
export const Contributors = ({ contributors, payees, result, disabled, onChange }: ContributorsProps) => {
  const t = useText();
  const { amount } = useFigures();
  const change = (at: number, part: Partial<DraftContributor>): void =>
    onChange(contributors.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('contributors.title')}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {t('contributors.title')}
      </Typography>
      {contributors.map((contributor, index) => (
        <Row key={index}>
          <Combobox
            aria-label={t('contributors.payee', { number: index + 1 })}
            size="S"
            disabled={disabled}
            placeholder={contributor.shownAs ?? t('contributors.choose')}
            value={contributor.payeeId === null ? '' : String(contributor.payeeId)}
            clearLabel={t('clear')}
            onClear={() => change(index, { payeeId: null })}
            onChange={(value?: string) => change(index, { payeeId: value ? Number(value) : null })}
          >
            {payees
              .filter(({ id, isActive }) => isActive || id === contributor.payeeId)
              .map(({ id, name }) => (
                <ComboboxOption key={id} value={String(id)}>
                  {name}
                </ComboboxOption>
              ))}
          </Combobox>
          <Field.Input
            aria-label={t('contributors.share', { number: index + 1 })}
            placeholder={t('contributors.equal')}
            inputMode="decimal"
            size="S"
            disabled={disabled}
            hasError={contributor.share.trim() !== '' && typedDecimal(contributor.share) === null}
            value={contributor.share}
            endAction={<Typography textColor="neutral600">%</Typography>}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => change(index, { share: event.target.value })}
          />
          <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap', textAlign: 'right' }}>
            {result?.shares[index] ? amount(result.shares[index].amount) : ''}
          </Typography>
          <IconButton
            type="button"
            variant="ghost"
            label={t('contributors.remove', { number: index + 1 })}
            disabled={disabled}
            onClick={() => onChange(contributors.filter((_one, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </Row>
      ))}
      <div>
        <TextButton
          type="button"
          startIcon={<Plus />}
          disabled={disabled}
          onClick={() => onChange([...contributors, { payeeId: null, shownAs: null, share: '' }])}
        >
          {t('contributors.add')}
        </TextButton>
      </div>
    </Flex>
  );
};
