import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { newsroomTimeZone } from '../../../../../domain/shared/locales';

/** An instant as the newsroom's clock shows it, in the panel's language. */
export const useMoment = (): ((instant: string) => string) => {
  const { formatDate } = useIntl();
  return useCallback(
    (instant) => formatDate(instant, { dateStyle: 'medium', timeStyle: 'short', timeZone: newsroomTimeZone }),
    [formatDate],
  );
};
