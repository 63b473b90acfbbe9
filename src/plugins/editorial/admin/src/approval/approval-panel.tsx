import { Button, Flex, LinkButton, Loader, MenuItem, SimpleMenu, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { EntryView } from '../../../contracts';
import type { ScheduleView } from '../../../contracts/schedules';
import { useFailureText } from '../api/use-failure-text';
import { useProblemText } from '../api/use-problem-text';
import { editorialTypeOf, type EntryAddress } from '../entry/address';
import { StateBadges, UrgentBadge } from '../entry/state-badge';
import { useEntry } from '../entry/use-entry';
import { useEntryOnScreen, useIsCloning } from '../entry/use-entry-on-screen';
import { useMoment } from '../entry/use-moment';
import { PageDialog } from '../history/page-view/page-dialog';
import { comparePath } from '../history/paths';
import { CorrectionList } from '../corrections/correction-list';
import { FixNotices } from '../corrections/fix-notices';
import { Notice, NoticeText } from '../notice';
import type { PanelComponent } from '../strapi-internals';
import { openActionDialog } from './dialog-store';
import { EntryFacts } from './facts';
import { actionPresentations, furtherActions, primaryOf, type DialogAction } from './presentation';
import { ReviewHistoryButton } from './review-history';

/** The side panel of the five types: how the entry stands, and what the person may do about it. */
export const ApprovalPanel: PanelComponent = ({ model, document }) => {
  const { formatMessage } = useIntl();
  if (!editorialTypeOf(model)) return null;
  return {
    title: formatMessage({ id: 'editorial.panel.title' }),
    content: <PanelContent isSaved={document?.documentId !== undefined} />,
  };
};

const PanelContent = ({ isSaved }: { readonly isSaved: boolean }) => {
  const { formatMessage } = useIntl();
  const { address } = useEntryOnScreen();
  const isCloning = useIsCloning();
  const isReadable = isSaved && !isCloning;
  const { entry, problem, isLoading, retry } = useEntry(isReadable ? address : null);
  const problemText = useProblemText();

  if (!address || !isReadable) return <Note>{formatMessage({ id: 'editorial.panel.unsaved' })}</Note>;
  if (entry) return <Content address={address} entry={entry} />;
  if (isLoading) {
    return (
      <Flex justifyContent="center" width="100%">
        <Loader small>{formatMessage({ id: 'editorial.panel.loading' })}</Loader>
      </Flex>
    );
  }
  if (!problem) return null;
  return (
    <Flex role="alert" direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="danger600" style={{ whiteSpace: 'pre-line' }}>
        {problem.message || problemText(problem, 'action').message}
      </Typography>
      <Button variant="tertiary" size="S" onClick={retry}>
        {formatMessage({ id: 'editorial.panel.retry' })}
      </Button>
    </Flex>
  );
};

const Note = ({ children }: { readonly children: string }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const Content = ({ address, entry }: { readonly address: EntryAddress; readonly entry: EntryView }) => {
  const { formatMessage } = useIntl();
  const actions = furtherActions(entry.allowedActions, 'button');
  const inMenu = furtherActions(entry.allowedActions, 'menu');
  const isIdle = !primaryOf(entry.allowedActions) && actions.length === 0 && inMenu.length === 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <StateBadges approvalStatus={entry.approvalStatus} liveness={entry.liveness} trashed={entry.trashed} />
      {entry.review?.urgent && <UrgentBadge />}
      {entry.schedule?.failure && <FailedSchedule failure={entry.schedule.failure} />}
      <FixNotices address={address} entry={entry} />
      <EntryFacts entry={entry} />
      <CorrectionList entry={entry} />
      {entry.review && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <PageDialog address={address} version={entry.review.version} label={entry.workingVersion.label} />
          {entry.liveVersion && (
            <LinkButton
              tag={RouterLink}
              variant="tertiary"
              fullWidth
              to={comparePath(address, entry.liveVersion.id, 'working')}
            >
              {formatMessage({ id: 'editorial.history.compareLive' })}
            </LinkButton>
          )}
        </Flex>
      )}
      {actions.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          {actions.map((action) => (
            <Button
              key={action}
              variant={actionPresentations[action].variant}
              fullWidth
              onClick={() => openActionDialog({ address, action })}
            >
              {formatMessage({ id: `editorial.action.${action}.label` })}
            </Button>
          ))}
        </Flex>
      )}
      {isIdle && <Note>{formatMessage({ id: 'editorial.panel.nothingToDo' })}</Note>}
      <Flex gap={2} wrap="wrap">
        <FurtherActions address={address} actions={inMenu} />
        <ReviewHistoryButton address={address} />
      </Flex>
    </Flex>
  );
};

const FurtherActions = ({
  address,
  actions,
}: {
  readonly address: EntryAddress;
  readonly actions: readonly DialogAction[];
}) => {
  const { formatMessage } = useIntl();
  if (actions.length === 0) return null;
  return (
    <SimpleMenu label={formatMessage({ id: 'editorial.panel.further' })} variant="tertiary" size="S">
      {actions.map((action) => (
        <MenuItem
          key={action}
          variant={actionPresentations[action].variant.startsWith('danger') ? 'danger' : 'default'}
          onSelect={() => openActionDialog({ address, action })}
        >
          {formatMessage({ id: `editorial.action.${action}.label` })}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
};

const FailedSchedule = ({ failure }: { readonly failure: NonNullable<ScheduleView['failure']> }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const failureText = useFailureText();
  return (
    <Notice variant="danger" title={formatMessage({ id: 'editorial.schedule.failed' }, { time: moment(failure.at) })}>
      <NoticeText>{failureText(failure.code)}</NoticeText>
    </Notice>
  );
};
