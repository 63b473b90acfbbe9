import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PlacedEntryView } from '../../../../contracts/placements';
import { shownNow } from './arrange';

/** The slot as it stands on the page: what is live and due now, the first one large. */
export const AsReadersSee = ({ placements }: { readonly placements: readonly PlacedEntryView[] }) => {
  const { formatMessage } = useIntl();
  const shown = shownNow(placements, new Date().toISOString());
  return (
    <Box
      tag="section"
      aria-labelledby="as-readers-see"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      <Typography tag="h2" id="as-readers-see" variant="delta">
        {formatMessage({ id: 'editorial.placements.asReaders' })}
      </Typography>
      {shown.length === 0 && (
        <Typography tag="p" textColor="neutral600">
          {formatMessage({ id: 'editorial.placements.readersNothing' })}
        </Typography>
      )}
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
        {shown.map(({ contentType, documentId, live }, index) => (
          <Box key={`${contentType}/${documentId}`}>
            {live?.kicker && (
              <Typography variant="sigma" textColor="primary600">
                {live.kicker}
              </Typography>
            )}
            <Typography tag="h3" variant={index === 0 ? 'alpha' : 'delta'} style={{ overflowWrap: 'anywhere' }}>
              {live?.name}
            </Typography>
            {index === 0 && live?.summary && <Typography tag="p">{live.summary}</Typography>}
          </Box>
        ))}
      </Flex>
    </Box>
  );
};
