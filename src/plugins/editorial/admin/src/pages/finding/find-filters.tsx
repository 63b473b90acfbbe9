import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { findDates, findSorts } from '../../../../../../domain/finding/find-sorts';
import { locales } from '../../../../../../domain/shared/locales';
import { approvalStatuses } from '../../../../../../domain/workflow/approval-status';
import { shownLivenessValues } from '../../../../../../domain/workflow/liveness';
import { usePeopleQuery } from '../../api/workflow-api';
import { CategoryChoice } from '../coverage/category-choice';
import { DayChoice } from '../day-choice';
import { Choice, LanguageChoice, TypeChoice, useLanguageName } from '../page-parts';
import type { FindParameter, FindValues } from './find-parameters';
import { GenreChoice } from './genre-choice';

interface FiltersProps {
  readonly values: FindValues;
  onChange(changed: Partial<Record<FindParameter, string>>): void;
}

export const FindFilters = ({ values, onChange }: FiltersProps) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  const { data: people = [] } = usePeopleQuery(undefined);
  const choice = (name: FindParameter, label: string, options: readonly (readonly [string, string])[]) => (
    <Choice
      name={name}
      label={formatMessage({ id: label })}
      value={values[name]}
      options={options}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const sorts = findSorts.map((one) => [one, formatMessage({ id: `editorial.find.sort.${one}` })] as const);
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={4} paddingTop={4}>
      <TypeChoice value={values.type} onChange={(type) => onChange({ type })} />
      <LanguageChoice value={values.locale} onChange={(locale) => onChange({ locale })} />
      {choice(
        'status',
        'editorial.field.approvalStatus',
        approvalStatuses.map((one) => [one, formatMessage({ id: `editorial.approvalStatus.${one}` })]),
      )}
      {choice(
        'liveness',
        'editorial.field.liveness',
        shownLivenessValues.map((one) => [one, formatMessage({ id: `editorial.liveness.${one}` })]),
      )}
      {choice(
        'owner',
        'editorial.find.column.owner',
        people.map(({ id, name }) => [String(id), name]),
      )}
      <CategoryChoice value={values.category} onChange={(category) => onChange({ category })} />
      <GenreChoice value={values.genre} onChange={(genre) => onChange({ genre })} />
      {choice(
        'missing',
        'editorial.find.missing',
        locales.map((one) => [one, languageName(one)]),
      )}
      {choice(
        'dateOf',
        'editorial.find.dateOf',
        findDates.map((one) => [one, formatMessage({ id: `editorial.find.dateOf.${one}` })]),
      )}
      {(['from', 'to'] as const).map((name) => (
        <DayChoice
          key={name}
          name={name}
          label={formatMessage({ id: `editorial.audit.${name}` })}
          value={values[name]}
          onChange={(day) => onChange({ [name]: day })}
        />
      ))}
      {choice('trashed', 'editorial.field.trashed', [['true', formatMessage({ id: 'editorial.trashed' })]])}
      <Choice
        name="sort"
        label={formatMessage({ id: 'editorial.coverage.sort' })}
        isAlwaysOne
        value={values.sort || (values.q ? 'best' : 'updated')}
        options={sorts}
        onChange={(sort) => onChange({ sort })}
      />
    </Flex>
  );
};
