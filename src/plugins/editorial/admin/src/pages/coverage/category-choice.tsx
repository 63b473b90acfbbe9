import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { isLocale } from '../../../../../../domain/shared/locales';
import { Choice } from '../page-parts';

interface Category {
  readonly documentId: string;
  readonly name: string;
}

/** The newsroom's categories, in the language of the panel. Who may not read them chooses none. */
export const CategoryChoice = ({ value, onChange }: { readonly value: string; onChange(value: string): void }) => {
  const { formatMessage, locale } = useIntl();
  const [categories, setCategories] = useState<readonly Category[]>([]);
  useEffect(() => {
    let isWanted = true;
    const language = isLocale(locale) ? locale : 'vi';
    getFetchClient()
      .get<{ results: readonly Category[] }>('/content-manager/collection-types/api::category.category', {
        params: { pageSize: 100, locale: language },
      })
      .then(({ data }) => isWanted && setCategories(data.results))
      // Without its names the filter is left out; the board itself says what is wrong with the network.
      .catch(() => isWanted && setCategories([]));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  if (categories.length === 0) return null;
  return (
    <Choice
      name="category"
      label={formatMessage({ id: 'editorial.coverage.category' })}
      value={value}
      options={categories.map(({ documentId, name }) => [documentId, name])}
      onChange={onChange}
    />
  );
};
