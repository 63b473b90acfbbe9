import { Button, Flex } from '@strapi/design-system';
import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import type { TimelineVersion } from '../../../../contracts/history';
import { useTimelineQuery } from '../../api/history-api';
import { problemIn } from '../../api/problem';
import type { EntryAddress } from '../../entry/address';
import { HistoryLoading } from '../history-layout';
import { HistoryProblem } from '../history-problem';
import { EventRow } from './event-row';
import { newestFirst } from './presentation';
import { TimelineList } from './timeline-item';
import { VersionRow } from './version-row';

const chunkSize = 50;

interface TimelineChunkProps {
  readonly address: EntryAddress;
  readonly cursor: number | null;
  /** Chunks to show, this one included. Each takes its cursor from the one before, so that no row falls between two. */
  readonly chunks: number;
  readonly chosen: readonly TimelineVersion[];
  readonly live: number | null;
  onChoose(version: TimelineVersion): void;
  onMore(): void;
}

export const TimelineChunk = (props: TimelineChunkProps) => {
  const { address, cursor, chunks, chosen, live, onChoose, onMore } = props;
  const { formatMessage } = useIntl();
  const { data, error, isLoading, isFetching, refetch } = useTimelineQuery(
    { address, cursor, limit: chunkSize },
    { refetchOnMountOrArgChange: true },
  );
  if (isLoading) return <HistoryLoading message="editorial.history.loading" />;
  if (!data) {
    return error ? (
      <HistoryProblem problem={problemIn(error)} title="editorial.history.problem.load" retry={() => void refetch()} />
    ) : null;
  }
  const { data: versions, meta } = data;
  return (
    <>
      <TimelineList aria-busy={isFetching}>
        {versions.map((version, index) => (
          <Fragment key={version.id}>
            {newestFirst(version.events).map((event) => (
              <EventRow key={event.id} event={event} label={labelOf(event.version, versions, version)} />
            ))}
            <VersionRow
              address={address}
              version={version}
              live={live}
              isChosen={chosen.some(({ id }) => id === version.id)}
              takesFocus={cursor !== null && index === 0}
              onChoose={onChoose}
            />
          </Fragment>
        ))}
      </TimelineList>
      {meta.nextCursor !== null && chunks > 1 && (
        <TimelineChunk {...props} cursor={meta.nextCursor} chunks={chunks - 1} />
      )}
      {meta.nextCursor !== null && chunks === 1 && (
        <Flex justifyContent="center" padding={4}>
          <Button variant="tertiary" onClick={onMore}>
            {formatMessage({ id: 'editorial.history.loadMore' })}
          </Button>
        </Flex>
      )}
    </>
  );
};

/** The version that an event was about, where that isn't the one it stands above. */
const labelOf = (about: number | null, versions: readonly TimelineVersion[], { id }: TimelineVersion): string | null =>
  about === null || about === id ? null : (versions.find((one) => one.id === about)?.label ?? null);
