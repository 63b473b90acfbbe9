import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import {
  writtenAmount,
  writtenDay,
  writtenDecimal,
  writtenMonth,
  writtenNumber,
  writtenRate,
} from '../../../../../domain/royalties/words/written-figures';
import { newsroomTimeZone } from '../../../../../domain/shared/locales';
import { useLanguage } from './use-text';

/** Amounts, decimals, days and instants as the person's language writes them. */
export const useFigures = () => {
  const locale = useLanguage();
  const { formatDate } = useIntl();
  return useMemo(
    () => ({
      amount: (value: number) => writtenAmount(value, locale),
      number: (value: number) => writtenNumber(value, locale),
      decimal: (value: string) => writtenDecimal(value, locale),
      rate: (value: string) => writtenRate(value, locale),
      day: (value: string) => writtenDay(value, locale),
      month: (value: string) => writtenMonth(value, locale),
      moment: (value: string) =>
        formatDate(value, { dateStyle: 'medium', timeStyle: 'short', timeZone: newsroomTimeZone }),
    }),
    [locale, formatDate],
  );
};
