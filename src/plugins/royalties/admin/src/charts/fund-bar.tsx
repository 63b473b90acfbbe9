import { Flex, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import type { ForecastView } from '../../../../../domain/royalties/report-views';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

const width = 600;
const height = 18;

/** How much of the fund is bound, expected and forecast; the figures beside it say the same. */
export const FundBar = ({ forecast, fund }: { readonly forecast: ForecastView; readonly fund: number }) => {
  const t = useText();
  const { amount } = useFigures();
  const { colors } = useTheme() as unknown as { colors: Readonly<Record<string, string>> };
  const longest = Math.max(fund, forecast.forecast, forecast.confirmed + forecast.proposed, 1);
  const to = (value: number): number => (Math.max(value, 0) / longest) * width;
  const [confirmed, proposed, mark, limit] = [
    to(forecast.confirmed),
    to(forecast.proposed),
    to(forecast.forecast),
    to(fund),
  ];
  const isOver = forecast.forecast > fund;
  const label = t('forecast.chart', {
    confirmed: amount(forecast.confirmed),
    proposed: amount(forecast.proposed),
    forecast: amount(forecast.forecast),
    fund: amount(fund),
  });
  const legend = [
    { name: t('forecast.confirmed'), color: colors['success500'] },
    { name: t('forecast.proposed'), color: colors['success200'] },
    { name: t('forecast.forecast'), color: isOver ? colors['danger600'] : colors['primary600'] },
    { name: t('forecast.fund'), color: colors['neutral800'] },
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        height={height}
        width="100%"
      >
        <rect x={0} y={3} width={width} height={height - 6} fill={colors['neutral200']} />
        <rect x={0} y={3} width={confirmed} height={height - 6} fill={colors['success500']} />
        <rect x={confirmed} y={3} width={proposed} height={height - 6} fill={colors['success200']} />
        <rect x={Math.max(mark - 2, 0)} y={0} width={3} height={height} fill={legend[2]?.color} />
        <rect x={Math.max(limit - 3, 0)} y={0} width={3} height={height} fill={colors['neutral800']} />
      </svg>
      <Flex gap={4} wrap="wrap" aria-hidden>
        {legend.map(({ name, color }) => (
          <Flex key={name} gap={1}>
            <span style={{ width: '1rem', height: '1rem', background: color, display: 'inline-block' }} />
            <Typography variant="pi" textColor="neutral600">
              {name}
            </Typography>
          </Flex>
        ))}
      </Flex>
      {isOver && (
        <Typography variant="pi" textColor="danger600">
          {t('forecast.over', { amount: amount(forecast.forecast - fund) })}
        </Typography>
      )}
    </Flex>
  );
};
