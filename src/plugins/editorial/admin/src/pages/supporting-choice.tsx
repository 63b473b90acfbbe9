import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { isLocale } from '../../../../../domain/shared/locales';
import { Choice } from './page-parts';

interface Supporting {
  readonly documentId: string;
  readonly name: string;
}

interface SupportingChoiceProps {
  readonly type: 'category' | 'genre';
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

/** The newsroom's categories or genres, in the language of the panel. Who may not read them chooses none. */
export const SupportingChoice = ({ type, label, value, onChange }: SupportingChoiceProps) => {
  const { formatMessage, locale } = useIntl();
  const [options, setOptions] = useState<readonly Supporting[]>([]);
  useEffect(() => {
    let isWanted = true;
    const language = isLocale(locale) ? locale : 'vi';
    getFetchClient()
      .get<{ results: readonly Supporting[] }>(`/content-manager/collection-types/api::${type}.${type}`, {
        params: { pageSize: 100, locale: language },
      })
      .then(({ data }) => isWanted && setOptions(data.results))
      // Without its names the filter is left out; the page itself says what is wrong with the network.
      .catch(() => isWanted && setOptions([]));
    return () => {
      isWanted = false;
    };
  }, [locale, type]);
  if (options.length === 0) return null;
  return (
    <Choice
      name={type}
      label={formatMessage({ id: label })}
      value={value}
      options={options.map(({ documentId, name }) => [documentId, name])}
      onChange={onChange}
    />
  );
};
