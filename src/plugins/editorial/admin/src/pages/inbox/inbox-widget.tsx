import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useInboxCountsQuery } from '../../api/desk-api';
import { inboxPath } from '../paths';

const shown = ['waiting-for-me', 'my-submissions', 'overdue', 'scheduled'] as const;

/** The home page's four counts, each of which leads to its view of the inbox. */
export const InboxWidget = () => {
  const { formatMessage, formatNumber } = useIntl();
  const { data, error } = useInboxCountsQuery(undefined, { refetchOnMountOrArgChange: true });
  if (error) return <Widget.Error>{formatMessage({ id: 'editorial.page.problem' })}</Widget.Error>;
  if (!data) return <Widget.Loading>{formatMessage({ id: 'editorial.page.loading' })}</Widget.Loading>;
  return (
    <Grid.Root gap={4} tag="ul" style={{ listStyle: 'none', padding: 0 }} width="100%">
      {shown.map((view) => (
        <Grid.Item key={view} col={6} xs={12} tag="li" direction="column" alignItems="stretch">
          <Box
            tag={Link}
            to={`/${inboxPath}?view=${view}`}
            padding={4}
            hasRadius
            background={view === 'overdue' && data[view] > 0 ? 'danger100' : 'neutral100'}
            style={{ textDecoration: 'none' }}
          >
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography variant="alpha" textColor={view === 'overdue' && data[view] > 0 ? 'danger700' : 'neutral800'}>
                {formatNumber(data[view])}
              </Typography>
              <Typography variant="pi" textColor="neutral700">
                {formatMessage({ id: `editorial.inbox.view.${view}` })}
              </Typography>
            </Flex>
          </Box>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
