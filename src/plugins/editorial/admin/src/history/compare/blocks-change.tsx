import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Block, BlockChange } from '../../../../../../domain/history/diff/entry-diff';
import { ChangeTag } from './change-tag';
import { FoldedItems } from './folded-items';
import { MediaCard } from './media-change';
import { isOn, wordOf, type Side } from './presentation';
import { RichRuns } from './runs';
import { ChangeStop, Sides } from './sides';

const Paragraph = styled.div<{ $block: Block }>`
  font-size: 1.4rem;
  line-height: 1.6;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-weight: ${({ $block }) => ($block.type === 'heading' ? 700 : 400)};
  font-family: ${({ $block }) => ($block.type === 'code' ? 'monospace' : 'inherit')};
  padding-inline-start: ${({ $block }) => ($block.type === 'list-item' ? `${($block.level ?? 1) * 1.6}rem` : 0)};

  ${({ $block, theme }) =>
    $block.type === 'quote'
      ? `border-inline-start: 3px solid ${theme.colors.neutral300}; padding-inline-start: 1.2rem;`
      : ''}
`;

/** What a block is, where that says more than "a paragraph". */
const useBlockName = () => {
  const { formatMessage } = useIntl();
  return ({ type, level, ordered }: Block): string => {
    const id = type === 'list-item' ? (ordered ? 'orderedItem' : 'listItem') : type;
    return formatMessage({ id: `editorial.history.block.${id}` }, { level });
  };
};

const BlockBody = ({ item, side }: { readonly item: BlockChange; readonly side?: Side }) => {
  const block = side === 'before' && item.formerBlock ? item.formerBlock : item.block;
  const bullet = block.type === 'list-item' ? (block.ordered ? '1. ' : '• ') : '';
  return (
    <Paragraph $block={block}>
      {bullet && <span aria-hidden>{bullet}</span>}
      {item.image ? (
        <MediaCard media={item.image} word={wordOf(item)} />
      ) : (
        <RichRuns runs={item.runs} {...(side ? { side } : {})} />
      )}
    </Paragraph>
  );
};

/** What can't be seen in the text itself: that the whole block came, went, moved, or became another kind. */
const BlockNote = ({ item }: { readonly item: BlockChange }) => {
  const name = useBlockName();
  const word = wordOf(item);
  if (word === 'same' || (word === 'changed' && !item.formerBlock)) return null;
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={1}>
      <ChangeTag word={word} />
      {(item.formerBlock || item.block.type !== 'paragraph') && (
        <Typography variant="pi" textColor="neutral600">
          {item.formerBlock ? `${name(item.formerBlock)} → ${name(item.block)}` : name(item.block)}
        </Typography>
      )}
    </Flex>
  );
};

/** Rich text, paragraph by paragraph; those that belong together stand beside each other. */
export const BlockChanges = ({ items }: { readonly items: readonly BlockChange[] }) => (
  <FoldedItems items={items}>
    {(item) => (
      <ChangeStop isChange={wordOf(item) !== 'same'}>
        <Box paddingTop={1} paddingBottom={1}>
          <BlockNote item={item} />
          <Sides
            isChange={false}
            inline={<BlockBody item={item} />}
            before={isOn('before', item) ? <BlockBody item={item} side="before" /> : null}
            after={isOn('after', item) ? <BlockBody item={item} side="after" /> : null}
          />
        </Box>
      </ChangeStop>
    )}
  </FoldedItems>
);
