import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Judged } from '../../../../../domain/checklist/judge';

/** What an item asks for, and by how much it is missed. */
export const useItemText = (): ((judged: Judged) => string) => {
  const { formatMessage } = useIntl();
  return useCallback(
    ({ item, isMet, count, minimum, maximum, unasked }) => {
      if (item === 'length') {
        const bound = maximum !== null && count > maximum ? 'tooLong' : 'tooShort';
        return formatMessage(
          { id: `editorial.checklist.length.${isMet ? 'met' : bound}` },
          { count, minimum: minimum ?? 0, maximum: maximum ?? 0 },
        );
      }
      // That no link is known to be broken says little while some were never asked.
      if (item === 'links' && isMet && unasked > 0) {
        return formatMessage({ id: 'editorial.checklist.unasked' }, { count: unasked });
      }
      return formatMessage({ id: `editorial.checklist.${isMet ? 'met' : 'unmet'}.${item}` }, { count });
    },
    [formatMessage],
  );
};
