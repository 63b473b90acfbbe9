import { Box, Flex, LinkButton } from '@strapi/design-system';
import { ArrowsCounterClockwise, ArrowsHorizontal } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { useVersionQuery } from '../../api/history-api';
import { problemIn } from '../../api/problem';
import type { EntryAddress } from '../../entry/address';
import { HistoryLayout, HistoryLoading } from '../history-layout';
import { HistoryProblem } from '../history-problem';
import { comparePath, restorePath } from '../paths';
import { VersionFacts } from '../timeline/version-facts';
import { VersionMarks } from '../timeline/version-marks';
import { PageFrame } from './page-frame';

/** One version: what it is, and how readers would see it. */
export const VersionPage = ({ address, version: id }: { readonly address: EntryAddress; readonly version: number }) => {
  const { formatMessage } = useIntl();
  const {
    currentData: version,
    error,
    isFetching,
    refetch,
  } = useVersionQuery({ address, version: id }, { refetchOnMountOrArgChange: true });
  return (
    <HistoryLayout
      address={address}
      title={formatMessage({ id: 'editorial.history.version' }, { version: version?.label ?? '' })}
      backTo="timeline"
      actions={
        version && (
          <Flex gap={2}>
            {version.allowed.compare && !version.marks.includes('working') && (
              <LinkButton
                tag={RouterLink}
                variant="tertiary"
                startIcon={<ArrowsHorizontal />}
                to={comparePath(address, version.id, 'working')}
              >
                {formatMessage({ id: 'editorial.history.compareWorking' })}
              </LinkButton>
            )}
            {version.allowed.restore && (
              <LinkButton
                tag={RouterLink}
                variant="secondary"
                startIcon={<ArrowsCounterClockwise />}
                to={restorePath(address, version.id)}
              >
                {formatMessage({ id: 'editorial.history.restore' })}
              </LinkButton>
            )}
          </Flex>
        )
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {isFetching && !version && <HistoryLoading message="editorial.history.loading" />}
        {error && !isFetching && (
          <HistoryProblem
            problem={problemIn(error)}
            title="editorial.history.problem.load"
            retry={() => void refetch()}
          />
        )}
        {version && (
          <>
            <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
              <Box paddingBottom={2}>
                <VersionMarks {...version} />
              </Box>
              <VersionFacts address={address} version={version} />
            </Box>
            <PageFrame address={address} version={version.id} label={version.label} />
          </>
        )}
      </Flex>
    </HistoryLayout>
  );
};
