import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { EntryResultView } from '../../../contracts/many-entries';
import type { BulkEntry } from './bulk-dialog';

/** What became of each entry: refused ones first, with the reason. */
export const BulkResults = ({
  results,
  entries,
}: {
  readonly results: readonly EntryResultView[];
  readonly entries: readonly BulkEntry[];
}) => {
  const { formatMessage } = useIntl();
  const titles = new Map(entries.map((entry) => [`${entry.documentId}/${entry.locale}`, entry.title]));
  const sorted = [...results].sort((one, other) => Number(one.ok) - Number(other.ok));
  const done = results.filter(({ ok }) => ok).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography role="status">
        {formatMessage({ id: 'editorial.bulk.done' }, { done, refused: results.length - done })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none', padding: 0 }}>
        {sorted.map((result) => (
          <Flex tag="li" key={`${result.documentId}/${result.locale}`} gap={3} alignItems="flex-start">
            {result.ok ? (
              <CheckCircle fill="success600" aria-hidden width="1.6rem" height="1.6rem" />
            ) : (
              <CrossCircle fill="danger600" aria-hidden width="1.6rem" height="1.6rem" />
            )}
            <Box>
              <Typography fontWeight="semiBold">
                {titles.get(`${result.documentId}/${result.locale}`) || result.documentId}
              </Typography>
              <Typography tag="p" textColor={result.ok ? 'neutral600' : 'danger600'}>
                {result.ok
                  ? formatMessage({ id: `editorial.approvalStatus.${result.approvalStatus ?? 'draft'}` })
                  : result.error?.message}
              </Typography>
            </Box>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};
