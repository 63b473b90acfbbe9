import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CalendarItemView } from '../../../../contracts/schedules';
import { EntryLink } from '../../entry/entry-link';
import { clockTimeOf, dayAfter } from '../../../../../../domain/shared/newsroom-clock';
import { useLanguageName, useTypeName } from '../page-parts';

const keyOf = ({ kind, contentType, documentId, locale, at }: CalendarItemView): string =>
  [kind, contentType, documentId, locale, at].join('/');

const byDay = (items: readonly CalendarItemView[]): ReadonlyMap<string, readonly CalendarItemView[]> => {
  const days = new Map<string, CalendarItemView[]>();
  for (const item of items) {
    const { day } = clockTimeOf(item.at);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return days;
};

const colors = {
  publish: { background: 'primary100', text: 'primary700' },
  expire: { background: 'neutral150', text: 'neutral800' },
  due: { background: 'warning100', text: 'neutral800' },
  failed: { background: 'danger100', text: 'danger700' },
} as const;

const Item = ({ item }: { readonly item: CalendarItemView }) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const { background, text } = colors[item.failure ? 'failed' : item.kind];
  return (
    <Box padding={2} hasRadius background={background}>
      <Typography variant="pi" fontWeight="bold" textColor={text}>
        {clockTimeOf(item.at).time} · {formatMessage({ id: `editorial.calendar.kind.${item.kind}` })}
        {item.failure && ` · ${formatMessage({ id: 'editorial.calendar.failed' })}`}
      </Typography>
      <Box>
        <EntryLink {...item} />
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {typeName(item.contentType)} · {languageName(item.locale)}
      </Typography>
    </Box>
  );
};

const useDayName = () => {
  const { formatDate } = useIntl();
  return (day: string): string => formatDate(`${day}T12:00:00Z`, { dateStyle: 'full', timeZone: 'UTC' });
};

export const AsList = ({ items }: { readonly items: readonly CalendarItemView[] }) => {
  const dayName = useDayName();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {[...byDay(items)].map(([day, ofDay]) => (
        <Box key={day} tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Typography tag="h3" variant="delta">
            {dayName(day)}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {ofDay.map((item) => (
              <Item key={keyOf(item)} item={item} />
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
};

const Month = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 0.4rem;
`;

const Day = styled.td<{ $isToday: boolean }>`
  height: 11rem;
  padding: 0.6rem;
  vertical-align: top;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme, $isToday }) => ($isToday ? theme.colors.primary600 : theme.colors.neutral150)};
`;

const weekday = (day: string, formatDate: ReturnType<typeof useIntl>['formatDate']): string =>
  formatDate(`${day}T12:00:00Z`, { weekday: 'long', timeZone: 'UTC' });

export const AsMonth = ({
  items,
  first,
  end,
  month,
  today,
}: {
  readonly items: readonly CalendarItemView[];
  readonly first: string;
  readonly end: string;
  readonly month: string;
  readonly today: string;
}) => {
  const { formatMessage, formatDate } = useIntl();
  const dayName = useDayName();
  const days = byDay(items);
  const weeks: string[][] = [];
  for (let day = first; day < end; day = dayAfter(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => dayAfter(day, index)));
  }
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Month>
        <thead>
          <tr>
            {(weeks[0] ?? []).map((day) => (
              <th key={day} scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {weekday(day, formatDate)}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day key={day} $isToday={day === today} aria-label={dayName(day)}>
                  <Typography
                    variant="pi"
                    fontWeight={day === today ? 'bold' : 'regular'}
                    textColor={day.slice(0, 7) === month.slice(0, 7) ? 'neutral800' : 'neutral500'}
                  >
                    {Number(day.slice(8))}
                    {day === today && ` · ${formatMessage({ id: 'editorial.calendar.today' })}`}
                  </Typography>
                  <Flex direction="column" alignItems="stretch" gap={1} paddingTop={1}>
                    {(days.get(day) ?? []).map((item) => (
                      <Item key={keyOf(item)} item={item} />
                    ))}
                  </Flex>
                </Day>
              ))}
            </tr>
          ))}
        </tbody>
      </Month>
    </Box>
  );
};
