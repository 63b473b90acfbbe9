import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { UnpaidView } from '../../../../../domain/royalties/report-views';
import type { OwnRightsView, WorkView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { entryPath } from '../assessment/work-address';
import { TextField } from '../parts/fields';
import { DataTable } from '../parts/data-table';
import { Loaded } from '../parts/loaded';
import { RoyaltyPage } from '../parts/page';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

/** Works that have waited for their money longer than the sixty days of the decree. */
export const UnpaidPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const { amount, day: writtenDay, number } = useFigures();
  const [on, setOn] = useState(me.today);
  const read = useRead<readonly UnpaidView[]>({ path: '/unpaid', params: { on } });
  return (
    <RoyaltyPage title={t('nav.unpaid')} subtitle={t('unpaid.subtitle')}>
      <div style={{ maxWidth: '24rem' }}>
        <TextField label={t('unpaid.on')} type="date" value={on} onChange={(value) => value && setOn(value)} />
      </div>
      <Loaded read={read} empty={t('unpaid.empty')} isEmpty={(works) => works.length === 0}>
        {(works) => (
          <DataTable
            caption={t('nav.unpaid')}
            rows={works}
            rowKey={(work) => `${work.workId ?? ''}/${work.documentId ?? ''}/${work.locale}`}
            columns={[
              {
                name: 'work',
                heading: t('field.work'),
                isRowHeading: true,
                cell: (work) => {
                  const path = entryPath(work as Pick<WorkView, 'contentType' | 'documentId' | 'locale'>);
                  return path === null ? (
                    work.title
                  ) : (
                    <Typography tag={Link} to={path} textColor="primary600">
                      {work.title}
                    </Typography>
                  );
                },
              },
              { name: 'day', heading: t('field.day'), cell: ({ day }) => writtenDay(day) },
              { name: 'due', heading: t('unpaid.dueOn'), cell: ({ dueOn }) => writtenDay(dueOn) },
              {
                name: 'over',
                heading: t('unpaid.daysOver'),
                isFigure: true,
                cell: ({ daysOver }) => (
                  <Typography textColor="danger600" fontWeight="semiBold">
                    {number(daysOver)}
                  </Typography>
                ),
              },
              { name: 'reason', heading: t('unpaid.reason'), cell: ({ reason }) => t(`unpaid.reason.${reason}`) },
              {
                name: 'amount',
                heading: t('field.amount'),
                isFigure: true,
                cell: (work) => (work.amount === null ? '–' : amount(work.amount)),
              },
            ]}
          />
        )}
      </Loaded>
    </RoyaltyPage>
  );
};
