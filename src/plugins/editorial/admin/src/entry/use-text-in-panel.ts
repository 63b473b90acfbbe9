import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { isLocale, type TextByLocale } from '../../../../../domain/shared/locales';

/** What the newsroom named in its three languages, in the panel's. */
export const useTextInPanel = (): ((text: TextByLocale) => string) => {
  const { locale } = useIntl();
  return useCallback((text) => text[isLocale(locale) ? locale : 'en'], [locale]);
};
