import type { EditorialType } from '../../../../../domain/shared/content-types';
import { useIntl } from 'react-intl';
import type { SegmentPlaceView } from '../../../contracts/translation';
import { modelOf } from '../entry/address';

const blocks = ['paragraph', 'heading', 'quote', 'code', 'list-item'];

/** What the place of a text in an entry of this type is called. */
export const usePlaceName = (contentType: EditorialType) => {
  const { formatMessage } = useIntl();
  return ({ attribute, place }: SegmentPlaceView): string => {
    const first = formatMessage({
      id: `content-manager.content-types.${modelOf(contentType)}.${attribute}`,
      defaultMessage: attribute,
    });
    const rest = place.slice(1).flatMap((name, index, names) => {
      if (name === 'list' || name === 'cell') return [];
      if (name === 'list-item') return [formatMessage({ id: 'editorial.history.block.listItem' })];
      if (blocks.includes(name)) return [formatMessage({ id: `editorial.history.block.${name}` })];
      if (name.includes('.')) return [];
      const component = names[index - 1]?.includes('.') ? names[index - 1] : undefined;
      return [
        formatMessage({
          id: `content-manager.components.${component ?? ''}.${name}`,
          defaultMessage: name,
        }),
      ];
    });
    return [first, ...rest].join(' › ');
  };
};
