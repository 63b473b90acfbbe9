import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { isLocale } from '../../../../../domain/shared/locales';
import type { ReportView } from '../../../../../domain/royalties/report-views';
import type { OwnRightsView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { BarChart } from '../charts/bar-chart';
import { csvOf } from '../parts/csv';
import { DataTable } from '../parts/data-table';
import { saveFile } from '../parts/documents';
import { SelectField, TextField } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { RoyaltyPage, Section } from '../parts/page';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';
import { Forecast } from './periods-page';

const groupings = ['month', 'category', 'genre', 'author', 'language'] as const;

/** The chart shows what matters; the table has every row. */
const longestChart = 20;

const firstOfYear = (month: string): string => `${month.slice(0, 4)}-01`;

/** What royalties cost, by what one wants to know. */
export const ReportsPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const { amount, month, number } = useFigures();
  const [by, setBy] = useState<ReportView['by']>('month');
  const [from, setFrom] = useState(firstOfYear(me.currentMonth));
  const [to, setTo] = useState(me.currentMonth);
  const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
  const read = useRead<ReportView>(
    isMonth(from) && isMonth(to) ? { path: '/reports', params: { by, from, to } } : null,
  );
  const nameOf = (row: ReportView['rows'][number]): string => {
    if (by === 'month') return month(row.key);
    if (by === 'language' && isLocale(row.key)) return t(`language.${row.key}`);
    return row.name === '' ? t('report.unnamed') : row.name;
  };
  const title = t('report.title', { by: t(`report.by.${by}`), from: month(from), to: month(to) });
  const heading = t(`report.by.${by}`);
  const download = (report: ReportView): void => {
    const rows = report.rows.map((row) => [nameOf(row), String(row.works), String(row.amount)]);
    const text = csvOf([[heading, t('field.works'), t('field.amount')], ...rows]);
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `nhuan-but-${by}-${from}-${to}.csv`);
  };
  return (
    <RoyaltyPage
      title={t('nav.reports')}
      subtitle={t('report.subtitle')}
      actions={
        read.data && (
          <Button variant="secondary" startIcon={<Download />} onClick={() => read.data && download(read.data)}>
            {t('report.export')}
          </Button>
        )
      }
    >
      <Forecast month={me.currentMonth} />
      <Section title={title}>
        <Flex gap={4} alignItems="flex-end" wrap="wrap">
          <div style={{ minWidth: '20rem' }}>
            <SelectField
              label={t('report.by')}
              value={by}
              choices={groupings.map((one) => ({ value: one, label: t(`report.by.${one}`) }))}
              onChange={(value) => setBy(value as ReportView['by'])}
            />
          </div>
          <div>
            <TextField label={t('report.from')} type="month" value={from} onChange={setFrom} />
          </div>
          <div>
            <TextField label={t('report.to')} type="month" value={to} onChange={setTo} />
          </div>
        </Flex>
        <Loaded read={read} empty={t('report.empty')} isEmpty={({ rows }) => rows.length === 0}>
          {(report) => (
            <>
              <BarChart
                title={title}
                bars={report.rows.slice(0, longestChart).map((row) => ({
                  key: row.key,
                  name: nameOf(row),
                  value: row.amount,
                  label: amount(row.amount),
                }))}
              />
              <DataTable
                caption={title}
                rows={report.rows}
                rowKey={({ key }) => key}
                total={{ name: t('total'), amount: amount(report.total) }}
                columns={[
                  { name: 'name', heading, isRowHeading: true, cell: nameOf },
                  { name: 'works', heading: t('field.works'), isFigure: true, cell: ({ works }) => number(works) },
                  { name: 'amount', heading: t('field.amount'), isFigure: true, cell: (row) => amount(row.amount) },
                ]}
              />
            </>
          )}
        </Loaded>
      </Section>
    </RoyaltyPage>
  );
};
