import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { LinkedEntryView } from '../../../contracts/corrections';
import { useArticlesQuery } from './corrections-api';

interface ApologyFieldProps {
  readonly locale: string;
  /** An article doesn't apologize for itself. */
  readonly ownDocumentId: string;
  readonly value: string;
  /** Articles that are named already, whatever the search finds. */
  readonly known: readonly LinkedEntryView[];
  onChange(documentId: string): void;
}

/** Looks for the article that apologizes, by its title, in the entry's language. */
export const ApologyField = ({ locale, ownDocumentId, value, known, onChange }: ApologyFieldProps) => {
  const { formatMessage } = useIntl();
  const [search, setSearch] = useState('');
  const { data: found = [], isFetching, isError } = useArticlesQuery({ locale, search });
  const named = known.map(({ documentId, title }) => ({ documentId, title: title ?? documentId }));
  const options = [...new Map([...found, ...named].map((article) => [article.documentId, article])).values()].filter(
    ({ documentId }) => documentId !== ownDocumentId,
  );
  return (
    <Field.Root
      name="correction-apology"
      hint={formatMessage({ id: 'editorial.correction.apology.hint' })}
      error={isError ? formatMessage({ id: 'editorial.correction.apology.problem' }) : undefined}
    >
      <Field.Label>{formatMessage({ id: 'editorial.correction.apology' })}</Field.Label>
      <Combobox
        value={value}
        loading={isFetching}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={formatMessage({ id: 'editorial.correction.apology.choose' })}
        noOptionsMessage={() => formatMessage({ id: 'editorial.correction.apology.none' })}
        clearLabel={formatMessage({ id: 'editorial.correction.apology.clear' })}
        onInputChange={(event: React.ChangeEvent<HTMLInputElement>) => setSearch(event.target.value)}
        onChange={(chosen) => onChange(chosen ?? '')}
        onClear={() => onChange('')}
      >
        {options.map(({ documentId, title }) => (
          <ComboboxOption key={documentId} value={documentId}>
            {title}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
