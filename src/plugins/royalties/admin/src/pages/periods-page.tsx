import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { ForecastView } from '../../../../../domain/royalties/report-views';
import type { OwnRightsView, PeriodView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { FundBar } from '../charts/fund-bar';
import { DataTable } from '../parts/data-table';
import { Loaded } from '../parts/loaded';
import { Figure, Figures, RoyaltyPage, Section } from '../parts/page';
import { PeriodBadge } from '../parts/status-badges';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

/** All months, the newest first, and how the running one stands against its fund. */
export const PeriodsPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const { amount, month } = useFigures();
  const read = useRead<readonly PeriodView[]>({ path: '/periods' });
  return (
    <RoyaltyPage title={t('nav.periods')} subtitle={t('periods.subtitle')}>
      <Forecast month={me.currentMonth} />
      <Loaded read={read} empty={t('periods.empty')} isEmpty={(periods) => periods.length === 0}>
        {(periods) => (
          <DataTable
            caption={t('nav.periods')}
            rows={periods}
            rowKey={(period) => period.month}
            columns={[
              {
                name: 'month',
                heading: t('field.month'),
                isRowHeading: true,
                cell: (period) => (
                  <Typography tag={Link} to={`../periods/${period.month}`} fontWeight="semiBold" textColor="primary600">
                    {month(period.month)}
                  </Typography>
                ),
              },
              { name: 'status', heading: t('field.status'), cell: ({ status }) => <PeriodBadge status={status} /> },
              { name: 'works', heading: t('field.works'), isFigure: true, cell: ({ works }) => works },
              { name: 'payees', heading: t('field.payees'), isFigure: true, cell: ({ payees }) => payees },
              { name: 'amount', heading: t('field.amount'), isFigure: true, cell: (one) => amount(one.amount) },
              { name: 'paid', heading: t('period.paid'), isFigure: true, cell: ({ paid }) => amount(paid) },
              { name: 'unpaid', heading: t('period.unpaid'), isFigure: true, cell: ({ unpaid }) => amount(unpaid) },
            ]}
          />
        )}
      </Loaded>
    </RoyaltyPage>
  );
};

export const Forecast = ({ month }: { readonly month: string }) => {
  const t = useText();
  const figures = useFigures();
  const read = useRead<ForecastView>({ path: '/forecast', params: { month } });
  return (
    <Section title={t('forecast.title', { month: figures.month(month) })}>
      <Loaded read={read}>
        {(forecast) => (
          <>
            <Figures>
              <Figure name={t('forecast.confirmed')}>{figures.amount(forecast.confirmed)}</Figure>
              <Figure name={t('forecast.proposed')}>{figures.amount(forecast.proposed)}</Figure>
              <Figure name={t('forecast.forecast')}>{figures.amount(forecast.forecast)}</Figure>
              <Figure name={t('forecast.fund')}>
                {forecast.fund === null ? t('forecast.noFund') : figures.amount(forecast.fund)}
              </Figure>
              {forecast.left !== null && <Figure name={t('forecast.left')}>{figures.amount(forecast.left)}</Figure>}
            </Figures>
            {forecast.fund !== null && <FundBar forecast={forecast} fund={forecast.fund} />}
            <Typography variant="pi" textColor="neutral600">
              {t('forecast.days', { gone: forecast.daysGone, of: forecast.daysOfMonth })}
            </Typography>
          </>
        )}
      </Loaded>
    </Section>
  );
};
