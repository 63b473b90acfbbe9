import { LinkButton } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { EntryView } from '../../../contracts';
import { usePersonAndTime } from '../approval/fact';
import { modelOf, type EntryAddress } from '../entry/address';
import { comparePath } from '../history/paths';
import { useFieldLabel } from '../history/use-words';
import { Notice, NoticeText } from '../notice';

/** That the live version is being fixed, and what is to be looked at once the draft has come back. */
export const FixNotices = ({ address, entry }: { readonly address: EntryAddress; readonly entry: EntryView }) => {
  const { formatMessage, formatList } = useIntl();
  const personAndTime = usePersonAndTime();
  const label = useFieldLabel();
  const { fix, mergeConflicts } = entry;
  return (
    <>
      {fix && (
        <Notice
          variant="warning"
          title={formatMessage({ id: 'editorial.fix.open.title' }, { label: fix.liveVersion.label })}
        >
          <NoticeText>
            {formatMessage(
              { id: 'editorial.fix.open.text' },
              { label: fix.parkedVersion.label, who: personAndTime(fix.startedBy, fix.startedAt) },
            )}
          </NoticeText>
        </Notice>
      )}
      {mergeConflicts && (
        <Notice
          variant="warning"
          title={formatMessage({ id: 'editorial.fix.conflicts.title' })}
          actions={
            <LinkButton
              tag={RouterLink}
              variant="tertiary"
              fullWidth
              to={comparePath(address, mergeConflicts.liveVersion, 'working')}
            >
              {formatMessage({ id: 'editorial.fix.conflicts.compare' })}
            </LinkButton>
          }
        >
          <NoticeText>
            {`${formatMessage({ id: 'editorial.fix.conflicts.text' })}\n${formatList(
              mergeConflicts.fields.map((field) => label(modelOf(address.contentType), field)),
            )}`}
          </NoticeText>
        </Notice>
      )}
    </>
  );
};
