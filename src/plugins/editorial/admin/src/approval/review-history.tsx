import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FullReviewView, ReviewDecisionView, ReviewStepView } from '../../../contracts/reviews';
import { problemIn } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { useReviewsQuery } from '../api/workflow-api';
import type { EntryAddress } from '../entry/address';
import { UrgentBadge } from '../entry/state-badge';
import { useTextInPanel } from '../entry/use-text-in-panel';
import { NoticeText } from '../notice';
import { Comment, Strong, usePersonAndTime } from './fact';

/** Opens the whole story: every review of the entry with its steps, decisions, comments and versions. */
export const ReviewHistoryButton = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="tertiary" size="S">
          {formatMessage({ id: 'editorial.reviews.open' })}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{formatMessage({ id: 'editorial.reviews.title' })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Reviews address={address} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

const Reviews = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const { data: reviews, error, isLoading } = useReviewsQuery(address, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Loader>{formatMessage({ id: 'editorial.panel.loading' })}</Loader>;
  if (error) {
    return (
      <Box role="alert">
        <NoticeText>{problemText(problemIn(error), 'action').message}</NoticeText>
      </Box>
    );
  }
  if (!reviews || reviews.length === 0) {
    return <Typography>{formatMessage({ id: 'editorial.reviews.none' })}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {reviews.map((review) => (
        <Review key={review.id} review={review} />
      ))}
    </Flex>
  );
};

const Review = ({ review }: { readonly review: FullReviewView }) => {
  const { formatMessage, formatList } = useIntl();
  const inPanel = useTextInPanel();
  const personAndTime = usePersonAndTime();
  const { workflow, editors } = review;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap" justifyContent="space-between">
        <Typography tag="h3" variant="delta">
          {workflow.name ? inPanel(workflow.name) : workflow.code}
        </Typography>
        {review.urgent && <UrgentBadge />}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(
          { id: 'editorial.reviews.submitted' },
          {
            who: personAndTime(review.openedBy, review.openedAt),
            version: (review.submittedVersion ?? review.version).label,
          },
        )}
      </Typography>
      {review.comment && <Comment>{review.comment}</Comment>}
      <Steps steps={review.steps} />
      {review.decisions.length > 0 && (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none', padding: 0 }}>
          {review.decisions.map((decision) => (
            <li key={`${decision.decidedAt}${decision.step.code}`}>
              <Decision decision={decision} />
            </li>
          ))}
        </Flex>
      )}
      {editors.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'editorial.reviews.editors' }, { people: formatList(editors.map(({ name }) => name)) })}
        </Typography>
      )}
      {review.endedAt && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(
            { id: 'editorial.reviews.ended' },
            {
              outcome: formatMessage({ id: `editorial.reviews.outcome.${review.outcome ?? 'ended'}` }),
              who: personAndTime({ id: null, name: '' }, review.endedAt),
            },
          )}
        </Typography>
      )}
    </Flex>
  );
};

const Steps = ({ steps }: { readonly steps: readonly ReviewStepView[] }) => {
  const { formatMessage } = useIntl();
  const inPanel = useTextInPanel();
  return (
    <Flex tag="ol" gap={2} wrap="wrap" style={{ listStyle: 'none', padding: 0 }}>
      {steps.map(({ code, name, number, state }) => (
        <Box
          key={code}
          tag="li"
          paddingTop={1}
          paddingBottom={1}
          paddingLeft={3}
          paddingRight={3}
          hasRadius
          background={state === 'current' ? 'primary100' : 'neutral100'}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <Typography variant="pi" textColor={state === 'current' ? 'primary700' : 'neutral700'}>
            {number}. {inPanel(name)} ({formatMessage({ id: `editorial.reviews.step.${state}` })})
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};

const Decision = ({ decision }: { readonly decision: ReviewDecisionView }) => {
  const { formatMessage } = useIntl();
  const inPanel = useTextInPanel();
  const personAndTime = usePersonAndTime();
  const { step, toStep, version } = decision;
  const what = formatMessage(
    { id: toStep ? 'editorial.reviews.returned' : `editorial.reviews.${decision.decision}` },
    { step: inPanel(step.name), toStep: toStep ? inPanel(toStep.name) : '', version: version.label },
  );
  return (
    <Typography tag="div" variant="pi" textColor="neutral600">
      <Strong>{what}</Strong>
      <br />
      {personAndTime(decision.actor, decision.decidedAt)}
      {decision.isFourEyesException && ` · ${formatMessage({ id: 'editorial.reviews.exception' })}`}
      {decision.comment && <Comment>{decision.comment}</Comment>}
    </Typography>
  );
};
