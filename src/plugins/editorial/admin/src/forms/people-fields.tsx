import { Combobox, ComboboxOption, Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PersonView } from '../../../contracts';
import { usePeopleQuery } from '../api/workflow-api';

interface CommonProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly error?: string | undefined;
  /** People who stand there already, and may have left the newsroom since. */
  readonly known: readonly PersonView[];
}

interface Option {
  readonly value: string;
  readonly name: string;
}

/** Whoever can be chosen, with those who stand there already. */
const useOptions = (known: readonly PersonView[]) => {
  const { data: people = [], isFetching, isError } = usePeopleQuery(undefined);
  const listed = new Set(people.map(({ id }) => id));
  const others = known.filter(({ id }) => id !== null && !listed.has(id));
  const options: readonly Option[] = [...people, ...others].map(({ id, name }) => ({ value: String(id), name }));
  return { options, isFetching, isError };
};

export const PersonField = ({
  name,
  label,
  hint,
  required = false,
  error,
  known,
  value,
  onChange,
}: CommonProps & { readonly value: string; onChange(value: string): void }) => {
  const { formatMessage } = useIntl();
  const { options, isFetching, isError } = useOptions(known);
  const problem = error ?? (isError ? formatMessage({ id: 'editorial.people.problem' }) : undefined);
  return (
    <Field.Root name={name} hint={hint} required={required} error={problem}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value}
        loading={isFetching}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={formatMessage({ id: 'editorial.people.choose' })}
        noOptionsMessage={() => formatMessage({ id: 'editorial.people.none' })}
        clearLabel={formatMessage({ id: 'editorial.people.clear' })}
        onChange={(chosen) => onChange(chosen ?? '')}
        onClear={() => onChange('')}
      >
        {options.map((option) => (
          <ComboboxOption key={option.value} value={option.value}>
            {option.name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export const PeopleField = ({
  name,
  label,
  hint,
  required = false,
  error,
  known,
  value,
  onChange,
}: CommonProps & { readonly value: readonly string[]; onChange(value: readonly string[]): void }) => {
  const { formatMessage } = useIntl();
  const { options, isFetching, isError } = useOptions(known);
  const problem = error ?? (isError ? formatMessage({ id: 'editorial.people.problem' }) : undefined);
  return (
    <Field.Root name={name} hint={hint} required={required} error={problem}>
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={[...value]}
        withTags
        loading={isFetching}
        placeholder={formatMessage({ id: 'editorial.people.chooseSome' })}
        clearLabel={formatMessage({ id: 'editorial.people.clear' })}
        onChange={onChange}
        onClear={() => onChange([])}
      >
        {options.map((option) => (
          <MultiSelectOption key={option.value} value={option.value}>
            {option.name}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
