import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { NoticeView } from '../../../../contracts/notices';
import { useMarkNoticesReadMutation, useNoticesQuery } from '../../api/desk-api';
import { Comment } from '../../approval/fact';
import { EntryLink } from '../../entry/entry-link';
import { useMoment } from '../../entry/use-moment';
import { useTextInPanel } from '../../entry/use-text-in-panel';
import { Answered, Choice, Nothing, Pages, useLanguageName, useTypeName } from '../page-parts';
import { useAddress } from '../use-address';

/** What a person has been told, newest first. */
export const NoticesPage = () => {
  const { formatMessage } = useIntl();
  const { values, change } = useAddress(['unread', 'cursor']);
  const [markRead, { isLoading: isMarking }] = useMarkNoticesReadMutation();
  const { currentData, error, isFetching, refetch } = useNoticesQuery(
    { unread: values.unread === 'true', cursor: Number(values.cursor) || undefined },
    { refetchOnMountOrArgChange: true },
  );
  const newest = currentData?.data[0]?.id;
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.notices.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.notices.title' })}
        subtitle={currentData && formatMessage({ id: 'editorial.notices.unread' }, { count: currentData.meta.unread })}
        primaryAction={
          <Button
            variant="secondary"
            startIcon={<Check />}
            loading={isMarking}
            disabled={!newest || currentData?.meta.unread === 0}
            onClick={() => newest && void markRead({ upTo: newest })}
          >
            {formatMessage({ id: 'editorial.notices.readAll' })}
          </Button>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <Choice
            name="unread"
            label={formatMessage({ id: 'editorial.notices.show' })}
            value={values.unread}
            options={[['true', formatMessage({ id: 'editorial.notices.onlyUnread' })]]}
            onChange={(unread) => change({ unread })}
          />
        </Box>
        <Answered data={currentData} error={error} isLoading={isFetching && !currentData} retry={() => void refetch()}>
          {({ data, meta }) =>
            data.length === 0 ? (
              <Nothing>{formatMessage({ id: 'editorial.notices.nothing' })}</Nothing>
            ) : (
              <>
                <Flex
                  tag="ul"
                  direction="column"
                  alignItems="stretch"
                  gap={2}
                  style={{ listStyle: 'none', padding: 0 }}
                >
                  {data.map((notice) => (
                    <NoticeRow key={notice.id} notice={notice} onRead={() => void markRead({ ids: [notice.id] })} />
                  ))}
                </Flex>
                <Pages
                  isFirst={values.cursor === ''}
                  hasNext={meta.nextCursor !== null}
                  onFirst={() => change({ cursor: '' })}
                  onNext={() => change({ cursor: String(meta.nextCursor ?? '') })}
                />
              </>
            )
          }
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
};

const NoticeRow = ({ notice, onRead }: { readonly notice: NoticeView; onRead(): void }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const inPanel = useTextInPanel();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const isUnread = notice.readAt === null;
  return (
    <Flex
      tag="li"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
      gap={4}
      justifyContent="space-between"
      alignItems="flex-start"
    >
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight={isUnread ? 'bold' : 'regular'}>
          {isUnread && (
            <Typography tag="span" variant="pi" fontWeight="bold" textColor="primary600">
              {formatMessage({ id: 'editorial.notices.new' })}{' '}
            </Typography>
          )}
          {inPanel(notice.text)}
        </Typography>
        <EntryLink {...notice} />
        <Typography variant="pi" textColor="neutral600">
          {typeName(notice.contentType)} · {languageName(notice.locale)} · {moment(notice.createdAt)}
        </Typography>
        {notice.comment && <Comment>{notice.comment}</Comment>}
      </Flex>
      {isUnread && (
        <Button variant="ghost" size="S" startIcon={<Check />} onClick={onRead}>
          {formatMessage({ id: 'editorial.notices.read' })}
        </Button>
      )}
    </Flex>
  );
};
