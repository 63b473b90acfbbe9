import { Flex } from '@strapi/design-system';
import { Fragment, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Placed } from '../../../../../../domain/history/diff/entry-diff';
import { Fold } from './fold';
import { foldUnchanged } from './presentation';

/** A list with what changed in it and its neighbours; the rest can be unfolded. */
export const FoldedItems = <Item extends Placed>({
  items,
  children,
}: {
  readonly items: readonly Item[];
  children(item: Item): ReactNode;
}) => {
  const { formatMessage } = useIntl();
  const draw = (item: Item) => <Fragment key={`${item.from}/${item.to}`}>{children(item)}</Fragment>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {foldUnchanged(items).map((part) =>
        part.kind === 'shown' ? (
          draw(part.item)
        ) : (
          <Fold
            key={`${part.items[0]?.from}+`}
            label={formatMessage({ id: 'editorial.history.unchangedItems' }, { count: part.items.length })}
          >
            <Flex direction="column" alignItems="stretch" gap={2}>
              {part.items.map(draw)}
            </Flex>
          </Fold>
        ),
      )}
    </Flex>
  );
};
