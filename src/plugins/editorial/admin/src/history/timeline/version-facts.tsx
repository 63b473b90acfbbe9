import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { VersionView } from '../../../../contracts';
import type { TimelineVersion } from '../../../../contracts/history';
import { formGroups, type FormGroupsUid } from '../../edit-form/form-groups';
import { modelOf, type EntryAddress } from '../../entry/address';
import { useMoment } from '../../entry/use-moment';
import { versionPath } from '../paths';
import { RestoreProblems } from '../restore/restore-problems';
import { useActorName, useFieldLabel } from '../use-words';
import { firstOf, inFormOrder } from './presentation';

/** How a version came about, by whom and when: one line. */
export const CameAbout = ({ version }: { readonly version: VersionView }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const actorName = useActorName();
  const how = formatMessage({ id: `editorial.history.action.${version.action}`, defaultMessage: version.action });
  const way =
    version.origin === 'admin-panel'
      ? null
      : formatMessage({ id: `editorial.history.origin.${version.origin}`, defaultMessage: version.origin });
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {[how, actorName(version.actor)].join(' · ')}
      {' · '}
      <time dateTime={version.createdAt}>{moment(version.createdAt)}</time>
      {way && ` · ${way}`}
    </Typography>
  );
};

export const Quoted = ({ children }: { readonly children: string }) => (
  <Box
    tag="blockquote"
    marginTop={1}
    paddingLeft={2}
    borderStyle="solid"
    borderWidth="0 0 0 2px"
    borderColor="neutral300"
  >
    <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Box>
);

/** Names of attributes that a line has room for. */
const mostNames = 6;

/** What changed, in a line. */
const ChangedFields = ({ address, version }: { readonly address: EntryAddress; readonly version: TimelineVersion }) => {
  const { formatMessage, formatList } = useIntl();
  const label = useFieldLabel();
  const { changedFields, number } = version;
  if (changedFields === null) return null;
  const { shown, left } = firstOf(
    inFormOrder(formGroups[modelOf(address.contentType) as FormGroupsUid], changedFields),
    mostNames,
  );
  const names = shown.map((field) => label(modelOf(address.contentType), field));
  const more = left > 0 ? [formatMessage({ id: 'editorial.history.moreFields' }, { count: left })] : [];
  const id = number === 1 ? 'first' : 'changed';
  return (
    <Typography variant="pi" textColor="neutral800" tag="p">
      {changedFields.length === 0
        ? formatMessage({ id: 'editorial.history.changed.none' })
        : formatMessage({ id: `editorial.history.changed.${id}` }, { fields: formatList([...names, ...more]) })}
    </Typography>
  );
};

const Pin = ({ version: { pin } }: { readonly version: TimelineVersion }) => {
  const { formatMessage, formatDate } = useIntl();
  const moment = useMoment();
  const actorName = useActorName();
  if (!pin) return null;
  const printed = [
    pin.issue && formatMessage({ id: 'editorial.history.pin.inIssue' }, { issue: pin.issue }),
    pin.page && formatMessage({ id: 'editorial.history.pin.onPage' }, { page: pin.page }),
    // A day has no time zone: taken as UTC and shown as UTC it stays the same day.
    pin.date && formatDate(`${pin.date}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
  ].filter(Boolean);
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {printed.length > 0 && `${formatMessage({ id: 'editorial.history.pin.printed' })} ${printed.join(', ')} · `}
      {formatMessage(
        { id: 'editorial.history.pin.by' },
        { person: actorName(pin.pinnedBy), time: moment(pin.pinnedAt) },
      )}
    </Typography>
  );
};

export const VersionFacts = ({
  address,
  version,
}: {
  readonly address: EntryAddress;
  readonly version: TimelineVersion;
}) => {
  const { formatMessage } = useIntl();
  const { restoredFrom, comment, problems } = version;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <CameAbout version={version} />
      {restoredFrom && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {formatMessage(
            { id: 'editorial.history.restoredFrom' },
            {
              version: (
                <Link key="from" tag={RouterLink} to={versionPath(address, restoredFrom.id)}>
                  {restoredFrom.label}
                </Link>
              ),
            },
          )}
        </Typography>
      )}
      <ChangedFields address={address} version={version} />
      <Pin version={version} />
      {comment && <Quoted>{comment}</Quoted>}
      {problems.length > 0 && <RestoreProblems problems={problems} owner={modelOf(address.contentType)} />}
    </Flex>
  );
};
