import { Flex, Tabs, Typography } from '@strapi/design-system';
import { BackButton } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { OwnRightsView, PeriodView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { AdjustmentProposals } from '../period/adjustment-proposals';
import { PeriodActions } from '../period/period-actions';
import { SheetByPayee } from '../period/sheet-by-payee';
import { SheetByWork } from '../period/sheet-by-work';
import { DownloadButton, PrintButton } from '../parts/documents';
import { Loaded } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Figure, Figures, RoyaltyPage } from '../parts/page';
import { PeriodBadge } from '../parts/status-badges';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

/** One month: how it stands, what can be done with it, and its sheet. */
export const PeriodPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const { month: named } = useParams<{ month: string }>();
  const month = named ?? me.currentMonth;
  const figures = useFigures();
  const read = useRead<PeriodView>({ path: `/periods/${month}` });
  const title = t('period.title', { month: figures.month(month) });
  return (
    <RoyaltyPage
      title={title}
      navigation={<BackButton fallback="../periods" />}
      actions={read.data && <PeriodActions period={read.data} today={me.today} />}
    >
      <Loaded read={read}>
        {(period) => (
          <>
            <Standing period={period} />
            <Flex gap={2} wrap="wrap">
              <DownloadButton
                reading={{ path: `/periods/${month}/statement.xlsx` }}
                fileName={`nhuan-but-${month}.xlsx`}
              >
                {t('period.excel')}
              </DownloadButton>
              <PrintButton reading={{ path: `/periods/${month}/statement.html` }} title={title}>
                {t('period.printable')}
              </PrintButton>
            </Flex>
            <Tabs.Root defaultValue="payees">
              <Tabs.List aria-label={title}>
                <Tabs.Trigger value="payees">{t('period.byPayee')}</Tabs.Trigger>
                <Tabs.Trigger value="works">{t('period.byWork')}</Tabs.Trigger>
                {period.status === 'open' && <Tabs.Trigger value="adjustments">{t('adjustments.title')}</Tabs.Trigger>}
              </Tabs.List>
              <Tabs.Content value="payees">
                <SheetByPayee month={month} />
              </Tabs.Content>
              <Tabs.Content value="works">
                <SheetByWork month={month} />
              </Tabs.Content>
              {period.status === 'open' && (
                <Tabs.Content value="adjustments">
                  <AdjustmentProposals canWrite={me.rights.includes('confirm')} />
                </Tabs.Content>
              )}
            </Tabs.Root>
          </>
        )}
      </Loaded>
    </RoyaltyPage>
  );
};

const Standing = ({ period }: { readonly period: PeriodView }) => {
  const t = useText();
  const { amount, moment, number } = useFigures();
  const steps = [
    period.submittedAt && t('period.submittedBy', { who: period.submittedBy ?? '', time: moment(period.submittedAt) }),
    period.approvedAt && t('period.approvedBy', { who: period.approvedBy ?? '', time: moment(period.approvedAt) }),
    period.lockedAt && t('period.lockedAt', { time: moment(period.lockedAt) }),
    period.paidAt && t('period.paidAt', { time: moment(period.paidAt) }),
  ].filter((step): step is string => Boolean(step));
  return (
    <>
      {period.status === 'open' && period.unconfirmedWorks > 0 && (
        <Notice variant="warning" title={t('period.unconfirmed', { count: period.unconfirmedWorks })} />
      )}
      <Flex gap={3} wrap="wrap">
        <PeriodBadge status={period.status} />
        <Typography textColor="neutral600">{steps.join(' · ')}</Typography>
      </Flex>
      <Figures>
        <Figure name={t('field.amount')}>{amount(period.amount)}</Figure>
        <Figure name={t('field.works')}>{number(period.works)}</Figure>
        <Figure name={t('field.payees')}>{number(period.payees)}</Figure>
        <Figure name={t('adjustments.title')}>{amount(period.adjustments)}</Figure>
        {period.fundLeft !== null && <Figure name={t('forecast.left')}>{amount(period.fundLeft)}</Figure>}
        <Figure name={t('period.paid')}>{amount(period.paid)}</Figure>
        <Figure name={t('period.unpaid')}>{amount(period.unpaid)}</Figure>
      </Figures>
      {period.seal && (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {t('period.seal')}: {period.seal}
        </Typography>
      )}
    </>
  );
};
