import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

const Key = styled.kbd`
  font-family: inherit;
  font-size: 1.1rem;
  padding: 0 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
`;

const shortcuts: readonly (readonly [keys: readonly string[], id: string])[] = [
  [['Alt ↓', 'Alt ↑'], 'changes'],
  [['Alt ['], 'older'],
  [['Alt ]'], 'newer'],
  [['Alt X'], 'swap'],
  [['Alt M'], 'mode'],
];

/** The keys of this page, in sight: nobody looks for a help that they don't know of. */
export const ShortcutHelp = () => {
  const { formatMessage } = useIntl();
  return (
    <Flex gap={4} wrap="wrap" paddingTop={2}>
      {shortcuts.map(([keys, id]) => (
        <Flex key={id} gap={1}>
          {keys.map((key) => (
            <Key key={key}>{key}</Key>
          ))}
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: `editorial.history.shortcut.${id}` })}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
