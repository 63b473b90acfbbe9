import { Button, Flex, SingleSelect, SingleSelectOption, Typography, Field, Box } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useCalendarQuery } from '../../api/desk-api';
import {
  clockTimeOf,
  dayAfter,
  firstOfMonth,
  instantOf,
  monthAfter,
  weekdayOf,
} from '../../../../../../domain/shared/newsroom-clock';
import { Notice } from '../../notice';
import { Answered, LanguageChoice, Nothing, TypeChoice } from '../page-parts';
import { useAddress } from '../use-address';
import { AsList, AsMonth } from './calendar-items';

const midnight = (day: string): string => instantOf({ day, time: '00:00' }) ?? '';

/** The weeks that a month lies in, Monday to Sunday; a list shows the month alone. */
const rangeOf = (month: string, isGrid: boolean): { readonly first: string; readonly end: string } => {
  const last = dayAfter(monthAfter(month, 1), -1);
  if (!isGrid) return { first: month, end: dayAfter(last, 1) };
  return { first: dayAfter(month, 1 - weekdayOf(month)), end: dayAfter(last, 8 - weekdayOf(last)) };
};

/** Vietnamese writes the months small, but not where a line begins with them. */
const asHeading = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** What is coming: publications, expiries and reviews that fall due, on the newsroom's clock. */
export const CalendarPage = () => {
  const { formatMessage, formatDate } = useIntl();
  const { values, change } = useAddress(['month', 'show', 'type', 'locale']);
  const today = clockTimeOf(new Date()).day;
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(values.month) ? `${values.month}-01` : firstOfMonth(today);
  const isGrid = values.show !== 'list';
  const { first, end } = rangeOf(month, isGrid);
  const { currentData, error, isFetching, refetch } = useCalendarQuery(
    {
      from: midnight(first),
      to: midnight(end),
      ...(values.type ? { type: values.type } : {}),
      ...(values.locale ? { locale: values.locale } : {}),
    },
    { refetchOnMountOrArgChange: true },
  );
  const go = (months: number) => change({ month: monthAfter(month, months).slice(0, 7) });
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.calendar.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.calendar.title' })}
        subtitle={formatMessage({ id: 'editorial.calendar.subtitle' })}
      />
      <Layouts.Content>
        <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
          <Flex gap={2}>
            <Button variant="tertiary" startIcon={<ArrowLeft />} onClick={() => go(-1)}>
              {formatMessage({ id: 'editorial.calendar.before' })}
            </Button>
            <Button variant="tertiary" onClick={() => change({ month: '' })}>
              {formatMessage({ id: 'editorial.calendar.today' })}
            </Button>
            <Button variant="tertiary" endIcon={<ArrowRight />} onClick={() => go(1)}>
              {formatMessage({ id: 'editorial.calendar.after' })}
            </Button>
          </Flex>
          <Box minWidth="18rem">
            <Field.Root name="show">
              <Field.Label>{formatMessage({ id: 'editorial.calendar.show' })}</Field.Label>
              <SingleSelect
                size="S"
                value={isGrid ? 'month' : 'list'}
                onChange={(show) => change({ show: show === 'list' ? 'list' : '' })}
              >
                <SingleSelectOption value="month">
                  {formatMessage({ id: 'editorial.calendar.show.month' })}
                </SingleSelectOption>
                <SingleSelectOption value="list">
                  {formatMessage({ id: 'editorial.calendar.show.list' })}
                </SingleSelectOption>
              </SingleSelect>
            </Field.Root>
          </Box>
          <TypeChoice value={values.type} onChange={(type) => change({ type })} />
          <LanguageChoice value={values.locale} onChange={(locale) => change({ locale })} />
        </Flex>
        <Typography tag="h2" variant="beta" aria-live="polite">
          {asHeading(formatDate(`${month}T12:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' }))}
        </Typography>
        <Box paddingTop={4}>
          <Answered
            data={currentData}
            error={error}
            isLoading={isFetching && !currentData}
            retry={() => void refetch()}
          >
            {({ data, meta }) => (
              <Flex direction="column" alignItems="stretch" gap={4}>
                {meta.truncated && (
                  <Notice variant="warning" title={formatMessage({ id: 'editorial.calendar.truncated' })} />
                )}
                {isGrid && <AsMonth items={data} first={first} end={end} month={month} today={today} />}
                {!isGrid && data.length > 0 && <AsList items={data} />}
                {data.length === 0 && <Nothing>{formatMessage({ id: 'editorial.calendar.nothing' })}</Nothing>}
              </Flex>
            )}
          </Answered>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
