import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { PeriodView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

/** The running month on the home page; each figure leads to the page that shows it. */
export const MonthWidget = () => {
  const t = useText();
  const { data, problem, isLoading, retry } = useRead<PeriodView>({ path: '/this-month' });
  if (problem && !isLoading) {
    return (
      <Flex direction="column" gap={2}>
        <Widget.Error>{problem.message || t('problem.title')}</Widget.Error>
        <Button variant="secondary" size="S" onClick={retry}>
          {t('retry')}
        </Button>
      </Flex>
    );
  }
  if (data === undefined) return <Widget.Loading>{t('loading')}</Widget.Loading>;
  return <Month period={data} />;
};

const Month = ({ period }: { readonly period: PeriodView }) => {
  const t = useText();
  const { amount, number } = useFigures();
  const page = `/plugins/royalties/periods/${period.month}`;
  const unconfirmed = `/plugins/royalties/works?month=${period.month}&status=unconfirmed`;
  const figures = [
    { name: t('field.amount'), value: amount(period.amount), to: page },
    { name: t('field.works'), value: number(period.works), to: page },
    { name: t('assessmentStatus.unconfirmed'), value: number(period.unconfirmedWorks), to: unconfirmed },
    ...(period.fundLeft === null ? [] : [{ name: t('forecast.left'), value: amount(period.fundLeft), to: page }]),
  ];
  return (
    <Grid.Root gap={2} tag="ul" style={{ listStyle: 'none', padding: 0 }} width="100%">
      {figures.map(({ name, value, to }) => (
        <Grid.Item key={name} col={6} xs={12} tag="li" direction="column" alignItems="stretch">
          <Box tag={Link} to={to} padding={3} hasRadius background="neutral100" style={{ textDecoration: 'none' }}>
            <Flex direction="column" alignItems="flex-start">
              <Typography variant="beta" textColor="neutral800">
                {value}
              </Typography>
              <Typography variant="pi" textColor="neutral700">
                {name}
              </Typography>
            </Flex>
          </Box>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
