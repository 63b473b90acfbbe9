import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { EntryLink } from '../entry/entry-link';
import type { EntryAddress } from '../entry/address';
import { useSuggestionsQuery } from './translation-api';

interface SuggestionsProps {
  readonly address: EntryAddress;
  readonly segment: string;
  readonly text: string;
  onUse(text: string): void;
}

/** What the newsroom has approved for such a text, with where it stands, and the names it has agreed on. */
export const Suggestions = ({ address, segment, text, onUse }: SuggestionsProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const { currentData } = useSuggestionsQuery({ address, segment });
  if (!currentData) return null;
  const unused = currentData.names.filter(({ target }) => !text.includes(target));
  if (currentData.matches.length === 0 && currentData.names.length === 0) return null;
  return (
    <Box background="neutral100" padding={3} hasRadius>
      {currentData.names.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={1} paddingBottom={2}>
          {currentData.names.map(({ contentType, documentId, source, target }) => (
            <Typography
              key={`${contentType}/${documentId}`}
              variant="pi"
              textColor={
                unused.some((one) => one.documentId === documentId) && text !== '' ? 'danger600' : 'neutral700'
              }
            >
              {formatMessage(
                { id: text !== '' && !text.includes(target) ? 'editorial.desk.nameUnused' : 'editorial.desk.name' },
                { source, target },
              )}
            </Typography>
          ))}
        </Flex>
      )}
      {currentData.matches.map(({ source, target, similarity, origin }) => (
        <Flex key={`${origin.documentId}/${source}`} gap={2} paddingTop={1} alignItems="flex-start">
          <Button size="S" variant="secondary" onClick={() => onUse(target)}>
            {formatNumber(similarity, { style: 'percent' })}
          </Button>
          <Box>
            <Typography tag="p">{target}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {source}
            </Typography>
            <EntryLink {...origin} />
          </Box>
        </Flex>
      ))}
    </Box>
  );
};
