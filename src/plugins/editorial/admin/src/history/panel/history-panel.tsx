import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { TimelineVersion } from '../../../../contracts/history';
import { useTimelineQuery } from '../../api/history-api';
import { problemIn } from '../../api/problem';
import { editorialTypeOf, type EntryAddress } from '../../entry/address';
import { useMoment } from '../../entry/use-moment';
import { useEntryOnScreen, useIsCloning } from '../../entry/use-entry-on-screen';
import type { PanelComponent } from '../../strapi-internals';
import { HistoryLoading } from '../history-layout';
import { HistoryProblem } from '../history-problem';
import { historyPath, versionPath } from '../paths';
import { VersionMarks } from '../timeline/version-marks';
import { useActorName } from '../use-words';

const newest = 4;

/** The side panel's newest versions, with the way to all of them. */
export const HistoryPanel: PanelComponent = ({ model, document }) => {
  const { formatMessage } = useIntl();
  const { address } = useEntryOnScreen();
  const isCloning = useIsCloning();
  if (!editorialTypeOf(model) || !address || !document?.documentId || isCloning) return null;
  return {
    title: formatMessage({ id: 'editorial.history.panel' }),
    content: <PanelContent address={address} />,
  };
};

const PanelContent = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  const { currentData, error, isFetching, refetch } = useTimelineQuery(
    { address, cursor: null, limit: newest },
    { refetchOnMountOrArgChange: true },
  );
  const problem = error && problemIn(error);
  // A translator reads the source but has no business with how it came about.
  if (problem?.status === 403) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'editorial.history.notYours' })}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {isFetching && !currentData && <HistoryLoading message="editorial.history.loading" />}
      {problem && !isFetching && (
        <HistoryProblem problem={problem} title="editorial.history.problem.load" retry={() => void refetch()} />
      )}
      {currentData && (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {currentData.data.map((version) => (
            <NewestVersion key={version.id} address={address} version={version} />
          ))}
        </Flex>
      )}
      <LinkButton
        tag={RouterLink}
        variant="tertiary"
        fullWidth
        startIcon={<ClockCounterClockwise />}
        to={historyPath(address)}
      >
        {formatMessage({ id: 'editorial.history.open' })}
      </LinkButton>
    </Flex>
  );
};

const NewestVersion = ({ address, version }: { readonly address: EntryAddress; readonly version: TimelineVersion }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const actorName = useActorName();
  return (
    <Box tag="li">
      <Flex gap={2} alignItems="flex-start" paddingBottom={1}>
        {version.purged ? (
          <Typography fontWeight="semiBold">{version.label}</Typography>
        ) : (
          <Link
            tag={RouterLink}
            to={versionPath(address, version.id)}
            aria-label={formatMessage({ id: 'editorial.history.version' }, { version: version.label })}
          >
            {version.label}
          </Link>
        )}
        <VersionMarks {...version} />
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {`${actorName(version.actor)}, `}
        <time dateTime={version.createdAt}>{moment(version.createdAt)}</time>
      </Typography>
    </Box>
  );
};
