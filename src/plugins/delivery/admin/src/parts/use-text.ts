import { useCallback } from 'react';
import { useIntl } from 'react-intl';

export type Translate = (id: string, values?: Readonly<Record<string, string | number>>) => string;

/** The panel's texts of delivery, by the part of their id after `delivery.`. */
export const useText = (): Translate => {
  const { formatMessage } = useIntl();
  return useCallback((id, values) => formatMessage({ id: `delivery.${id}` }, values), [formatMessage]);
};

/** Instants as people write them in the panel's language. */
export const useInstant = (): ((instant: string) => string) => {
  const { formatDate } = useIntl();
  return useCallback((instant) => formatDate(instant, { dateStyle: 'short', timeStyle: 'medium' }), [formatDate]);
};
