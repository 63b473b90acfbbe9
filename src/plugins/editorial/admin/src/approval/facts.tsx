import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DecisionView, EntryView, ReviewView } from '../../../contracts';
import { useMoment } from '../entry/use-moment';
import { useTextInPanel } from '../entry/use-text-in-panel';
import { Comment, DueTime, Fact, Strong, usePersonAndTime } from './fact';

const VersionFact = ({
  name,
  label,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly children: string;
}) => (
  <Fact name={name}>
    <Strong>{label}</Strong>
    {' · '}
    {children}
  </Fact>
);

const ReviewFact = ({ review }: { readonly review: ReviewView }) => {
  const { formatMessage } = useIntl();
  const inPanel = useTextInPanel();
  const personAndTime = usePersonAndTime();
  const { name, number, of } = review.step;
  return (
    <Fact name={formatMessage({ id: 'editorial.fact.review' })}>
      <Strong>{formatMessage({ id: 'editorial.fact.step' }, { number, of, name: inPanel(name) })}</Strong>
      {review.dueAt && (
        <>
          {' · '}
          <DueTime at={review.dueAt} />
        </>
      )}
      <br />
      {formatMessage({ id: 'editorial.fact.submittedBy' }, { who: personAndTime(review.openedBy, review.openedAt) })}
      {review.comment && <Comment>{review.comment}</Comment>}
    </Fact>
  );
};

const DecisionFact = ({ decision }: { readonly decision: DecisionView }) => {
  const { formatMessage } = useIntl();
  const personAndTime = usePersonAndTime();
  return (
    <Fact name={formatMessage({ id: `editorial.fact.${decision.decision}` })}>
      {personAndTime(decision.actor, decision.decidedAt)}
      {decision.comment && <Comment>{decision.comment}</Comment>}
    </Fact>
  );
};

/** The last decision speaks about the working version only while that is what was decided on. */
const isDecisionCurrent = ({ approvalStatus }: EntryView): boolean =>
  ['rejected', 'approved', 'scheduled'].includes(approvalStatus);

const LiveFact = ({ entry }: { readonly entry: EntryView }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const name = formatMessage({ id: 'editorial.fact.liveVersion' });
  const { liveVersion, lastLiveAt } = entry;
  if (!liveVersion) return <Fact name={name}>{formatMessage({ id: 'editorial.fact.nothingLive' })}</Fact>;
  return (
    <VersionFact name={name} label={liveVersion.label}>
      {formatMessage({ id: 'editorial.fact.liveSince' }, { time: moment(lastLiveAt ?? liveVersion.createdAt) })}
    </VersionFact>
  );
};

/** When the clock will publish or take down; and that it could not, where it should have. */
const TimeFacts = ({ entry }: { readonly entry: EntryView }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const { schedule } = entry;
  const expiry = schedule?.unpublishAt ?? entry.expiresAt;
  return (
    <>
      {schedule && (
        <Fact name={formatMessage({ id: 'editorial.fact.publishAt' })}>
          <Strong>{moment(schedule.publishAt)}</Strong>
          {' · '}
          {formatMessage({ id: 'editorial.fact.approvedBy' }, { person: schedule.approvedBy.name })}
        </Fact>
      )}
      {expiry && (
        <Fact name={formatMessage({ id: 'editorial.fact.unpublishAt' })}>
          <Strong>{moment(expiry)}</Strong>
        </Fact>
      )}
    </>
  );
};

const PeopleFacts = ({ entry }: { readonly entry: EntryView }) => {
  const { formatMessage, formatList } = useIntl();
  const { assignment, owner, collaborators } = entry;
  return (
    <>
      {assignment && (
        <Fact name={formatMessage({ id: 'editorial.fact.assignee' })}>
          <Strong>{assignment.assignee.name}</Strong>
          {assignment.dueAt && (
            <>
              {' · '}
              <DueTime at={assignment.dueAt} />
            </>
          )}
        </Fact>
      )}
      {owner && <Fact name={formatMessage({ id: 'editorial.fact.owner' })}>{owner.name}</Fact>}
      {collaborators.length > 0 && (
        <Fact name={formatMessage({ id: 'editorial.fact.collaborators' })}>
          {formatList(
            collaborators.map(({ name }) => name),
            { type: 'conjunction' },
          )}
        </Fact>
      )}
    </>
  );
};

const RetractionFact = ({ retraction }: { readonly retraction: NonNullable<EntryView['retraction']> }) => {
  const { formatMessage } = useIntl();
  const personAndTime = usePersonAndTime();
  return (
    <Fact name={formatMessage({ id: 'editorial.fact.retraction' })}>
      {personAndTime(retraction.by, retraction.at)}
      <Comment>{retraction.reason}</Comment>
      {retraction.notice
        ? formatMessage({ id: 'editorial.fact.retractionNotice' }, { notice: retraction.notice })
        : formatMessage({ id: 'editorial.fact.noRetractionNotice' })}
    </Fact>
  );
};

export const EntryFacts = ({ entry }: { readonly entry: EntryView }) => {
  const { formatMessage } = useIntl();
  const personAndTime = usePersonAndTime();
  const { workingVersion } = entry;
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3} width="100%">
      <VersionFact name={formatMessage({ id: 'editorial.fact.workingVersion' })} label={workingVersion.label}>
        {personAndTime(workingVersion.actor, workingVersion.createdAt)}
      </VersionFact>
      <LiveFact entry={entry} />
      {entry.review && <ReviewFact review={entry.review} />}
      <TimeFacts entry={entry} />
      {entry.lastDecision && isDecisionCurrent(entry) && <DecisionFact decision={entry.lastDecision} />}
      {entry.retraction && <RetractionFact retraction={entry.retraction} />}
      <PeopleFacts entry={entry} />
    </Flex>
  );
};
