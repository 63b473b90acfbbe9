import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowsHorizontal } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { TimelineVersion } from '../../../../contracts/history';
import { useTimelineQuery } from '../../api/history-api';
import type { EntryAddress } from '../../entry/address';
import { StateBadges } from '../../entry/state-badge';
import { useEntry } from '../../entry/use-entry';
import { HistoryLayout } from '../history-layout';
import { comparePath } from '../paths';
import { DossierButton } from './dossier-button';
import { chosenWith, inOrder } from './presentation';
import { TimelineChunk } from './timeline-chunk';
import { Untrash } from './untrash';

/** Every version of an entry, newest first, with what happened between them. */
export const TimelinePage = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  const { entry } = useEntry(address);
  // The same answer as the first chunk's, read once.
  const { data: first } = useTimelineQuery({ address, cursor: null, limit: 50 });
  const [chunks, setChunks] = useState(1);
  const [chosen, setChosen] = useState<readonly TimelineVersion[]>([]);
  return (
    <HistoryLayout
      address={address}
      title={formatMessage({ id: 'editorial.history.title' })}
      backTo="entry"
      actions={first?.meta.dossier && <DossierButton address={address} />}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={4} wrap="wrap">
          <Flex gap={4} wrap="wrap">
            {entry && <StateBadges {...entry} />}
            {first && (
              <Typography textColor="neutral600">
                {formatMessage({ id: 'editorial.history.total' }, { count: first.meta.total })}
              </Typography>
            )}
          </Flex>
          <Flex gap={2} wrap="wrap">
            {entry?.liveVersion && entry.liveness === 'liveWithNewerChanges' && (
              <LinkButton
                tag={RouterLink}
                variant="secondary"
                startIcon={<ArrowsHorizontal />}
                to={comparePath(address, entry.liveVersion.id, 'working')}
              >
                {formatMessage({ id: 'editorial.history.compareWorkingLive' })}
              </LinkButton>
            )}
            {entry && <Untrash address={address} entry={entry} />}
          </Flex>
        </Flex>
        <ChosenBar address={address} chosen={chosen} onClear={() => setChosen([])} />
        <TimelineChunk
          address={address}
          cursor={null}
          chunks={chunks}
          chosen={chosen}
          live={entry?.liveVersion?.id ?? null}
          onChoose={(version) => setChosen((before) => chosenWith(before, version))}
          onMore={() => setChunks((count) => count + 1)}
        />
      </Flex>
    </HistoryLayout>
  );
};

/** Stays in sight while people look for the second version to compare. */
const ChosenBar = ({
  address,
  chosen,
  onClear,
}: {
  readonly address: EntryAddress;
  readonly chosen: readonly TimelineVersion[];
  onClear(): void;
}) => {
  const { formatMessage } = useIntl();
  const pair = inOrder(chosen);
  const text = pair
    ? formatMessage({ id: 'editorial.history.chosen.two' }, { from: pair[0].label, to: pair[1].label })
    : formatMessage(
        { id: chosen.length === 1 ? 'editorial.history.chosen.one' : 'editorial.history.chosen.none' },
        { version: chosen[0]?.label },
      );
  return (
    <Box position="sticky" top={0} zIndex={2} background="neutral100" paddingTop={2} paddingBottom={2}>
      <Flex gap={3} wrap="wrap" minHeight="3.2rem">
        <Typography textColor="neutral800" role="status">
          {text}
        </Typography>
        {pair && (
          <LinkButton tag={RouterLink} size="S" to={comparePath(address, pair[0].id, pair[1].id)}>
            {formatMessage({ id: 'editorial.history.compareChosen' })}
          </LinkButton>
        )}
        {chosen.length > 0 && (
          <Button variant="tertiary" size="S" onClick={onClear}>
            {formatMessage({ id: 'editorial.history.clearChosen' })}
          </Button>
        )}
      </Flex>
    </Box>
  );
};
