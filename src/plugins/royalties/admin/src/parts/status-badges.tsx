import { Status, Typography, type StatusVariant } from '@strapi/design-system';
import type { PeriodStatus } from '../../../../../domain/royalties/periods';
import type { AssessmentStatus, PaymentView } from '../../../../../domain/royalties/views';
import { useText } from './use-text';

const Badge = ({ text, variant }: { readonly text: string; readonly variant: StatusVariant }) => (
  <Status variant={variant} size="S" maxWidth="max-content">
    <Typography tag="span" variant="omega" fontWeight="bold" style={{ whiteSpace: 'nowrap' }}>
      {text}
    </Typography>
  </Status>
);

const periodVariants: Readonly<Record<PeriodStatus, StatusVariant>> = {
  open: 'secondary',
  submitted: 'warning',
  approved: 'primary',
  locked: 'alternative',
  paid: 'success',
};

export const PeriodBadge = ({ status }: { readonly status: PeriodStatus }) => {
  const t = useText();
  return <Badge text={t(`periodStatus.${status}`)} variant={periodVariants[status]} />;
};

const assessmentVariants: Readonly<Record<AssessmentStatus, StatusVariant>> = {
  none: 'neutral',
  proposed: 'secondary',
  ready: 'primary',
  confirmed: 'success',
};

export const AssessmentBadge = ({ status }: { readonly status: AssessmentStatus }) => {
  const t = useText();
  return <Badge text={t(`assessmentStatus.${status}`)} variant={assessmentVariants[status]} />;
};

export const PaymentBadge = ({ status }: Pick<PaymentView, 'status'>) => {
  const t = useText();
  return <Badge text={t(`paymentStatus.${status}`)} variant={status === 'paid' ? 'success' : 'danger'} />;
};
