import { Badge, Flex, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { inboxViews, type InboxViewName } from '../../../../contracts/inbox';
import { useInboxCountsQuery } from '../../api/desk-api';
import { Choice, LanguageChoice, TypeChoice } from '../page-parts';
import { useAddress } from '../use-address';
import { InboxRows } from './inbox-rows';

const isView = (value: string): value is InboxViewName => (inboxViews as readonly string[]).includes(value);

/** A count of the server's stops at this number. */
const countedUpTo = 1_000;

/** What waits for a person, and what they wait for: sorted, filtered and paged by the page's address. */
export const InboxPage = () => {
  const { formatMessage, formatNumber } = useIntl();
  const { values, change } = useAddress(['view', 'type', 'locale', 'assigned', 'whose', 'sort', 'cursor']);
  const view = isView(values.view) ? values.view : 'waiting-for-me';
  const counts = useInboxCountsQuery(undefined, { refetchOnMountOrArgChange: true });
  const count = (one: InboxViewName): string | null => {
    const found = counts.data?.[one];
    if (found === undefined) return null;
    return found >= countedUpTo ? `${formatNumber(countedUpTo)}+` : formatNumber(found);
  };
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.inbox.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.inbox.title' })}
        subtitle={formatMessage({ id: 'editorial.inbox.subtitle' })}
      />
      <Layouts.Content>
        <Tabs.Root variant="simple" value={view} onValueChange={(next) => change({ view: next, sort: '' })}>
          <Tabs.List aria-label={formatMessage({ id: 'editorial.inbox.views' })}>
            {inboxViews.map((one) => (
              <Tabs.Trigger key={one} value={one}>
                {formatMessage({ id: `editorial.inbox.view.${one}` })} {count(one) && <Badge>{count(one)}</Badge>}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={view}>
            <Flex gap={4} wrap="wrap" paddingTop={4} paddingBottom={4}>
              <TypeChoice value={values.type} onChange={(type) => change({ type })} />
              <LanguageChoice value={values.locale} onChange={(locale) => change({ locale })} />
              <Choice
                name="assigned"
                label={formatMessage({ id: 'editorial.filter.assigned' })}
                value={values.assigned}
                options={[['me', formatMessage({ id: 'editorial.filter.assigned.me' })]]}
                onChange={(assigned) => change({ assigned })}
              />
              <Choice
                name="whose"
                label={formatMessage({ id: 'editorial.filter.whose' })}
                value={values.whose}
                options={[['mine', formatMessage({ id: 'editorial.filter.whose.mine' })]]}
                onChange={(whose) => change({ whose })}
              />
            </Flex>
            <InboxRows key={view} view={view} />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
