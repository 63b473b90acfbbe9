import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { failureMessages } from '../../../../../domain/shared/failure-messages';
import { isLocale } from '../../../../../domain/shared/locales';

/** Why something that ran without anybody watching was refused; a code without a message is an accident. */
export const useFailureText = () => {
  const { formatMessage, locale } = useIntl();
  return useCallback(
    (code: string): string => {
      const known = (failureMessages as Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>)[code];
      return known?.[isLocale(locale) ? locale : 'en'] ?? formatMessage({ id: 'editorial.failure.internal' });
    },
    [formatMessage, locale],
  );
};
