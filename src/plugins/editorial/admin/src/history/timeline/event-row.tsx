import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TimelineEvent } from '../../../../contracts/history';
import { useMoment } from '../../entry/use-moment';
import { useActorName } from '../use-words';
import { TimelineItem } from './timeline-item';
import { Quoted } from './version-facts';

/** A review's, a publication's or another step between two versions. */
export const EventRow = ({ event, label }: { readonly event: TimelineEvent; readonly label: string | null }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const actorName = useActorName();
  return (
    <TimelineItem isVersion={false}>
      <Box paddingTop={1} paddingBottom={1}>
        <Flex gap={1} wrap="wrap">
          <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
            {formatMessage({ id: `editorial.history.event.${event.action}`, defaultMessage: event.action })}
            {label !== null && ` ${label}`}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {`· ${actorName(event.actor)} · `}
            <time dateTime={event.at}>{moment(event.at)}</time>
          </Typography>
        </Flex>
        {event.comment && <Quoted>{event.comment}</Quoted>}
      </Box>
    </TimelineItem>
  );
};
