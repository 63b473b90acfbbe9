import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { HistoryRowView } from '../../../../../domain/royalties/report-views';
import { DataTable } from '../parts/data-table';
import { SelectField } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { Pager } from '../parts/pager';
import { useFigures } from '../parts/use-figures';
import { usePages } from '../parts/use-pages';
import { useText } from '../parts/use-text';

const subjects = ['policy', 'base-salary', 'tax-rule', 'period', 'payee', 'payment', 'adjustment', 'work'] as const;

const Change = ({ name, value }: { readonly name: string; readonly value: unknown }) =>
  value === null || value === undefined ? null : (
    <Box tag="details">
      <Typography tag="summary" variant="pi" textColor="primary600" style={{ cursor: 'pointer' }}>
        {name}
      </Typography>
      <Typography tag="pre" variant="pi" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
        {JSON.stringify(value, null, 2)}
      </Typography>
    </Box>
  );

/** Who changed which rule when, and what stood before. */
export const RuleHistory = () => {
  const t = useText();
  const { moment } = useFigures();
  const [subject, setSubject] = useState<string>('policy');
  const pages = usePages<HistoryRowView>('/history', { subject, limit: 50 });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <div style={{ maxWidth: '28rem' }}>
        <SelectField
          label={t('history.subject')}
          value={subject}
          choices={subjects.map((one) => ({ value: one, label: t(`history.subject.${one}`) }))}
          onChange={setSubject}
        />
      </div>
      <Loaded read={pages.read} empty={t('history.empty')} isEmpty={(rows) => rows.length === 0}>
        {(rows) => (
          <DataTable
            caption={t('settings.history')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { name: 'when', heading: t('history.when'), cell: ({ occurredAt }) => moment(occurredAt) },
              { name: 'who', heading: t('history.who'), isRowHeading: true, cell: ({ actor }) => actor.name },
              { name: 'what', heading: t('history.what'), cell: ({ action }) => action },
              { name: 'reason', heading: t('field.reason'), cell: ({ reason }) => reason ?? '–' },
              {
                name: 'change',
                heading: t('history.change'),
                cell: ({ before, after }) => (
                  <Flex direction="column" alignItems="flex-start" gap={1}>
                    <Change name={t('preview.before')} value={before} />
                    <Change name={t('preview.after')} value={after} />
                  </Flex>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      <Pager {...pages} />
    </Flex>
  );
};
