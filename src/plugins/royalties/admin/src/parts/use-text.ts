import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { defaultLocale, isLocale, type Locale } from '../../../../../domain/shared/locales';

export type Values = Readonly<Record<string, string | number>>;

export type Translate = (id: string, values?: Values) => string;

/** The panel's texts of the royalties, by the part of their id after `royalties.`. */
export const useText = (): Translate => {
  const { formatMessage } = useIntl();
  return useCallback((id, values) => formatMessage({ id: `royalties.${id}` }, values), [formatMessage]);
};

/** The language that the person reads the panel in. */
export const useLanguage = (): Locale => {
  const { locale } = useIntl();
  return isLocale(locale) ? locale : defaultLocale;
};
