import { Flex, Status, Typography, VisuallyHidden } from '@strapi/design-system';
import { Pin } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { TimelineVersion } from '../../../../contracts/history';
import type { VersionView } from '../../../../contracts';
import { approvalVariants } from '../../approval/presentation';
import { markVariants } from './presentation';

type Marked = Pick<TimelineVersion, 'status' | 'marks' | 'pin' | 'purged'>;

/** What a version is now: its approval status, then live, pending, scheduled, working, pinned. */
export const VersionMarks = ({ marks, pin, status, purged }: Marked) => {
  const { formatMessage } = useIntl();
  // A pending or scheduled version is one by its approval status already.
  const shown = marks.filter((mark) => mark === 'live' || mark !== status);
  return (
    <Flex gap={2} wrap="wrap">
      <VersionStatus status={status} />
      {shown.map((mark) => (
        <Status key={mark} variant={markVariants[mark]} size="S" maxWidth="max-content">
          <Typography tag="span" variant="omega" fontWeight="bold">
            {formatMessage({ id: `editorial.history.mark.${mark}` })}
          </Typography>
        </Status>
      ))}
      {pin && (
        <Status variant="alternative" size="S" maxWidth="max-content">
          <Flex gap={1}>
            <Pin aria-hidden width="1.2rem" height="1.2rem" fill="alternative700" />
            <Typography tag="span" variant="omega" fontWeight="bold">
              {pin.name || formatMessage({ id: 'editorial.history.mark.pinned' })}
            </Typography>
          </Flex>
        </Status>
      )}
      {purged && (
        <Status variant="neutral" size="S" maxWidth="max-content">
          <Typography tag="span" variant="omega" fontWeight="bold">
            {formatMessage({ id: 'editorial.history.mark.purged' })}
          </Typography>
        </Status>
      )}
    </Flex>
  );
};

/** A version that is neither the working nor the live one only stood there once: that needs no colour. */
export const VersionStatus = ({ status }: { readonly status: VersionView['status'] }) => {
  const { formatMessage } = useIntl();
  if (status === 'live') return null;
  const isEarlier = status === 'superseded';
  return (
    <Status variant={isEarlier ? 'neutral' : approvalVariants[status]} size="S" maxWidth="max-content">
      <VisuallyHidden tag="span">{formatMessage({ id: 'editorial.field.approvalStatus' })}: </VisuallyHidden>
      <Typography tag="span" variant="omega" fontWeight="bold">
        {formatMessage({
          id: isEarlier ? 'editorial.history.status.superseded' : `editorial.approvalStatus.${status}`,
        })}
      </Typography>
    </Status>
  );
};
