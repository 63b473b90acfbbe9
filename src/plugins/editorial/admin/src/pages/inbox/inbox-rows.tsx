import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { InboxRowView, InboxViewName } from '../../../../contracts/inbox';
import { useInboxQuery } from '../../api/desk-api';
import { BulkDialog, type BulkEntry } from '../../bulk/bulk-dialog';
import type { BulkAction } from '../../bulk/bulk-draft';
import { Answered, Nothing, Pages } from '../page-parts';
import { useAddress } from '../use-address';
import { InboxTable, rowKey } from './inbox-table';

/** What can be done with several rows of a view at once; each is judged by the server. */
const actionsOf: Readonly<Record<InboxViewName, readonly BulkAction[]>> = {
  'waiting-for-me': ['approve', 'reject', 'assign'],
  'my-submissions': [],
  'my-drafts': ['submit', 'share', 'hand-over'],
  overdue: ['assign'],
  scheduled: [],
};

const entryOf = ({ contentType, documentId, locale, title, version }: InboxRowView): BulkEntry => ({
  contentType,
  documentId,
  locale,
  title,
  version: version.id,
});

/** The rows of one view, with what can be done with those that are ticked: of all types and languages. */
export const InboxRows = ({ view }: { readonly view: InboxViewName }) => {
  const { formatMessage } = useIntl();
  const { values, change } = useAddress(['type', 'locale', 'assigned', 'whose', 'sort', 'cursor']);
  const { currentData, error, isFetching, refetch } = useInboxQuery(
    { ...values, view, limit: '25' },
    { refetchOnMountOrArgChange: true },
  );
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<{ readonly action: BulkAction; readonly entries: readonly BulkEntry[] } | null>(
    null,
  );
  const chosen = (currentData?.data ?? []).filter((row) => ticked.includes(rowKey(row)));
  const actions = actionsOf[view];
  const close = (): void => {
    setOpen(null);
    setTicked([]);
  };
  return (
    <>
      <Answered data={currentData} error={error} isLoading={isFetching && !currentData} retry={() => void refetch()}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Nothing>{formatMessage({ id: `editorial.inbox.nothing.${view}` })}</Nothing>
          ) : (
            <Box>
              {chosen.length > 0 && (
                <Flex gap={2} paddingBottom={4} wrap="wrap">
                  <Typography role="status">
                    {formatMessage({ id: 'editorial.inbox.ticked' }, { count: chosen.length })}
                  </Typography>
                  {actions.map((action) => (
                    <Button
                      key={action}
                      size="S"
                      variant={action === 'reject' ? 'danger-light' : 'secondary'}
                      onClick={() => setOpen({ action, entries: chosen.map(entryOf) })}
                    >
                      {formatMessage({ id: `editorial.action.${action}.label` })}
                    </Button>
                  ))}
                </Flex>
              )}
              <InboxTable
                view={view}
                rows={data}
                sort={meta.sort}
                ticked={actions.length > 0 ? ticked : null}
                onTick={setTicked}
                onSort={(sort) => change({ sort })}
              />
              <Pages
                isFirst={values.cursor === ''}
                hasNext={meta.nextCursor !== null}
                onFirst={() => change({ cursor: '' })}
                onNext={() => change({ cursor: meta.nextCursor ?? '' })}
              />
            </Box>
          )
        }
      </Answered>
      {open && <BulkDialog action={open.action} entries={open.entries} onClose={close} />}
    </>
  );
};
