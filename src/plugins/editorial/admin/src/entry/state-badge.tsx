import { Flex, Status, Typography, VisuallyHidden, type StatusVariant } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ListStateView } from '../../../contracts';
import { approvalVariants, livenessVariants } from '../approval/presentation';

interface BadgeProps {
  /** Says which of the two facts this is, to those who don't see the column or the panel around it. */
  readonly label: string;
  readonly text: string;
  readonly variant: StatusVariant;
}

const Badge = ({ label, text, variant }: BadgeProps) => (
  <Status variant={variant} size="S" maxWidth="max-content">
    <VisuallyHidden tag="span">{label}: </VisuallyHidden>
    <Typography tag="span" variant="omega" fontWeight="bold">
      {text}
    </Typography>
  </Status>
);

export const ApprovalBadge = ({ approvalStatus }: Pick<ListStateView, 'approvalStatus'>) => {
  const { formatMessage } = useIntl();
  return (
    <Badge
      label={formatMessage({ id: 'editorial.field.approvalStatus' })}
      text={formatMessage({ id: `editorial.approvalStatus.${approvalStatus}` })}
      variant={approvalVariants[approvalStatus]}
    />
  );
};

export const LivenessBadge = ({ liveness }: Pick<ListStateView, 'liveness'>) => {
  const { formatMessage } = useIntl();
  return (
    <Badge
      label={formatMessage({ id: 'editorial.field.liveness' })}
      text={formatMessage({ id: `editorial.liveness.${liveness}` })}
      variant={livenessVariants[liveness]}
    />
  );
};

export const TrashBadge = () => {
  const { formatMessage } = useIntl();
  return (
    <Badge
      label={formatMessage({ id: 'editorial.field.trashed' })}
      text={formatMessage({ id: 'editorial.trashed' })}
      variant="danger"
    />
  );
};

export const UrgentBadge = () => {
  const { formatMessage } = useIntl();
  return (
    <Badge
      label={formatMessage({ id: 'editorial.field.priority' })}
      text={formatMessage({ id: 'editorial.urgent' })}
      variant="danger"
    />
  );
};

export const StateBadges = ({
  approvalStatus,
  liveness,
  trashed,
}: Pick<ListStateView, 'approvalStatus' | 'liveness' | 'trashed'>) => (
  <Flex gap={2} wrap="wrap">
    {trashed && <TrashBadge />}
    <ApprovalBadge approvalStatus={approvalStatus} />
    <LivenessBadge liveness={liveness} />
  </Flex>
);
